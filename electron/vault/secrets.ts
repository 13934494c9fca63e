import { isPassphraseGoodEnough } from '../../shared/domain/passphrase/passphraseStrength';
import { fail, ok, type Result } from '../../shared/result';
import type { Rule } from './binderStore';
import { type RenewalMeans, renewDataKey } from './keyRenewal';
import type { WhileOpen } from './openBinder';
import { newRecoveryKey, secretOpens, writeSlots } from './slotChange';
import { makePassSlot, refusalOf, type Secret, type SlotTools } from './slots';

/**
 * What opens the binder, changed without sealing its contents anew: only the slots are. A secret that was replaced
 * opens nothing that is saved from then on; copies made earlier still open with it.
 */
export type Secrets<B> = {
  /** Whether the open binder opens with this passphrase. Refuses with `wrong-passphrase` and `locked`. */
  confirm(passphrase: string): Promise<Result<void>>;
  /** From now on the binder opens with this passphrase. Refuses with `passphrase-weak`, `locked` and as a save does. */
  changePassphrase(next: string): Promise<Result<void>>;
  /**
   * A new recovery key, in eight groups of four. What the binder itself must remember about it is changed by the rule,
   * in the same save.
   */
  renewRecoveryKey(also?: Rule<B>): Promise<Result<string>>;
  /** New passphrase and new recovery key in one save: what follows when the recovery sheet had to be used. */
  replace(passphrase: string, also?: Rule<B>): Promise<Result<string>>;
  /** A new data key and a new recovery key (answered): see `renewDataKey`. The passphrase stays. */
  renewDataKey(passphrase: string, also?: Rule<B>): Promise<Result<string>>;
};

export function createSecrets<B>(
  whileOpen: WhileOpen<B>,
  tools: SlotTools,
  renewing: Pick<RenewalMeans<B>, 'place' | 'before'>,
): Secrets<B> {
  return {
    renewDataKey: (passphrase, also = ok) =>
      whileOpen((open) => renewDataKey(open, passphrase, { ...renewing, tools, also })),
    confirm: (passphrase) =>
      whileOpen(async (open) => {
        const secret: Secret = { type: 'pass', passphrase };
        return (await secretOpens(open, secret, tools.deriveKey)) ? ok(undefined) : fail(refusalOf(secret));
      }),

    changePassphrase: (next) =>
      whileOpen(async (open) => {
        if (!isPassphraseGoodEnough(next)) return fail({ code: 'passphrase-weak' });
        const slot = await makePassSlot(open.file.keys(), next, tools);
        const saved = await writeSlots(open, [slot], ok);
        if (!saved.ok) return saved;
        open.openedWith = 'pass';
        return ok(undefined);
      }),

    renewRecoveryKey: (also = ok) =>
      whileOpen(async (open) => {
        const { slot, text } = newRecoveryKey(open.file.keys(), tools);
        const saved = await writeSlots(open, [slot], also);
        return saved.ok ? ok(text) : saved;
      }),

    replace: (passphrase, also = ok) =>
      whileOpen(async (open) => {
        if (!isPassphraseGoodEnough(passphrase)) return fail({ code: 'passphrase-weak' });
        const pass = await makePassSlot(open.file.keys(), passphrase, tools);
        const { slot, text } = newRecoveryKey(open.file.keys(), tools);
        const saved = await writeSlots(open, [pass, slot], also);
        if (!saved.ok) return saved;
        open.openedWith = 'pass';
        return ok(text);
      }),
  };
}
