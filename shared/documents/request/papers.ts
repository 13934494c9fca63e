import type { requestPapers } from '../../domain/request/requestPapers';
import type { RegisterPapers } from '../registerPaper';

export const papers: RegisterPapers<(typeof requestPapers)[number]> = {
  builders: {},
  inFolder: () => [],
};
