import { pointsOf } from '../../reference/law';
import { citation, termName } from '../../reference/library';
import { columns, paragraph, table } from '../blocks';
import type { Block } from '../model';
import { type Chapter, type ChapterInput, provision } from './chapter';

/** Chapter 3: which data are what, and what each asks for (Arts. 4, 6, 9 and 10, sections 8 and 11 of the Danish act). */
export const kindsChapter: Chapter = (input) => {
  const { kinds } = input.words;
  return {
    key: 'kinds',
    heading: kinds.heading,
    source: 'activities',
    blocks: [
      ...paragraph(kinds.definition, kinds.groups),
      ...sensitive(input),
      ...danishRules(input),
      ...ordinary(input),
      ...ours(input),
    ],
  };
};

function sensitive(input: ChapterInput): Block[] {
  const { words, language } = input;
  const { kinds } = words;
  return [
    { kind: 'heading', level: 3, text: kinds.sensitive(citation('art9', language)) },
    ...paragraph(kinds.sensitiveText),
    { kind: 'list', items: kinds.sensitiveList },
    ...paragraph(kinds.conditions(citation('art9.2', language))),
    { kind: 'list', items: pointsOf('art9.2', language) },
    ...paragraph(kinds.union(provision('dbl-12.1', input)), kinds.consentKept),
  ];
}

function danishRules(input: ChapterInput): Block[] {
  const { words, language } = input;
  const { kinds } = words;
  return [
    { kind: 'heading', level: 3, text: kinds.criminal },
    ...paragraph(kinds.criminalText(citation('art10', language), provision('dbl-8.3', input))),
    { kind: 'heading', level: 3, text: kinds.cpr },
    ...paragraph(kinds.cprText(provision('dbl-11.2.1', input).replace(/, (nr|no|item)\..*$/, ''))),
  ];
}

function ordinary({ words, language }: ChapterInput): Block[] {
  const { kinds } = words;
  return [
    { kind: 'heading', level: 3, text: kinds.ordinary },
    ...paragraph(kinds.ordinaryText),
    { kind: 'list', items: kinds.ordinaryList, columns: 2 },
    ...paragraph(kinds.absence),
    ...paragraph(kinds.bases(citation('art6.1', language))),
    { kind: 'list', items: pointsOf('art6.1', language) },
    ...paragraph(kinds.mostly),
  ];
}

function ours({ words, binder, language }: ChapterInput): Block[] {
  const { kinds } = words;
  if (binder.activities.length === 0) return [];
  const named = (terms: readonly string[]): string =>
    terms.map((term) => termName(term, language)).join('; ');
  return [
    { kind: 'heading', level: 3, text: kinds.ours },
    ...table(
      kinds.oursTable,
      columns(kinds.oursColumns, [26, 30, 44]),
      binder.activities.map((one) => [one.name, named(one.dataSubjectCategories), named(one.dataCategories)]),
    ),
  ];
}
