import type { consentPapers } from '../../domain/consent/consentPapers';
import type { RegisterPapers } from '../registerPaper';
import { consentForm } from './consentForm';
import { consentRegister } from './consentRegister';
import { marketingRules } from './marketingRules';

export const papers: RegisterPapers<(typeof consentPapers)[number]> = {
  builders: { consentRegister, consentForm, marketingRules },
  inFolder: ({ consents }) =>
    consents.length === 0
      ? []
      : [
          { kind: 'consentRegister', subject: null },
          { kind: 'marketingRules', subject: null },
        ],
};
