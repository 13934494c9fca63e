import type { sitePapers } from '../../domain/site/sitePapers';
import type { RegisterPapers } from '../registerPaper';

export const papers: RegisterPapers<(typeof sitePapers)[number]> = {
  builders: {},
  inFolder: () => [],
};
