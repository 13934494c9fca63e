import type { Activity } from '../activity/activity';
import type { Binder } from '../binder';
import { needsAgreement, type Processor } from './processor';

type Parts = Pick<Binder, 'activities' | 'systems' | 'processors'>;

/** Ids of the processors that some activities have, themselves or through one of their systems. */
export function processorsOf(
  activities: readonly Activity[],
  { systems }: Pick<Binder, 'systems'>,
): Set<string> {
  const used = new Set(activities.flatMap((activity) => activity.systems));
  return new Set([
    ...activities.flatMap(({ processors }) => processors),
    ...systems.flatMap(({ id, processor }) => (used.has(id) && processor !== null ? [processor] : [])),
  ]);
}

/**
 * Processors that no activity has: nobody can say whose data they hold (Art. 30(1)(d)). While there are some, an activity
 * or a paper that names none has not said that there are none.
 */
export function unplacedProcessors(binder: Parts): Processor[] {
  const placed = processorsOf(binder.activities, binder);
  return binder.processors.filter((one) => needsAgreement(one) && !placed.has(one.id));
}
