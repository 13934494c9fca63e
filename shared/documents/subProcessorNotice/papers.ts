import type { subProcessorNoticePapers } from '../../domain/subProcessorNotice/subProcessorNoticePapers';
import type { RegisterPapers } from '../registerPaper';
import { subProcessorNotice } from './subProcessorNotice';
import { subProcessorObjection } from './subProcessorObjection';

export const papers: RegisterPapers<(typeof subProcessorNoticePapers)[number]> = {
  builders: { subProcessorObjection, subProcessorNotice },
  // Letters that were sent lie with their notice as files; a fresh one would say today what was said then.
  inFolder: () => [],
};
