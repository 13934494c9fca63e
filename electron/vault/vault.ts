import { isPassphraseGoodEnough } from '../../shared/domain/passphrase/passphraseStrength';
import { parseRecoveryKey } from '../../shared/domain/recoveryKey/recoveryKey';
import { fail, ok, type Result } from '../../shared/result';
import { sealAside, unsealAside } from './aside';
import { type BinderStore, createBinderStore, type Rule } from './binderStore';
import { findCandidates } from './candidates';
import type { Clock, Place } from './durable';
import { saveProblem } from './fileErrors';
import type { Files } from './files';
import type { KeyDerivation } from './keyDerivation';
import { KEY_LENGTH, type Keys } from './keys';
import { openStore, type Restored } from './open';
import type { OpenBinder } from './openBinder';
import { VaultProblem } from './problem';
import { createQueue } from './queue';
import { SealedFile } from './sealedFile';
import { hasWeakSlot, newRecoveryKey, secretOpens, writeSlots } from './slotChange';
import { makePassSlot, type RandomBytes, type Secret } from './slots';
import { checkMigrations, type Shape } from './upgrade';

export type VaultNeeds<B> = Shape<B> & {
  /** The vault's own folder; made when the binder is. */
  folder: string;
  files: Files;
  deriveKey: KeyDerivation;
  randomBytes: RandomBytes;
  clock: Clock;
  /** The app's version, readable in the file without a key. */
  writerVersion: string;
};

export type VaultState = 'none' | 'locked' | 'open';

/** A new binder and the key for its recovery sheet, in eight groups of four. The key is kept nowhere. */
export type Created<B> = { store: BinderStore<B>; recoveryKey: string };

const unchanged = <B>(binder: B): Result<B> => ok(binder);

/** The binder's file and everything that opens it. One per folder; its operations run one at a time. */
export class Vault<B> {
  readonly #needs: VaultNeeds<B>;
  readonly #place: Place;
  readonly #queue = createQueue();
  #open: OpenBinder<B> | null = null;
  #locks = 0;

  constructor(needs: VaultNeeds<B>) {
    checkMigrations(needs);
    this.#needs = needs;
    const { folder, files, clock, randomBytes } = needs;
    this.#place = { folder, files, clock, randomBytes };
  }

  /**
   * What the folder holds, told without a key. Refuses with `store-newer`, `store-damaged`, `store-missing`
   * (traces of a binder, but no file) or `store-unreadable`.
   */
  state(): Promise<Result<VaultState>> {
    return this.#queue(async () => {
      if (this.#open !== null) return ok('open');
      const found = await findCandidates(this.#place, this.#needs.schemaVersion);
      if (!found.ok) return found;
      return ok(found.value === null ? 'none' : 'locked');
    });
  }

  /**
   * Makes the binder. Refuses with `passphrase-weak`, and with `binder-exists` when the folder holds anything
   * that is or was a binder, readable or not. A lock that comes meanwhile wins: the binder is made, and `locked`.
   */
  create(passphrase: string, firstBinder: B): Promise<Result<Created<B>>> {
    return this.#queue(async () => {
      if (!isPassphraseGoodEnough(passphrase)) return fail({ code: 'passphrase-weak' });
      const found = await findCandidates(this.#place, this.#needs.schemaVersion);
      if (!found.ok && found.error.code === 'store-unreadable') return found;
      if (!found.ok || found.value !== null) return fail({ code: 'binder-exists' });

      const locks = this.#locks;
      const keys = this.#newKeys();
      const pass = await makePassSlot(keys, passphrase, this.#needs);
      const recovery = newRecoveryKey(keys, this.#needs);
      const opened = await this.#enter(keys, async (file) => {
        await this.#place.files.makeFolder(this.#place.folder);
        await file.create(this.#needs.schema.parse(firstBinder), [pass, recovery.slot]);
      });
      if (!opened.ok) return opened;
      if (locks !== this.#locks) {
        opened.value.side.drop();
        return fail({ code: 'locked' });
      }
      this.#open = { ...opened.value, openedWith: 'pass', restored: null };
      return ok({ store: this.#open.side.store, recoveryKey: recovery.text });
    });
  }

  /** Opens the binder, or confirms the passphrase when it is open. Refuses with `wrong-passphrase` and as `openStore`. */
  unlock(passphrase: string): Promise<Result<BinderStore<B>>> {
    return this.#unlock({ type: 'pass', passphrase });
  }

  /**
   * Opens the binder with what stands on the recovery sheet. `openedWith` then answers 'recovery', and the
   * screens go on to `replaceKeys`. Refuses with `recovery-key-mistyped`, `recovery-key-wrong` and as `openStore`.
   */
  async unlockWithRecoveryKey(typed: string): Promise<Result<BinderStore<B>>> {
    const key = parseRecoveryKey(typed);
    return key.ok ? this.#unlock({ type: 'recovery', key: key.value }) : key;
  }

  /** The open binder; null while it is locked. */
  store(): BinderStore<B> | null {
    return this.#open?.side.store ?? null;
  }

  /** Which secret opened the binder; null while it is locked. */
  openedWith(): Secret['type'] | null {
    return this.#open?.openedWith ?? null;
  }

  /** Why the binder now open is not the store as it was found; null when it is. To be told in one line. */
  restored(): Restored | null {
    return this.#open?.restored ?? null;
  }

  /**
   * From now on the binder opens with this passphrase and no longer with the one before. Copies made earlier
   * still open with the earlier one. Refuses with `passphrase-weak`, `locked` and as a save does.
   */
  changePassphrase(next: string): Promise<Result<void>> {
    return this.#whileOpen(async (open) => {
      if (!isPassphraseGoodEnough(next)) return fail({ code: 'passphrase-weak' });
      const slot = await makePassSlot(open.keys, next, this.#needs);
      const saved = await writeSlots(open, [slot], unchanged);
      if (!saved.ok) return saved;
      open.openedWith = 'pass';
      return ok(undefined);
    });
  }

  /**
   * A new recovery key, in eight groups of four; the sheet before no longer opens the binder. What the binder
   * itself must remember about it is changed by the rule, in the same save.
   */
  renewRecoveryKey(also: Rule<B> = unchanged): Promise<Result<string>> {
    return this.#whileOpen(async (open) => {
      const { slot, text } = newRecoveryKey(open.keys, this.#needs);
      const saved = await writeSlots(open, [slot], also);
      return saved.ok ? ok(text) : saved;
    });
  }

