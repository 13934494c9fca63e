import type { Handlers } from '../../shared/contract';
import type { Binder } from '../../shared/domain/binder';
import { normalisePassphrase } from '../../shared/domain/passphrase/normalisePassphrase';
import { fail, ok } from '../../shared/result';
import type { Vault } from '../vault/vault';
import { keepSheet, newSheet } from './newSheet';
import type { Session } from './session';

type Needs = {
  vault: Pick<Vault<Binder>, 'keychain' | 'secrets' | 'backups' | 'automaticCopies'>;
  session: Session;
};

type Names =
  | 'security.state'
  | 'security.useKeychain'
  | 'security.changePassphrase'
  | 'security.lockAfter'
  | 'security.renewKeys';

export function securityUsecases({ vault, session }: Needs): Pick<Handlers, Names> {
  const state: Handlers['security.state'] = async () => {
    const keychain = await vault.keychain.state();
    if (!keychain.ok) return keychain;
    const copies = await vault.backups.state();
    if (!copies.ok) return copies;
    const earlier = copies.value.copies.filter(({ opensAsNow }) => !opensAsNow).length;
    return ok({ keychain: keychain.value, olderCopies: earlier + copies.value.closed.length });
  };

  return {
    'security.state': state,

    'security.useKeychain': async ({ on }) => {
      const used = await vault.keychain.use(on);
      return used.ok ? state({}) : used;
    },

    'security.changePassphrase': async ({ passphrase, newPassphrase }) => {
      if (!session.isOpen()) return fail({ code: 'locked' });
      const confirmed = await vault.secrets.confirm(passphrase);
      if (!confirmed.ok) return confirmed;
      if (normalisePassphrase(newPassphrase) === normalisePassphrase(passphrase))
        return fail({ code: 'passphrase-same' });
      const changed = await vault.secrets.changePassphrase(newPassphrase);
      if (!changed.ok) return changed;
      vault.automaticCopies.afterSave();
      return session.saved();
    },

    'security.renewKeys': async ({ passphrase }) => {
      if (!session.isOpen()) return fail({ code: 'locked' });
      const keychain = await vault.keychain.state();
      const renewed = await vault.secrets.renewDataKey(passphrase, newSheet(session));
      if (!renewed.ok) return renewed;
      keepSheet(session, renewed.value);
      // Its slot was made for the old key. Should the keychain not answer now, the passphrase opens as before.
      if (keychain.ok && keychain.value === 'on') await vault.keychain.use(true);
      // None of the copies before opens with the new key. That one could not be made is told with the copies.
      await vault.backups.make('newKey');
      return session.saved();
    },

    'security.lockAfter': ({ minutes }) =>
      session.change((binder) =>
        ok({ ...binder, settings: { ...binder.settings, lockAfterMinutes: minutes } }),
      ),
  };
}
