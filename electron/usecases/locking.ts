import type { Binder } from '../../shared/domain/binder';
import type { Vault } from '../vault/vault';
import type { Drafts } from './drafts';
import type { Session } from './session';

type Needs = { vault: Vault<Binder>; session: Session; drafts: Drafts };

/**
 * Closes the binder, and whatever is about to open it: the vault may be open, or opening, before the session is.
 * Nothing can be read from here on; resolves when a save under way has come to its end. The daily copy, when it is due,
 * goes on by itself.
 */
export const createLock =
  ({ vault, session, drafts }: Needs) =>
  (): Promise<void> => {
    vault.automaticCopies.beforeLock();
    drafts.seal();
    session.close();
    return vault.lock();
  };