  /** New passphrase and new recovery key in one save: what follows when the recovery sheet had to be used. */
  replaceKeys(passphrase: string, also: Rule<B> = unchanged): Promise<Result<string>> {
    return this.#whileOpen(async (open) => {
      if (!isPassphraseGoodEnough(passphrase)) return fail({ code: 'passphrase-weak' });
      const pass = await makePassSlot(open.keys, passphrase, this.#needs);
      const { slot, text } = newRecoveryKey(open.keys, this.#needs);
      const saved = await writeSlots(open, [pass, slot], also);
      if (!saved.ok) return saved;
      open.openedWith = 'pass';
      return ok(text);
    });
  }

  /**
   * Wipes the data key and drops the binder at once; changes still waiting are refused as `locked`. Resolves
   * when a save already under way has come to its end.
   */
  lock(): Promise<void> {
    this.#locks += 1;
    this.#open?.side.drop();
    this.#open = null;
    return this.#queue(async () => undefined);
  }

  /** What must outlast a lock in memory, sealed for this binder; null while it is locked. */
  sealAside(text: string): Uint8Array | null {
    return this.#open && sealAside(this.#open.keys, text, this.#needs.randomBytes);
  }

  /** What `sealAside` sealed; null while locked, and when it was sealed for another binder. */
  unsealAside(sealed: Uint8Array): string | null {
    return this.#open && unsealAside(this.#open.keys, sealed);
  }

  #newKeys(): Keys {
    const { randomBytes } = this.#needs;
    return {
      dataKey: Buffer.from(randomBytes(KEY_LENGTH)),
      vaultId: Buffer.from(randomBytes(16)),
      keyEpoch: 1,
    };
  }

  #unlock(secret: Secret): Promise<Result<BinderStore<B>>> {
    return this.#queue(async () => {
      if (this.#open !== null) return this.#confirm(this.#open, secret);
      const { schemaVersion, deriveKey } = this.#needs;
      const locks = this.#locks;
      const found = await openStore({ place: this.#place, knownSchema: schemaVersion, deriveKey }, secret);
      if (!found.ok) return found;
      const opened = await this.#enter(found.value.keys, async () => undefined);
      if (!opened.ok) return opened;
      const open = { ...opened.value, openedWith: secret.type, restored: found.value.restored };
      if (locks !== this.#locks) {
        open.side.drop();
        return fail({ code: 'locked' });
      }
      this.#open = open;
      await this.#strengthen(open, secret);
      return ok(open.side.store);
    });
  }

  async #confirm(open: OpenBinder<B>, secret: Secret): Promise<Result<BinderStore<B>>> {
    if (await secretOpens(open, secret, this.#needs.deriveKey)) return ok(open.side.store);
    return fail({ code: secret.type === 'pass' ? 'wrong-passphrase' : 'recovery-key-wrong' });
  }

  /** A slot written when less was thought enough is written anew; should that fail, the old one still serves. */
  async #strengthen(open: OpenBinder<B>, secret: Secret): Promise<void> {
    if (secret.type !== 'pass' || !hasWeakSlot(open)) return;
    await writeSlots(open, [await makePassSlot(open.keys, secret.passphrase, this.#needs)], unchanged);
  }

  /** The file under these keys, prepared and then read; the keys are wiped when that is refused. */
  async #enter(
    keys: Keys,
    prepare: (file: SealedFile<B>) => Promise<void>,
  ): Promise<Result<Pick<OpenBinder<B>, 'keys' | 'file' | 'side'>>> {
    const { writerVersion, schema } = this.#needs;
    const file = new SealedFile<B>({ place: this.#place, keys, shape: this.#needs, writerVersion });
    const side = createBinderStore({ file, schema, queue: this.#queue });
    try {
      await prepare(file);
      await side.load();
      return ok({ keys, file, side });
    } catch (error) {
      side.drop();
      return fail(error instanceof VaultProblem ? error.failure : saveProblem(error).failure);
    }
  }

  #whileOpen<T>(job: (open: OpenBinder<B>) => Promise<Result<T>>): Promise<Result<T>> {
    return this.#queue(async () => (this.#open === null ? fail({ code: 'locked' }) : job(this.#open)));
  }
}

/** The vault of one folder; nothing on the disk is touched yet. Throws when the migrations leave a gap. */
export function createVault<B>(needs: VaultNeeds<B>): Vault<B> {
  return new Vault(needs);
}
