import { requestDeadline } from '../../domain/request/deadline';
import { longDate } from '../../text/format';
import { paragraph } from '../blocks';
import type { PaperDocument } from '../model';
import type { RegisterInput } from '../registerPaper';
import { letter } from './letter';

/** That the request has come, when the answer does, and what is needed to know who asks (Art. 12(3) and (6)). */
export const requestReceipt = (input: RegisterInput): PaperDocument | null =>
  letter(input, 'requestReceipt', ({ request, words, language, made }) => ({
    blocks: [
      ...paragraph(
        words.receipt.due(longDate(requestDeadline(request, made).on, language)),
        words.receipt.free,
      ),
      ...(request.identity.state === 'asked' ? paragraph(words.receipt.identity) : []),
    ],
  }));
