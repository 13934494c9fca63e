import type { RequestRight } from '../../domain/request/request';
import { paragraph } from '../blocks';
import type { Block, PaperDocument } from '../model';
import type { RegisterInput } from '../registerPaper';
import { answerOf } from './answers';
import { complaint, type LetterInput, letter } from './letter';
import { uses } from './uses';

/** Rights whose answer tells what the data are used for (Arts. 13 to 15). */
const tellingRights: readonly RequestRight[] = ['information', 'access'];

/** The answer to all that was asked for, right by right, with what the record says (Art. 12(3), Art. 15(1)). */
export const requestAnswer = (input: RegisterInput): PaperDocument | null =>
  letter(input, 'requestAnswer', (told) => {
    const { request, words } = told;
    const isTold = request.answers.some(
      ({ right, outcome }) => tellingRights.includes(right) && outcome !== 'refused',
    );
    return {
      blocks: [
        { kind: 'heading', level: 2, text: words.answer.heading },
        ...request.rights.flatMap((right) => answerOf(told, right)),
        ...paragraph(request.answerText),
        ...fee(told),
        ...(isTold ? uses(told) : []),
        ...(request.told.some(({ state }) => state === 'told') ? paragraph(words.answer.told) : []),
      ],
      close: complaint(told),
    };
  });

/** Only for what is manifestly unfounded or excessive (Art. 12(5)). */
const fee = ({ request, words }: LetterInput): Block[] =>
  request.fee === null
    ? []
    : [
        ...paragraph(words.answer.fee(request.fee.amount)),
        ...paragraph(request.fee.reason || words.answer.noReason),
      ];
