import type { Binder } from '../../binder';
import type { IsoDate } from '../../calendar';
import {
  hasOpenObjection,
  isUnanswered,
  lastDayToObject,
  noticeEnds,
  startsEarly,
  waitingClients,
} from '../../subProcessorNotice/noticeDays';
import type { SubProcessorNotice } from '../../subProcessorNotice/subProcessorNotice';
import { type Finding, found } from '../finding';

const at = ({ id }: SubProcessorNotice) => ({ subject: 'subProcessorNotice', id }) as const;

const giver = ({ processors }: Binder, { processor }: SubProcessorNotice): string =>
  processors.find(({ id }) => id === processor)?.name ?? '';

/** A notice that nobody has answered: the right to object is Art. 28(2)'s; that silence is a yes is the agreement's rule. */
export const noticeUnanswered = (binder: Binder, today: IsoDate): Finding[] =>
  binder.subProcessorNotices.filter(isUnanswered).map((notice) => {
    const on = lastDayToObject(notice);
    const facts = { processor: giver(binder, notice), name: notice.name, on, isOver: on < today };
    return found('noticeUnanswered', facts.isOver ? 'wrong' : 'look', { place: at(notice), facts });
  });

/** The sub-processor begins before the time of the agreement is over. */
export const noticeShort = (binder: Binder): Finding[] =>
  binder.subProcessorNotices
    .filter((notice) => isUnanswered(notice) && startsEarly(notice))
    .map((notice) =>
      found('noticeShort', 'look', {
        place: at(notice),
        facts: {
          processor: giver(binder, notice),
          name: notice.name,
          on: notice.startsOn ?? notice.noticeOn,
          ends: noticeEnds(notice),
        },
      }),
    );

/** The firm's own sub-processor begins before the warning of a client that has not said yes is over. */
export const clientNoticeShort = (binder: Binder): Finding[] =>
  binder.subProcessorNotices.flatMap((notice) => {
    const { startsOn: on, name } = notice;
    const [last] = waitingClients(binder, notice).sort((a, b) => (a.warnedUntil < b.warnedUntil ? 1 : -1));
    if (on === null || last === undefined || on >= last.warnedUntil) return [];
    const facts = { name, client: last.client.name, on, ends: last.warnedUntil };
    return [found('clientNoticeShort', 'look', { place: at(notice), facts })];
  });

/** A client objects to a sub-processor of the firm's, and nothing says what came of it (Art. 28(2)). */
export const clientObjected = ({ subProcessorNotices, clients }: Binder): Finding[] =>
  subProcessorNotices.filter(hasOpenObjection).map((notice) => {
    const objecting = notice.toldClients.filter(({ clientAnswer }) => clientAnswer === 'objected');
    const names = clients.filter(({ id }) => objecting.some(({ client }) => client === id));
    const facts = { name: notice.name, clients: names.map((one) => one.name) };
    return found('clientObjected', 'wrong', { place: at(notice), facts });
  });

/** Clients that the firm has not told yet of a sub-processor of its own (Art. 28(2)). */
export const clientsNotTold = ({ subProcessorNotices, clients }: Binder): Finding[] =>
  subProcessorNotices
    .filter(({ noticeDirection }) => noticeDirection === 'given')
    .flatMap((notice) => {
      const untold = notice.toldClients.filter(({ sentOn }) => sentOn === null);
      const names = clients.filter(({ id }) => untold.some(({ client }) => client === id));
      if (names.length === 0) return [];
      const facts = { name: notice.name, clients: names.map((one) => one.name) };
      return [found('clientsNotTold', 'missing', { place: at(notice), facts })];
    });
