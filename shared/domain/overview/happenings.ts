import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { EntryChange } from '../history/entryChanges';
import { netChanges } from '../history/netChanges';
import { historySince } from '../review/period';
import { lastSignedReview } from '../review/progress';

/** Since when the overview looks back: the day it tells, and what that was. */
export type LookBack = { on: IsoDate; since: 'setup' | 'review' };

/** The last signed review, or set-up while there is none; null before set-up is finished. */
export function lookBack(binder: Binder): LookBack | null {
  const last = lastSignedReview(binder);
  if (last !== null) return { on: last.signed.on, since: 'review' };
  const { finishedOn } = binder.setup;
  return finishedOn === null ? null : { on: finishedOn, since: 'setup' };
}

/** Who has the data weighs more than how they are kept. */
const weights: Record<EntryChange['subject'], number> = {
  processor: 0,
  client: 1,
  activity: 2,
  system: 3,
  contactPerson: 4,
  company: 5,
  retentionRule: 6,
  securityMeasure: 7,
  employee: 8,
  ownText: 9,
  breach: -2,
  request: -1,
  subProcessorNotice: 1,
  assessment: 7,
  consent: 8,
  site: 8,
  deletion: 8,
  acknowledgement: 8,
};

/**
 * What has happened to the entries since the last review was got ready to sign, the weightiest first and of the
 * same weight the newest. What was corrected during that review stands in its report and is not told again, also
 * when it was signed the same day.
 */
export function happenings(binder: Binder): EntryChange[] {
  return netChanges(historySince(binder, lastSignedReview(binder))).sort(
    (a, b) => weights[a.subject] - weights[b.subject],
  );
}

/** How many tasks were ticked off after a day: on the day itself nobody knows whether it was before or after. */
export function tasksDoneSince(binder: Binder, on: IsoDate): number {
  return binder.tasks.filter(({ doneOn }) => doneOn !== null && doneOn > on).length;
}
