import { requestDeadline } from '../../domain/request/deadline';
import { longDate } from '../../text/format';
import { paragraph } from '../blocks';
import type { PaperDocument } from '../model';
import type { RegisterInput } from '../registerPaper';
import { complaint, letter } from './letter';

/** That the answer takes up to two months more, and why (Art. 12(3)). */
export const requestExtension = (input: RegisterInput): PaperDocument | null =>
  letter(input, 'requestExtension', (told) => {
    const { request, words, language, made } = told;
    const { extended, firstMonth } = requestDeadline(request, made);
    // Told too late, the two months do not count: no letter promises them.
    const isLate = (request.extension?.toldOn ?? made) > firstMonth;
    const reason = request.extension?.reason ?? '';
    return {
      blocks: [
        ...paragraph(isLate ? words.extension.late : words.extension.why(longDate(extended, language))),
        ...(reason === '' ? paragraph(words.extension.none) : paragraph(words.extension.reason)),
        ...paragraph(reason),
      ],
      close: complaint(told),
    };
  });
