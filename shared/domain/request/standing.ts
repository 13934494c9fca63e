import type { Binder } from '../binder';
import { daysBetween, type IsoDate } from '../calendar';
import { requestDeadline } from './deadline';
import type { Request } from './request';

export const requestStandings = ['late', 'dueSoon', 'waiting', 'underWay', 'answered', 'closed'] as const;
/** How a request stands: `waiting` for proof of who asks, `answered` but not all put in order. */
export type RequestStanding = (typeof requestStandings)[number];

/** Days before the deadline from which a request waits for the director (design, section 10). */
const SOON_DAYS = 7;

/** How a request stands on a day. */
export function requestStanding(request: Request, today: IsoDate): RequestStanding {
  if (request.closedOn !== null) return 'closed';
  if (request.answeredOn !== null) return 'answered';
  if (request.identity.state === 'asked') return 'waiting';
  const left = daysBetween(today, requestDeadline(request, today).on);
  if (left < 0) return 'late';
  return left <= SOON_DAYS ? 'dueSoon' : 'underWay';
}

const isOpen = (request: Request): boolean => request.closedOn === null && request.answeredOn === null;

/** Answered after the day it was due. */
export const isAnsweredLate = (request: Request): boolean =>
  request.answeredOn !== null && request.answeredOn > requestDeadline(request, request.answeredOn).on;

/** Every unanswered request with the day it is due. */
export const requestDates = ({ requests }: Binder, today: IsoDate) =>
  requests.filter(isOpen).map((request) => ({
    kind: 'requestDue' as const,
    list: 'requests' as const,
    id: request.id,
    name: request.name,
    on: requestDeadline(request, today).on,
    noticeDays: SOON_DAYS,
  }));

/** The open ones by what is due first, then the others, the newest first. */
export function requestsInOrder({ requests }: Binder, today: IsoDate): { open: Request[]; done: Request[] } {
  const due = (request: Request): IsoDate => requestDeadline(request, today).on;
  const isDone = ({ closedOn }: Request): boolean => closedOn !== null;
  return {
    open: requests.filter((one) => !isDone(one)).sort((a, b) => due(a).localeCompare(due(b))),
    done: requests.filter(isDone).sort((a, b) => b.receivedOn.localeCompare(a.receivedOn)),
  };
}

/** How many requests were answered in a period, and how many of them in time: evidence for the review. */
export function answeredSince({ requests }: Binder, since: IsoDate): { answered: number; inTime: number } {
  const answered = requests.filter(({ answeredOn }) => answeredOn !== null && answeredOn >= since);
  return { answered: answered.length, inTime: answered.filter((one) => !isAnsweredLate(one)).length };
}
