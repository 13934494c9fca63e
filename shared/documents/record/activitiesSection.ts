import type { Activity } from '../../domain/activity/activity';
import { citation } from '../../reference/library';
import { columns, midSentence, paragraph, table } from '../blocks';
import { dividedRows } from '../dividedRows';
import type { Block } from '../model';
import type { Section } from '../section';
import {
  basesOf,
  clientsOf,
  conditionsOf,
  measuresOf,
  peopleOf,
  processorsOf,
  purposesOf,
  recipientsOf,
  systemsOf,
} from './answers';
import type { RecordInput } from './recordInput';
import { kindsOf } from './retentionWords';
import { transfersOf } from './transferWords';

/** Each activity under a heading of its own with everything that is known of it. */
export function activitiesSection(input: RecordInput): Section {
  const { words, side, activities } = input;
  return {
    key: 'activities',
    heading: words.activities.heading,
    source: 'activities',
    blocks: [
      ...(activities.length === 0 ? paragraph(words.record.none) : []),
      ...(activities.length > 0 && side === 'controller'
        ? paragraph(words.activities.intro, kindsIntro(input))
        : []),
      ...activities.flatMap((activity, index) => activityBlocks(input, activity, index + 1)),
    ],
  };
}

function kindsIntro({ words, language }: RecordInput): string {
  // "databeskyttelseslovens § 11", whatever the paragraph and number of the provision that stands for it
  const sectionOf = (id: string): string => midSentence(citation(id, language).split(', ')[0] ?? '');
  return words.activities.kindsIntro(
    citation('art9', language),
    sectionOf('dbl-11.2.1'),
    `${citation('art10', language)}, ${sectionOf('dbl-8.3')}`,
  );
}

const activityBlocks = (input: RecordInput, activity: Activity, number: number): Block[] => [
  { kind: 'heading', level: 3, text: `${number}. ${activity.name}` },
  ...(activity.role === 'jointController' ? paragraph(input.words.activities.jointly) : []),
  ...(input.side === 'controller' ? purposesTable(input, activity) : []),
  ...kindsTable(input, activity),
  ...topicsTable(input, activity),
];

function purposesTable(input: RecordInput, activity: Activity): Block[] {
  const { words } = input;
  const rows = activity.purposes.map((purpose) => ({
    name: purpose.what,
    cells: [basesOf(input, purpose), conditionsOf(input, purpose)],
  }));
  return table(
    words.purposes.name(activity.name),
    columns(words.purposes.columns, [34, 36, 30]),
    dividedRows(
      rows.length > 0 ? rows : [{ name: words.unwritten, cells: [[words.unwritten], [words.unwritten]] }],
      words,
    ),
  );
}

/** As a processor the firm keeps the data as long as the client says; the client's own record tells it. */
function kindsTable(input: RecordInput, activity: Activity): Block[] {
  const { words, side } = input;
  const [name = '', sort = '', kept = ''] = words.kinds.columns;
  const tellsKept = side === 'controller' || activity.retention.length > 0;
  return table(
    words.kinds.name(activity.name),
    tellsKept ? columns([name, sort, kept], [34, 16, 50]) : columns([name, sort], [70, 30]),
    dividedRows(
      kindsOf(input, activity).map((one) => ({
        name: one.name,
        cells: [[words.kinds.of[one.kind ?? 'own']], ...(tellsKept ? [one.kept] : [])],
      })),
      words,
    ),
  );
}

function topicsTable(input: RecordInput, activity: Activity): Block[] {
  const { words } = input;
  return table(
    words.topics.name(activity.name),
    columns(words.topics.columns, [16, 26, 58]),
    dividedRows(
      topicsOf(input, activity).map(([[name = '', asked = ''], answers]) => ({
        name,
        cells: [[asked], answers],
      })),
      words,
    ),
  );
}

type Topic = [words: readonly string[], answers: readonly string[]];

function topicsOf(input: RecordInput, activity: Activity): Topic[] {
  const { topics } = input.words;
  const isController = input.side === 'controller';
  const whom: Topic[] = isController
    ? [
        [topics.people, peopleOf(input, activity)],
        [topics.recipients, recipientsOf(input, activity)],
        [topics.processors, processorsOf(input, activity)],
      ]
    : [
        [topics.clients, clientsOf(input, activity)],
        [topics.purposes, purposesOf(input, activity)],
        [topics.people, peopleOf(input, activity)],
        [topics.subProcessors, processorsOf(input, activity)],
      ];
  return [
    ...whom,
    [topics.systems, systemsOf(input, activity)],
    [topics.transfers, transfersOf(input, activity)],
    [topics.measures, measuresOf(input, activity)],
  ];
}
