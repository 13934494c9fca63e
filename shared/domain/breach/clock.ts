import { breachHours } from '../../reference/deadlines';
import type { Instant } from '../calendar';
import type { Breach } from './breach';
import { addHours, minutesBetween } from './danishTime';

/** How the clock of a breach stands. Minutes are whole; what is left is rounded down, so that nobody is told too much. */
export type BreachClock =
  /** Nobody has said when it was discovered. */
  | { state: 'notStarted' }
  /** A processor has no 72 hours: the controller is told without undue delay (Art. 33(2)). */
  | { state: 'toClient'; minutesGone: number }
  /** No risk: nobody is notified (Art. 33(1)). */
  | { state: 'notNeeded' }
  | { state: 'running'; deadline: Instant; minutesLeft: number; share: number }
  | { state: 'passed'; deadline: Instant; minutesOver: number }
  | { state: 'stopped'; deadline: Instant; minutesTaken: number; isLate: boolean };

type Timed = Pick<Breach, 'role' | 'discoveredAt' | 'notifiedAt' | 'risk' | 'riskReason' | 'closedOn'>;

/**
 * When the authority is to have been notified: 72 hours from awareness (Art. 33(1)), counted as hours that pass, so also at
 * night, on days of rest and across summer time.
 */
export const breachDeadline = (discoveredAt: Instant): Instant => addHours(discoveredAt, breachHours);

/** How the clock of Art. 33(1) stands at an instant. It stops at the notification. */
export function breachClock(breach: Timed, now: Instant): BreachClock {
  const { discoveredAt, notifiedAt, role } = breach;
  if (discoveredAt === null) return { state: 'notStarted' };
  const deadline = breachDeadline(discoveredAt);
  if (notifiedAt !== null) {
    return {
      state: 'stopped',
      deadline,
      minutesTaken: Math.max(minutesBetween(discoveredAt, notifiedAt), 0),
      isLate: role === 'controller' && Date.parse(notifiedAt) > Date.parse(deadline),
    };
  }
  if (role === 'processor') {
    return { state: 'toClient', minutesGone: Math.max(minutesBetween(discoveredAt, now), 0) };
  }
  if (needsNoNotification(breach)) return { state: 'notNeeded' };
  const minutesLeft = minutesBetween(now, deadline);
  if (Date.parse(now) > Date.parse(deadline)) {
    return { state: 'passed', deadline, minutesOver: minutesBetween(deadline, now) };
  }
  const gone = Date.parse(now) - Date.parse(discoveredAt);
  const all = Date.parse(deadline) - Date.parse(discoveredAt);
  return { state: 'running', deadline, minutesLeft, share: Math.min(Math.max(gone / all, 0), 1) };
}

/** No risk, with the reasoning that the register must hold (Art. 33(1) and (5)). */
export const needsNoNotification = ({ risk, riskReason }: Pick<Breach, 'risk' | 'riskReason'>): boolean =>
  risk === 'none' && riskReason.trim() !== '';

/** Whether the authority was told after the 72 hours, or has not been told and they are over. */
export function isLate(breach: Timed, now: Instant): boolean {
  const clock = breachClock(breach, now);
  return clock.state === 'passed' || (clock.state === 'stopped' && clock.isLate);
}

/** Hours before the deadline at which who listens to the page is told, the last first. */
export const clockMarks = [1, 6, 24] as const;

/** Which mark the clock has passed last: told once, when it changes. Null before the first. */
export function clockMark(clock: BreachClock): (typeof clockMarks)[number] | 'passed' | null {
  if (clock.state === 'passed') return 'passed';
  if (clock.state !== 'running') return null;
  return clockMarks.find((hours) => clock.minutesLeft <= hours * 60) ?? null;
}

/** Minutes as hours and minutes. */
export const hoursAndMinutes = (minutes: number): { hours: number; minutes: number } => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
});
