import { type IsoDate, isRealDate } from '../calendar';
import type { GivenConsent } from '../consent/consent';
import { type Request, type RequestRight, requestRights } from '../request/request';
import type { HistoryEntry } from './historyEntry';

/** What an entry about a person is told by in the history, which stays when the person's data go (Art. 5(1)(c) and (e)). */
export type NeutralName =
  | { of: 'request'; rights: RequestRight[]; receivedOn: IsoDate }
  | { of: 'consent'; givenOn: IsoDate | null; wording: string };

/** The name of a request in the history: what was asked for, and when it came. */
export const nameOfRequest = ({ rights, receivedOn }: Pick<Request, 'rights' | 'receivedOn'>): string =>
  `${rights.join(',')}/${receivedOn}`;

/** The name in the history of a consent that a person gave: to which wording, and when. */
export const nameOfConsent = ({ givenOn }: Pick<GivenConsent, 'givenOn'>, wording: string | null): string =>
  `given/${givenOn ?? ''}/${wording ?? ''}`;

/** What a name in the history stands for; null when it is the name of the entry itself. */
export function neutralName({ subject, name }: Pick<HistoryEntry, 'subject' | 'name'>): NeutralName | null {
  const [first = '', on = '', ...rest] = name.split('/');
  if (subject === 'request') {
    const rights = requestRights.filter((right) => first.split(',').includes(right));
    return isRealDate(on) && rights.length > 0 ? { of: 'request', rights, receivedOn: on } : null;
  }
  if (subject !== 'consent' || first !== 'given' || rest.length === 0) return null;
  if (on !== '' && !isRealDate(on)) return null;
  return { of: 'consent', givenOn: on === '' ? null : on, wording: rest.join('/') };
}
