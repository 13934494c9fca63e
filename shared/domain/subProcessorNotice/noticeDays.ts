import type { Binder } from '../binder';
import { addDays, type IsoDate } from '../calendar';
import type { Client } from '../client/client';
import type { ProcessingAgreement } from '../processingAgreement/processingAgreement';
import type { SubProcessorNotice, ToldClient } from './subProcessorNotice';

/** Days of warning, and days of it to object in, where the agreement gives none: the app's own suggestion, no law. */
export const suggestedDays = { noticeDays: 14, objectionDays: 7 };

type Days = Pick<SubProcessorNotice, 'noticeDays' | 'objectionDays'>;

/** The days that an agreement gives, or those suggested. */
export const daysOf = ({
  noticeDays,
  objectionDays,
}: Pick<ProcessingAgreement, 'noticeDays' | 'objectionDays'>): Days => ({
  noticeDays: noticeDays ?? suggestedDays.noticeDays,
  objectionDays: objectionDays ?? suggestedDays.objectionDays,
});

/** The last day of the warning, in calendar days: the day it came is not counted. */
export const noticeEnds = ({
  noticeOn,
  noticeDays,
}: Pick<SubProcessorNotice, 'noticeOn' | 'noticeDays'>): IsoDate => addDays(noticeOn, noticeDays);

/**
 * The last day to object (Art. 28(2)), in calendar days from the day the notice came, which is not counted. Objecting is for
 * the time of the warning: days beyond it do not count. A day that the agreement counts otherwise is written, and holds.
 */
export const lastDayToObject = ({
  noticeOn,
  noticeDays,
  objectionDays,
  objectBy,
}: Days & Pick<SubProcessorNotice, 'noticeOn' | 'objectBy'>): IsoDate =>
  objectBy ?? addDays(noticeOn, Math.min(objectionDays, noticeDays));

/** The last day on which a client that was told may object; null while it is not told. */
export const clientObjectsBy = ({ sentOn }: Pick<ToldClient, 'sentOn'>, agreement: Days): IsoDate | null =>
  sentOn === null ? null : lastDayToObject({ ...agreement, noticeOn: sentOn, objectBy: null });

/** Whether the sub-processor begins before the warning is over. */
export const startsEarly = (notice: SubProcessorNotice): boolean =>
  notice.startsOn !== null && notice.startsOn < noticeEnds(notice);

/** Days that cannot be right together: nobody is warned of what has begun, and no objection ends before the warning came. */
export function noticeContradicts({
  noticeOn,
  startsOn,
  objectBy,
  answerOn,
}: Pick<SubProcessorNotice, 'noticeOn' | 'startsOn' | 'objectBy' | 'answerOn'>):
  | 'startsOn'
  | 'objectBy'
  | 'answerOn'
  | null {
  if (startsOn !== null && startsOn < noticeOn) return 'startsOn';
  if (objectBy !== null && objectBy < noticeOn) return 'objectBy';
  return answerOn !== null && answerOn < noticeOn ? 'answerOn' : null;
}

/** Whether the firm has still to say something to a notice that it was given. */
export const isUnanswered = ({ noticeDirection, noticeOutcome }: SubProcessorNotice): boolean =>
  noticeDirection === 'received' && noticeOutcome === 'open';

/** A client that was told of a notice the firm gave and whose answer is open: until when it may object and is warned. */
export type WaitingClient = { client: Client; objectsBy: IsoDate; warnedUntil: IsoDate };

/** The clients whose answers to a notice that the firm gave are waited for; a client that is gone from the binder has none. */
export function waitingClients(
  { clients }: Pick<Binder, 'clients'>,
  { noticeDirection, toldClients }: SubProcessorNotice,
): WaitingClient[] {
  if (noticeDirection !== 'given') return [];
  return toldClients.flatMap(({ client: id, sentOn, clientAnswer }): WaitingClient[] => {
    const client = clients.find((one) => one.id === id);
    if (client === undefined || sentOn === null || clientAnswer !== 'open') return [];
    const days = daysOf(client.agreement);
    return [
      {
        client,
        objectsBy: lastDayToObject({ ...days, noticeOn: sentOn, objectBy: null }),
        warnedUntil: noticeEnds({ ...days, noticeOn: sentOn }),
      },
    ];
  });
}

/** Whether a client has objected to what the firm told it, and nothing says what came of it. */
export const hasOpenObjection = ({
  noticeDirection,
  toldClients,
  objectionResult,
}: SubProcessorNotice): boolean =>
  noticeDirection === 'given' &&
  objectionResult === '' &&
  toldClients.some(({ clientAnswer }) => clientAnswer === 'objected');
