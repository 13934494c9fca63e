import { isNothingFound, keptByLaw } from '../../domain/request/places';
import type { RequestRight } from '../../domain/request/request';
import { listed } from '../../text/format';
import { rightArticles, shortRightNames } from '../../text/requests';
import { paragraph } from '../blocks';
import { citations } from '../common/terms';
import type { Block } from '../model';
import type { LetterInput } from './letter';

/** Rights that are met by giving what there is. */
const givingRights: readonly RequestRight[] = ['information', 'access', 'portability'];

/** What one right came to: done, done in part, or refused with the reason (Art. 12(4)). */
export function answerOf(told: LetterInput, right: RequestRight): Block[] {
  const { binder, request, words, language } = told;
  const name = shortRightNames[language][right];
  const answer = request.answers.find((one) => one.right === right);
  const heading: Block = {
    kind: 'heading',
    level: 3,
    text: `${name} (${citations(rightArticles[right], language)})`,
  };
  if (answer === undefined) return [heading, ...paragraph(words.answer.pending(name))];
  const reason = paragraph(answer.reason === '' ? words.answer.noReason : answer.reason);
  if (answer.outcome === 'refused') return [heading, ...paragraph(words.answer.refused(name)), ...reason];
  // Where nothing was found, no letter promises a copy of it.
  const nothing =
    givingRights.includes(right) && isNothingFound(binder, request) ? paragraph(words.answer.nothing) : [];
  if (answer.outcome === 'met')
    return [heading, ...(nothing.length > 0 ? nothing : paragraph(words.met[right]))];
  return [
    heading,
    ...nothing,
    ...paragraph(words.answer.partly(name)),
    ...reason,
    ...keptInWords(told, right),
  ];
}

/** What the law asks to be kept is named where something was erased in part (Art. 17(3)(b)). */
function keptInWords({ binder, request, words, language }: LetterInput, right: RequestRight): Block[] {
  const rules = right === 'erasure' ? keptByLaw(binder, request) : [];
  if (rules.length === 0) return [];
  return paragraph(
    words.answer.kept(
      listed(
        rules.map(({ name }) => name),
        language,
      ),
    ),
  );
}
