import { paragraph } from '../blocks';
import type { PaperDocument } from '../model';
import type { RegisterInput } from '../registerPaper';
import { answerOf } from './answers';
import { complaint, letter } from './letter';

/** What is not done, why, and where to complain (Art. 12(4)); alone, where nothing else is answered. */
export const requestRefusal = (input: RegisterInput): PaperDocument | null =>
  letter(input, 'requestRefusal', (told) => {
    const { request, words } = told;
    const refused = request.answers.filter(({ outcome }) => outcome !== 'met');
    return {
      blocks:
        refused.length === 0
          ? paragraph(words.refusal.none)
          : [
              ...paragraph(words.refusal.lead),
              ...refused.flatMap(({ right }) => answerOf(told, right)),
              ...paragraph(request.answerText),
            ],
      close: complaint(told),
    };
  });
