import type { Binder } from '../../shared/domain/binder';
import type { Vault } from '../vault/vault';
import type { Session } from './session';

type Needs = { vault: Vault<Binder>; session: Session };

/**
 * Closes the binder, and whatever is about to open it: the vault may be open, or opening, before the session is.
 * Nothing can be read from here on; resolves when a save under way has come to its end.
 */
export const createLock =
  ({ vault, session }: Needs) =>
  (): Promise<void> => {
    session.close();
    return vault.lock();
  };
