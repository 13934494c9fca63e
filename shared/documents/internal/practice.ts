import type { System } from '../../domain/system/system';
import { citation } from '../../reference/library';
import { columns, paragraph, sentences, table } from '../blocks';
import { measureName } from '../common/measures';
import type { Block } from '../model';
import { type Chapter, type ChapterInput, chapterNumber } from './chapter';

/** Chapter 2: the principles, who answers for what, and what deleting is. */
export const practiceChapter: Chapter = (input) => {
  const { practice } = input.words;
  return {
    key: 'practice',
    heading: practice.heading,
    blocks: [
      ...paragraph(practice.defend),
      { kind: 'heading', level: 3, text: practice.processing },
      ...paragraph(practice.processingText),
      { kind: 'heading', level: 3, text: practice.principles(citation('art5', input.language)) },
      { kind: 'list', items: practice.principleList },
      ...paragraph(practice.keepChecking),
      ...roles(input),
      ...deletion(input),
    ],
  };
};

function roles({ words, binder }: ChapterInput): Block[] {
  const { practice } = words;
  return [
    { kind: 'heading', level: 3, text: practice.roles },
    ...paragraph(
      practice.controller,
      binder.contactPerson !== null && practice.contact(binder.contactPerson.name),
    ),
    ...paragraph(practice.processor, practice.examples),
    { kind: 'paragraph', text: `${practice.duties}:` },
    { kind: 'list', items: practice.dutyList },
    ...paragraph(practice.agreement),
    ...table(
      practice.table,
      columns(practice.columns, [34, 36, 30]),
      binder.processors.map(({ name, service, standing }) => [name, service, practice.standings[standing]]),
    ),
  ];
}

function deletion(input: ChapterInput): Block[] {
  const { words, binder } = input;
  const { practice } = words;
  return [
    { kind: 'heading', level: 3, text: practice.deletion },
    ...paragraph(practice.deletionText(chapterNumber('deletion'))),
    ...paragraph(binder.systems.length > 0 ? practice.systems : practice.noSystems),
    ...table(
      practice.systemTable,
      columns(practice.systemColumns, [30, 40, 30]),
      binder.systems.map((system) => [system.name, heldIn(system, input), guardsOf(system, input)]),
    ),
  ];
}

const heldIn = ({ holds, inUse }: System, { words }: ChapterInput): string =>
  sentences([holds, inUse ? '' : words.practice.former]);

const guardsOf = ({ guards }: System, { binder }: ChapterInput): string =>
  guards.map((guard) => measureName(binder, guard)).join(', ');
