import type { Activity } from '../domain/activity/activity';
import type { Binder } from '../domain/binder';
import { inPaperLanguage } from '../domain/document/inPaperLanguage';
import type { FactsPaper } from './paperInput';
import { printable } from './printable';
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
} from './record/answers';
import { contactPersonInWords, firmInWords } from './record/firmSection';
import { type RecordInput, recordInput } from './record/recordInput';
import { keptBy, kindsOf } from './record/retentionWords';
import { transfersOf } from './record/transferWords';

/** A record as a table: what its columns are called, and a row per activity with a cell for each column. */
export type RecordTable = {
  title: string;
  /** What the sheet is called. */
  name: string;
  titles: readonly string[];
  rows: readonly (readonly string[])[];
};

export type TabledRecord = Extract<FactsPaper, 'record' | 'processorRecord'>;

/** One of the records of Art. 30 for a spreadsheet: what the paper says of each activity, in one row. */
export function recordTable(binder: Binder, of: TabledRecord): RecordTable {
  const input = recordInput(inPaperLanguage(binder), of === 'record' ? 'controller' : 'processor');
  const { spreadsheet } = input.words;
  const isController = of === 'record';
  const cellsOf = isController ? controllerCells : processorCells;
  return {
    title: isController ? input.words.record.title : input.words.processorRecord.title,
    name: spreadsheet.sheet,
    titles: isController ? spreadsheet.columns : spreadsheet.processorColumns,
    rows: input.activities.map((activity, index) => [
      `${index + 1}`,
      ...[
        [activity.name],
        ...cellsOf(input, activity),
        [firmInWords(input)],
        [contactPersonInWords(input)],
      ].map((items) => inCell(items.join(input.words.joined))),
    ]),
  };
}

// A space that no line may break at is one that no search finds.
const inCell = (text: string): string => printable(text).replaceAll('\u00a0', ' ');

const controllerCells = (input: RecordInput, activity: Activity): string[][] => [
  [input.words.spreadsheet.roles[activity.role]],
  purposesOf(input, activity),
  basesOf(input, activity),
  conditionsOf(input, activity),
  peopleOf(input, activity),
  sortedKinds(input, activity),
  recipientsOf(input, activity),
  processorsOf(input, activity),
  systemsOf(input, activity),
  transfersOf(input, activity),
  keptBy(input, activity),
  measuresOf(input, activity),
];

const processorCells = (input: RecordInput, activity: Activity): string[][] => [
  clientsOf(input, activity),
  purposesOf(input, activity),
  peopleOf(input, activity),
  sortedKinds(input, activity),
  processorsOf(input, activity),
  systemsOf(input, activity),
  transfersOf(input, activity),
  measuresOf(input, activity),
];

/** "CPR-nummer (CPR-nummer)" would say nothing; ordinary data go without saying, and own words nobody has sorted. */
function sortedKinds(input: RecordInput, activity: Activity): string[] {
  const sorts = input.words.kinds.of;
  return kindsOf(input, activity).map(({ name, kind }) => {
    const isTold = kind === 'special' || kind === 'criminal' || kind === 'mixed';
    return isTold && sorts[kind] !== name ? `${name} (${sorts[kind].toLowerCase()})` : name;
  });
}
