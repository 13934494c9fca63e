import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import type { AttachedFile } from './processingAgreement';

export const agreementLists = ['processors', 'clients'] as const;

/** Whose agreement: an entry of one of the two lists that have agreements. */
export type AgreementOf = { list: (typeof agreementLists)[number]; id: string };

/** The file of an agreement; null when there is none. Refuses with `not-found` when the entry is gone. */
export function agreementFile(binder: Binder, { list, id }: AgreementOf): Result<AttachedFile | null> {
  const entry = binder[list].find((one) => one.id === id);
  return entry === undefined ? fail({ code: 'not-found' }) : ok(entry.agreement.file);
}

/** Gives an agreement its file, another one, or none. Refuses with `not-found` when the entry is gone. */
export function setAgreementFile(
  binder: Binder,
  { list, id }: AgreementOf,
  file: AttachedFile | null,
): Result<Binder> {
  const found = agreementFile(binder, { list, id });
  if (!found.ok) return found;
  const withFile = <Entry extends Binder['processors' | 'clients'][number]>(entries: Entry[]): Entry[] =>
    entries.map((entry) => (entry.id === id ? { ...entry, agreement: { ...entry.agreement, file } } : entry));
  return ok(
    list === 'processors'
      ? { ...binder, processors: withFile(binder.processors) }
      : { ...binder, clients: withFile(binder.clients) },
  );
}
