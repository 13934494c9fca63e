import { dataKind } from '../../reference/dataKinds';
import { termName } from '../../reference/library';
import { columns, list, paragraph, table } from '../blocks';
import type { Block } from '../model';
import { ownBlocks } from '../ownTexts';
import type { AgreementInput } from './input';
import { lineFor } from './points';

/** The groups in which the law treats kinds of data differently (Arts. 9 and 10, and sections 8 and 11 of the Danish act). */
const groups = ['ordinary', 'danish', 'special', 'mixed'] as const;
type Group = (typeof groups)[number];

/** Reference ids and own words as words, each once. */
const inWords = (terms: readonly string[], { language }: AgreementInput): string[] => [
  ...new Set(terms.map((term) => termName(term, language))),
];

export function purposeBlocks(input: AgreementInput): Block[] {
  const { words, facts, service } = input;
  const { annexA } = words;
  const purposes = inWords(
    facts.activities.flatMap(({ purposes: all }) => all.map(({ what }) => what)),
    input,
  );
  const told =
    purposes.length > 0
      ? [...paragraph(annexA.purposes), ...list(purposes)]
      : service !== ''
        ? paragraph(annexA.service(service))
        : lineFor(words.fillInLine(annexA.purposeLine)).blocks;
  return [...told, ...paragraph(annexA.noOther)];
}

export const natureBlocks = ({ words, agreement }: AgreementInput): readonly Block[] =>
  agreement.terms.subject === ''
    ? lineFor(words.fillInLine(words.annexA.natureLine)).blocks
    : ownBlocks(agreement.terms.subject);

/** Every kind of data once, in the group it belongs to; a group without any says so. */
export function kindsBlocks(input: AgreementInput): Block[] {
  const { words } = input;
  const { annexA } = words;
  const terms = [...new Set(kindsOf(input))];
  if (terms.length === 0) {
    return [...paragraph(annexA.kinds), ...lineFor(words.fillInLine(annexA.kindsUnknown)).blocks];
  }
  const rows = groups.flatMap((group) => {
    const kinds = inWords(
      terms.filter((term) => groupOf(term) === group),
      input,
    );
    // The last group is for what is there, not for what might have been.
    return kinds.length === 0 && group === 'mixed'
      ? []
      : [[annexA.groups[group], kinds.length === 0 ? annexA.none : kinds.join('; ')]];
  });
  const hasEmpty = rows.some(([, kinds]) => kinds === annexA.none);
  return [
    ...paragraph(annexA.kinds),
    ...table(annexA.table, columns(annexA.columns, [44, 56]), rows),
    ...paragraph(hasEmpty && annexA.noneMeans),
  ];
}

const kindsOf = ({ facts, paper }: AgreementInput): string[] => [
  ...facts.activities.flatMap(({ dataCategories }) => dataCategories),
  ...facts.processors
    .filter(({ id }) => id === paper.subject)
    .flatMap(({ dataCategories }) => dataCategories),
];

/** Own words are ordinary data as long as nobody says otherwise: the group is for all that stand in no other. */
function groupOf(term: string): Group {
  const kind = dataKind(term);
  if (kind === 'mixed') return 'mixed';
  if (kind === 'cpr' || kind === 'criminal') return 'danish';
  return kind === 'special' ? 'special' : 'ordinary';
}

/** Whether there are data for which the law asks for more than for ordinary ones. */
export const needsHighLevel = (input: AgreementInput): boolean =>
  kindsOf(input).some((term) => ['danish', 'special'].includes(groupOf(term)));

export function peopleBlocks(input: AgreementInput): Block[] {
  const { words, facts } = input;
  const people = inWords(
    facts.activities.flatMap(({ dataSubjectCategories }) => dataSubjectCategories),
    input,
  );
  return people.length === 0
    ? [...lineFor(words.fillInLine(words.annexA.peopleLine)).blocks]
    : [...paragraph(words.annexA.people), ...list(people)];
}

export const durationBlocks = ({ words, agreement }: AgreementInput): Block[] =>
  paragraph(agreement.terms.duration, words.annexA.asLongAs);
