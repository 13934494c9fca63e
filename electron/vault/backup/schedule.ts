import { danishDay, type Instant } from '../../../shared/domain/calendar';
import type { Slot } from '../header';

/** So many saves later the store is copied again. */
const SAVES_BETWEEN = 20;

/** A copy after changes: of which save, made when, and which slots open it. */
export type ChangesMark = { generation: number; madeAt: Instant; slots: readonly Slot[] };

/**
 * Whether the store is to be copied after this save: the first of a day, the twentieth since the last copy, or one that
 * other secrets open, so that a newly chosen passphrase is never without a copy that it opens.
 */
export function isChangesCopyDue(last: ChangesMark | null, save: ChangesMark): boolean {
  if (last === null || danishDay(last.madeAt) !== danishDay(save.madeAt)) return true;
  return save.generation - last.generation >= SAVES_BETWEEN || slotsOf(last) !== slotsOf(save);
}

const slotsOf = ({ slots }: ChangesMark): string =>
  slots
    .map(({ id }) => id.toString('hex'))
    .sort()
    .join();

type Made = { reason: string; madeAt: Instant; generation: number; isComplete: boolean };

/** Whether a folder is to get its daily copy: once a day, when something was saved since its last complete one. */
export function isDailyCopyDue(copies: readonly Made[], generation: number, now: Instant): boolean {
  const today = danishDay(now);
  if (copies.some(({ reason, madeAt }) => reason === 'daily' && danishDay(madeAt) === today)) return false;
  return !copies.some((copy) => copy.isComplete && copy.generation >= generation);
}
