import { type LetterPart, letterLacks } from '../../domain/breach/letter';
import { authorityNamed } from '../../reference/law';
import { termName } from '../../reference/library';
import { consequenceName, dateAndTime } from '../../text/breach';
import { text, version } from '../../text/documents/breachLetter';
import { inSentence, listed } from '../../text/format';
import { paragraph } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { contactInWords, happenedInWords } from './formAnswers';

/**
 * A letter to the people concerned in plain words: what happened, what it may mean, what is done, what they can do, and whom
 * they can ask (Art. 34(2) with Art. 33(3)(b) to (d)). It names nobody, so that it is the same to all. A required part of
 * which the register says nothing is a line to fill in.
 */
export function breachLetter(input: RegisterInput): PaperDocument | null {
  const { binder, subject, language } = input;
  const breach = binder.breaches.find(({ id }) => id === subject);
  if (breach === undefined) return null;
  const words = text[language];
  const { what, mean, done, yourself, contact } = words;
  const kinds = breach.dataCategories.map((term) => inSentence(termName(term, language)));
  const likely = breach.likely.map((one) => inSentence(consequenceName(one, language)));
  const authority = authorityNamed('aut-datatilsynet', language);
  const lacks = letterLacks(breach);
  const line = (part: LetterPart): Block[] =>
    lacks.includes(part) ? [{ kind: 'writingLine', label: words.fill[part] }] : [];
  const under = (heading: string, blocks: readonly Block[]): Block[] => [
    { kind: 'heading', level: 2, text: heading },
    ...blocks,
  ];

  return registerPaper(input, {
    kind: 'breachLetter',
    textVersion: version,
    title: words.title,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      ...under(what.heading, [
        ...paragraph(breach.description),
        ...line('nature'),
        ...paragraph(
          breach.discoveredAt !== null && what.when(dateAndTime(breach.discoveredAt, language)),
          breach.happenedFrom !== null && what.happened(closed(happenedInWords(breach, language))),
        ),
        ...paragraph(kinds.length > 0 && what.data(listed(kinds, language))),
      ]),
      ...under(mean.heading, [
        ...paragraph(likely.length > 0 && mean.likely(listed(likely, language))),
        ...line('consequences'),
        ...paragraph(breach.consequencesSoFar),
      ]),
      ...under(done.heading, [
        ...paragraph(breach.measuresTaken !== '' && done.taken(breach.measuresTaken)),
        ...paragraph(breach.measuresPlanned !== '' && done.planned(breach.measuresPlanned)),
        ...paragraph(breach.mitigation),
        ...line('measures'),
      ]),
      ...under(yourself.heading, paragraph(breach.advice === '' ? yourself.none : breach.advice)),
      ...under(contact.heading, [
        ...paragraph(contact.text),
        ...paragraph(contactInWords(binder).replaceAll('\n', ', ')),
        ...paragraph(contact.complain(authority.name, authority.web)),
      ]),
    ],
  });
}

const closed = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
