import { danishTime, instantOf } from '../../../../shared/domain/breach/danishTime';
import type { Instant } from '../../../../shared/domain/calendar';
import type { Language } from '../../../../shared/domain/language';
import { timeInField, typedTime } from '../../../ui/typedTime';

/** A day and a time as they stand in two fields. */
export type MomentValues = { date: string | null; time: string };

export function momentValues(instant: Instant | null, language: Language): MomentValues {
  if (instant === null) return { date: null, time: '' };
  const { date, time } = danishTime(instant);
  return { date, time: timeInField(time, language) };
}

/** The instant of the two fields; null when they say none, which `momentMistake` tells of. */
export function momentFrom({ date, time }: MomentValues): Instant | null {
  const clock = typedTime(time);
  return date === null || clock === null ? null : instantOf({ date, time: clock });
}

/** What is wrong with a day and a time: which field, and what. Null when they are an instant, or are both empty. */
export function momentMistake(
  values: MomentValues,
): { in: 'date' | 'time'; is: 'missing' | 'noTime' | 'noSuch' } | null {
  const isEmpty = values.date === null && values.time.trim() === '';
  if (isEmpty) return null;
  if (values.date === null) return { in: 'date', is: 'missing' };
  if (values.time.trim() === '') return { in: 'time', is: 'missing' };
  if (typedTime(values.time) === null) return { in: 'time', is: 'noTime' };
  return momentFrom(values) === null ? { in: 'time', is: 'noSuch' } : null;
}
