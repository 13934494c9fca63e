import type { subProcessorNoticePapers } from '../../domain/subProcessorNotice/subProcessorNoticePapers';
import type { RegisterPapers } from '../registerPaper';

export const papers: RegisterPapers<(typeof subProcessorNoticePapers)[number]> = {
  builders: {},
  inFolder: () => [],
};
