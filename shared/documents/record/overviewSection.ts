import type { Activity } from '../../domain/activity/activity';
import { columns, table } from '../blocks';
import { shortened } from '../dividedRows';
import type { Section } from '../section';
import { basesOf, clientsOf, peopleOf, processorsOf, purposesOf, recipientsOf } from './answers';
import type { RecordInput } from './recordInput';
import { keptBy, kindsOf } from './retentionWords';
import { transfersOf } from './transferWords';

/** As much of a list as an overview shows; the whole of it stands under the activity itself. */
const GLANCE = 110;

/** Every activity in one row. */
export function overviewSection(input: RecordInput): Section {
  const { words, side, activities } = input;
  const { overview } = words;
  const glance = (items: readonly string[]): string => shortened(items, GLANCE, words);
  const cellsOf = side === 'controller' ? controllerLists : processorLists;
  const [titles, widths] =
    side === 'controller'
      ? [overview.columns, [4, 14, 14, 11, 14, 13, 11, 9, 10]]
      : [overview.processorColumns, [4, 16, 14, 16, 12, 14, 13, 11]];
  return {
    key: 'overview',
    heading: overview.heading,
    source: 'activities',
    blocks: table(
      overview.heading,
      columns(titles, widths).map((column, index) => (index === 1 ? { ...column, strong: true } : column)),
      activities.map((activity, index) => [
        `${index + 1}`,
        ...[[activity.name], ...cellsOf(input, activity)].map(glance),
      ]),
    ),
  };
}

const controllerLists = (input: RecordInput, activity: Activity): string[][] => [
  purposesOf(input, activity),
  peopleOf(input, activity),
  kindsOf(input, activity).map(({ name }) => name),
  basesOf(input, activity),
  recipientsOf(input, activity),
  transfersOf(input, activity),
  keptBy(input, activity),
];

const processorLists = (input: RecordInput, activity: Activity): string[][] => [
  clientsOf(input, activity),
  purposesOf(input, activity),
  peopleOf(input, activity),
  kindsOf(input, activity).map(({ name }) => name),
  processorsOf(input, activity),
  transfersOf(input, activity),
];
