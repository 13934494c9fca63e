import type { Handlers } from '../../shared/contract';
import type { Binder } from '../../shared/domain/binder';
import { fail, ok } from '../../shared/result';
import type { Vault } from '../vault/vault';
import type { Session } from './session';

type Needs = {
  vault: Pick<Vault<Binder>, 'keychain' | 'secrets'>;
  session: Session;
  /** How many copies on this PC open with an earlier passphrase, sheet or key. */
  olderCopies: () => Promise<number>;
};

type Names = 'security.state' | 'security.useKeychain' | 'security.changePassphrase' | 'security.lockAfter';

export function securityUsecases({ vault, session, olderCopies }: Needs): Pick<Handlers, Names> {
  const state: Handlers['security.state'] = async () => {
    const keychain = await vault.keychain.state();
    return keychain.ok ? ok({ keychain: keychain.value, olderCopies: await olderCopies() }) : keychain;
  };

  return {
    'security.state': state,

    'security.useKeychain': async ({ on }) => {
      const used = await vault.keychain.use(on);
      return used.ok ? state({}) : used;
    },

    'security.changePassphrase': async ({ current, next }) => {
      if (!session.isOpen()) return fail({ code: 'locked' });
      const confirmed = await vault.secrets.confirm(current);
      if (!confirmed.ok) return confirmed;
      const changed = await vault.secrets.changePassphrase(next);
      return changed.ok ? session.saved() : changed;
    },

    'security.lockAfter': ({ minutes }) =>
      session.change((binder) =>
        ok({ ...binder, settings: { ...binder.settings, lockAfterMinutes: minutes } }),
      ),
  };
}
