import { acknowledgementDates } from '../acknowledgement/signOffDates';
import { assessmentDates } from '../assessment/assessmentDates';
import type { Binder } from '../binder';
import { breachDates } from '../breach/breachDates';
import type { IsoDate } from '../calendar';
import { consentDates } from '../consent/consentDates';
import { deletionDates } from '../deletion/deletionDates';
import { employeeDates } from '../employee/employeeDates';
import type { RemovableList } from '../entries';
import { requestDates } from '../request/standing';
import { siteDates } from '../site/siteDates';
import { subProcessorNoticeDates } from '../subProcessorNotice/subProcessorNoticeDates';

/** What a register asks for on a day. */
export const registerDateKinds = [
  'breachDeadline',
  'requestDue',
  'signOffDue',
  'leaverDue',
  'deletionDue',
  'exceptionEnds',
  'consentWithdrawn',
  'cookieCheck',
  'assessmentDue',
  'noticeObjection',
  'noticeClients',
] as const;
export type RegisterDateKind = (typeof registerDateKinds)[number];

/** A day on which an entry of a register asks for something. */
export type RegisterDate = {
  kind: RegisterDateKind;
  list: RemovableList;
  id: string;
  /** What the entry is called. Never shown outside the open binder: it may name a person. */
  name: string;
  on: IsoDate;
  /** Days before it from which it waits for the director. */
  noticeDays: number;
};

type DatesOf = (binder: Binder, today: IsoDate) => RegisterDate[];

/** One of each register; open things only. */
const sources: readonly DatesOf[] = [
  breachDates,
  requestDates,
  acknowledgementDates,
  employeeDates,
  subProcessorNoticeDates,
  deletionDates,
  consentDates,
  assessmentDates,
  siteDates,
];

/** Every day on which a register asks for something, the earliest first. */
export function registerDates(binder: Binder, today: IsoDate): RegisterDate[] {
  return sources
    .flatMap((datesOf) => datesOf(binder, today))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
