import { requestDeadline } from '../../domain/request/deadline';
import { longDate } from '../../text/format';
import { paragraph } from '../blocks';
import type { PaperDocument } from '../model';
import type { RegisterInput } from '../registerPaper';
import { type LetterInput, letter } from './letter';

/**
 * While it is not known who asks, the end moves from day to day: the letter names the one that does not, and none that
 * has passed.
 */
function dueInWords({ request, words, language, made }: LetterInput): string {
  const { on, withoutPause } = requestDeadline(request, made);
  const due = request.identity.state === 'asked' ? withoutPause : on;
  return due < made
    ? words.receipt.soon
    : words.receipt.due(longDate(request.receivedOn, language), longDate(due, language));
}

/** That the request has come, when the answer does, and what is needed to know who asks (Art. 12(3) and (6)). */
export const requestReceipt = (input: RegisterInput): PaperDocument | null =>
  letter(input, 'requestReceipt', (told) => {
    const { request, words } = told;
    return {
      blocks: [
        ...paragraph(
          dueInWords(told),
          request.identity.state === 'asked' && words.receipt.waiting,
          request.fee === null && words.receipt.free,
        ),
        ...(request.identity.state === 'asked' ? paragraph(words.receipt.identity) : []),
      ],
    };
  });
