import type { breachPapers } from '../../domain/breach/breachPapers';
import type { RegisterPapers } from '../registerPaper';
import { breachRegister } from './breachRegister';

export const papers: RegisterPapers<(typeof breachPapers)[number]> = {
  builders: { breachRegister },
  inFolder: () => [{ kind: 'breachRegister', subject: null }],
};
