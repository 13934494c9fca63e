import type { requestPapers } from '../../domain/request/requestPapers';
import type { RegisterPapers } from '../registerPaper';
import { requestAnswer } from './requestAnswer';
import { requestExtension } from './requestExtension';
import { requestReceipt } from './requestReceipt';
import { requestRecipients } from './requestRecipients';
import { requestRefusal } from './requestRefusal';
import { requestRegister } from './requestRegister';
import { requestSheet } from './requestSheet';

export const papers: RegisterPapers<(typeof requestPapers)[number]> = {
  builders: {
    requestRegister,
    requestSheet,
    requestReceipt,
    requestAnswer,
    requestExtension,
    requestRefusal,
    requestRecipients,
  },
  // What was sent lies with the case as a file; the list shows that it was.
  inFolder: () => [{ kind: 'requestRegister', subject: null }],
};
