import type { breachPapers } from '../../domain/breach/breachPapers';
import type { RegisterPapers } from '../registerPaper';
import { breachControllerNotice } from './breachControllerNotice';
import { breachEmergency } from './breachEmergency';
import { breachLetter } from './breachLetter';
import { breachRegister } from './breachRegister';
import { breachReport } from './breachReport';

export const papers: RegisterPapers<(typeof breachPapers)[number]> = {
  builders: { breachRegister, breachReport, breachLetter, breachControllerNotice, breachEmergency },
  inFolder: ({ breaches }) => [
    { kind: 'breachRegister', subject: null },
    ...breaches.map(({ id }) => ({ kind: 'breachReport' as const, subject: id })),
    { kind: 'breachEmergency', subject: null },
  ],
};
