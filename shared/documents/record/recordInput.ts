import type { Activity } from '../../domain/activity/activity';
import type { Binder } from '../../domain/binder';
import type { Language } from '../../domain/language';
import { unplacedProcessors } from '../../domain/processor/placedProcessors';
import type { Processor } from '../../domain/processor/processor';
import type { System } from '../../domain/system/system';
import { type RecordWords, text } from '../../text/documents/record';

/** Which of the two records of Art. 30: the one as controller (1), or the one as processor (2). */
export type RecordSide = 'controller' | 'processor';

/** What both records, on paper and as a table, are made from. */
export type RecordInput = {
  binder: Binder;
  language: Language;
  words: RecordWords;
  side: RecordSide;
  /** The activities that belong in this record, in the order of the binder. */
  activities: readonly Activity[];
  processors: readonly Processor[];
  systems: readonly System[];
  /** Whether an activity that names no processor may still have one: the firm has some that no activity has. */
  hasUnplaced: boolean;
};

/** A joint controller is a controller (Art. 26), so it stands in the first record. */
const sideOf = ({ role }: Activity): RecordSide => (role === 'processor' ? 'processor' : 'controller');

/** The parts of a binder that one of the records tells about. */
export function recordInput(binder: Binder, side: RecordSide): RecordInput {
  const { language, activities } = binder;
  const isUsed = (use: (activity: Activity) => boolean): boolean =>
    activities.some((activity) => sideOf(activity) === side && use(activity));
  // What no activity names is told where the firm is the controller: better told once too often than left out.
  const isTold = (use: (activity: Activity) => boolean): boolean =>
    isUsed(use) || (side === 'controller' && !activities.some(use));
  return {
    binder,
    language,
    words: text[language],
    side,
    activities: activities.filter((activity) => sideOf(activity) === side),
    processors: binder.processors.filter(({ id }) => isTold(({ processors }) => processors.includes(id))),
    systems: binder.systems.filter(({ id }) => isTold(({ systems }) => systems.includes(id))),
    hasUnplaced: unplacedProcessors(binder).length > 0,
  };
}
