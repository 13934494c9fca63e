import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { RetentionRule } from '../retention/retentionRule';
import {
  type CarriedOut,
  type DeletionItem,
  isCarriedOut,
  isKeptLonger,
  isStartingEvent,
  type KeptLonger,
  type StartingEvent,
} from './deletion';

/** The systems in which data under a rule lie, mail and paper included. */
export function placesOfRule(
  { activities, systems }: Pick<Binder, 'activities' | 'systems'>,
  rule: Pick<RetentionRule, 'id'>,
): Binder['systems'] {
  const ids = activities
    .filter(({ retention }) => retention.some((one) => one.rule === rule.id))
    .flatMap((activity) => activity.systems);
  return systems.filter(({ id }) => ids.includes(id));
}

/** Whether what was done reaches a place; `null` is a rule whose data lie nowhere in the record. */
export const reaches = (
  { deletionPlaces }: Pick<CarriedOut, 'deletionPlaces'>,
  place: string | null,
): boolean => deletionPlaces.length === 0 || place === null || deletionPlaces.includes(place);

/** What a rule and an event are, whatever period. */
export type Aim = { rule: string; about: string | null };

/** The parts of an act that are about the same rule and event. */
export const itemsOn = (
  { dataItems }: { dataItems: readonly DeletionItem[] },
  { rule, about }: Aim,
): DeletionItem[] => dataItems.filter((item) => item.rule === rule && item.about === about);

type Log = Pick<Binder, 'deletions'>;

/** The lines of the log that say what was deleted, in the order in which they were written. */
export const carriedOut = ({ deletions }: Log): CarriedOut[] => deletions.filter(isCarriedOut);

/** The lines of the log that say what is kept beyond its time, those that have run out included. */
export const keptLonger = ({ deletions }: Log): KeptLonger[] => deletions.filter(isKeptLonger);

/** The lines of the log that say what has happened to start the time of a rule. */
export const startingEvents = ({ deletions }: Log): StartingEvent[] => deletions.filter(isStartingEvent);

/** Whether an exception still holds on a day. */
export const holds = ({ keptUntil }: KeptLonger, today: IsoDate): boolean => keptUntil >= today;

/** When data under a rule were last deleted at a place, for what event so ever. */
export function lastDeleted(binder: Binder, rule: string, place: string | null): IsoDate | null {
  const days = carriedOut(binder)
    .filter((act) => reaches(act, place) && act.dataItems.some((item) => item.rule === rule))
    .map(({ deletedOn }) => deletedOn);
  return latestOf(days);
}

/** The latest of some days; null of none. */
export const latestOf = (days: readonly IsoDate[]): IsoDate | null => [...days].sort().at(-1) ?? null;
