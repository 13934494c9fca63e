import type { deletionPapers } from '../../domain/deletion/deletionPapers';
import type { RegisterPapers } from '../registerPaper';

export const papers: RegisterPapers<(typeof deletionPapers)[number]> = {
  builders: {},
  inFolder: () => [],
};
