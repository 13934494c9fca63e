import type { deletionPapers } from '../../domain/deletion/deletionPapers';
import type { RegisterPapers } from '../registerPaper';
import { deletionLetter } from './deletionLetter';
import { deletionLog } from './deletionLog';

export const papers: RegisterPapers<(typeof deletionPapers)[number]> = {
  builders: { deletionLog, deletionLetter },
  inFolder: () => [{ kind: 'deletionLog', subject: null }],
};
