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
    const reason = request.extension?.reason ?? '';
    return {
      blocks: [
        ...paragraph(words.extension.why(longDate(requestDeadline(request, made).extended, language))),
        ...(reason === '' ? paragraph(words.extension.none) : paragraph(words.extension.reason)),
        ...paragraph(reason),
      ],
      close: complaint(told),
    };
  });
