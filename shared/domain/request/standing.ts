import type { Binder } from '../binder';
import { daysBetween, type IsoDate } from '../calendar';
import { requestDeadline } from './deadline';
import { type Request, rightsToStop } from './request';

export const requestStandings = ['late', 'dueSoon', 'waiting', 'underWay', 'answered', 'closed'] as const;
/** How a request stands: `waiting` for proof of who asks, `answered` but not all put in order. */
export type RequestStanding = (typeof requestStandings)[number];

/** Days before the deadline from which a request waits for the director (design, section 10). */
const SOON_DAYS = 7;

/** How a request stands on a day. */
export function requestStanding(request: Request, today: IsoDate): RequestStanding {
  if (request.closedOn !== null) return 'closed';
  if (request.answeredOn !== null) return 'answered';
  const left = daysBetween(today, requestDeadline(request, today).on);
  if (left < 0) return 'late';
  if (request.identity.state === 'asked') return 'waiting';
  return left <= SOON_DAYS ? 'dueSoon' : 'underWay';
}

/** Nobody has had an answer, and the case is not closed. */
export const isUnanswered = ({ closedOn, answeredOn }: Pick<Request, 'closedOn' | 'answeredOn'>): boolean =>
  closedOn === null && answeredOn === null;

/** Answered after the day it was due. */
export const isAnsweredLate = (request: Request): boolean =>
  request.answeredOn !== null && request.answeredOn > requestDeadline(request, request.answeredOn).on;

/**
 * Every unanswered request with the day it is due; while the firm waits to know who asks, the day without the pause, so
 * that nobody forgets to ask again.
 */
export const requestDates = ({ requests }: Binder, today: IsoDate) =>
  requests.filter(isUnanswered).map((request) => ({
    kind: 'requestDue' as const,
    list: 'requests' as const,
    id: request.id,
    name: request.name,
    on: dueOn(request, today),
    noticeDays: SOON_DAYS,
  }));

/** The day by which a request asks for something to be done. */
function dueOn(request: Request, today: IsoDate): IsoDate {
  if (rightsToStop(request).length > 0) return request.receivedOn;
  const { on, withoutPause } = requestDeadline(request, today);
  return request.identity.state === 'asked' ? withoutPause : on;
}

/** The open ones by what is due first, then the others, the newest first. */
export function requestsInOrder({ requests }: Binder, today: IsoDate): { open: Request[]; done: Request[] } {
  const isDone = ({ closedOn }: Request): boolean => closedOn !== null;
  return {
    open: requests
      .filter((one) => !isDone(one))
      .sort((a, b) => dueOn(a, today).localeCompare(dueOn(b, today))),
    done: requests.filter(isDone).sort((a, b) => b.receivedOn.localeCompare(a.receivedOn)),
  };
}

/** How many requests were answered in a period, and how many of them in time: evidence for the review. */
export function answeredSince({ requests }: Binder, since: IsoDate): { answered: number; inTime: number } {
  const answered = requests.filter(({ answeredOn }) => answeredOn !== null && answeredOn >= since);
  return { answered: answered.length, inTime: answered.filter((one) => !isAnsweredLate(one)).length };
}
