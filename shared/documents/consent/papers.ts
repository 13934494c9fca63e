import type { consentPapers } from '../../domain/consent/consentPapers';
import type { RegisterPapers } from '../registerPaper';

export const papers: RegisterPapers<(typeof consentPapers)[number]> = {
  builders: {},
  inFolder: () => [],
};
