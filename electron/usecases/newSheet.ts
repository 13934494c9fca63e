import type { Binder } from '../../shared/domain/binder';
import { parseRecoveryKey } from '../../shared/domain/recoveryKey/recoveryKey';
import { ok, type Result } from '../../shared/result';
import type { Session } from './session';

/** A new sheet is made in the same save as the key that it shows. */
export const newSheet =
  (session: Session) =>
  (binder: Binder): Result<Binder> =>
    ok({ ...binder, recoverySheet: { madeOn: session.moment().today, checkedOn: null, remindOn: null } });

/** Keeps the key of a sheet just made, until it is printed or the binder is locked. */
export function keepSheet(session: Session, made: string): void {
  const key = parseRecoveryKey(made);
  if (!key.ok) throw new Error('the vault made a recovery key that cannot be read');
  session.keepRecoveryKey(key.value);
}
