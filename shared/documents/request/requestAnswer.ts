import { recipientsTold, rightsToTell } from '../../domain/request/places';
import { isTellingUses } from '../../domain/request/request';
import { listed } from '../../text/format';
import { paragraph } from '../blocks';
import type { Block, PaperDocument } from '../model';
import type { RegisterInput } from '../registerPaper';
import { answerOf } from './answers';
import { complaint, type LetterInput, letter } from './letter';
import { uses } from './uses';

/** The answer to all that was asked for, right by right, with what the record says (Art. 12(3), Art. 15(1)). */
export const requestAnswer = (input: RegisterInput): PaperDocument | null =>
  letter(input, 'requestAnswer', (told) => {
    const { request, words } = told;
    return {
      blocks: [
        { kind: 'heading', level: 2, text: words.answer.heading },
        ...request.rights.flatMap((right) => answerOf(told, right)),
        ...paragraph(request.answerText),
        ...fee(told),
        ...(isTellingUses(request) ? uses(told) : []),
        ...recipients(told),
      ],
      close: complaint(told),
    };
  });

/** Who has been told (Art. 19): all of them, or those who have, by name. */
function recipients({ binder, request, words, language }: LetterInput): Block[] {
  if (rightsToTell(request).length === 0) return [];
  const { areAll, names } = recipientsTold(binder, request);
  if (areAll) return paragraph(words.answer.toldAll);
  return names.length === 0 ? [] : paragraph(words.answer.told(listed(names, language)));
}

/** Only for what is manifestly unfounded or excessive (Art. 12(5)). */
const fee = ({ request, words }: LetterInput): Block[] =>
  request.fee === null
    ? []
    : [
        ...paragraph(words.answer.fee(request.fee.amount)),
        ...paragraph(request.fee.reason || words.answer.noReason),
      ];
