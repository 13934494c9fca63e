import { isPassphraseGoodEnough } from '../../shared/domain/passphrase/passphraseStrength';
import { parseRecoveryKey } from '../../shared/domain/recoveryKey/recoveryKey';
import { fail, ok, type Result } from '../../shared/result';
import { sealAside, unsealAside } from './aside';
import type { BinderStore } from './binderStore';
import { findCandidates } from './candidates';
import { findOther, type Means } from './conflict';
import { noteOther } from './conflicts';
import { keychainSecret } from './device/keychain';
import { comparedWithSeen } from './device/seen';
import type { Place } from './durable';
import { openGate } from './gate';
import { KEY_LENGTH, type Keys } from './keys';
import { type OpenedStore, openStore, type Restored } from './open';
import type { OpenBinder } from './openBinder';
import { copyOldShape, openFile } from './openFile';
import { createQueue } from './queue';
import { hasWeakSlot, newRecoveryKey, secretOpens, writeSlots } from './slotChange';
import { makePassSlot, refusalOf, type Secret } from './slots';
import { checkMigrations } from './upgrade';
import type { VaultNeeds } from './vaultNeeds';
import { createVaultParts, type VaultParts } from './vaultParts';

export type VaultState = 'none' | 'locked' | 'open';

/** A new binder and the key for its recovery sheet, in eight groups of four. The key is kept nowhere. */
export type Created<B> = { store: BinderStore<B>; recoveryKey: string };

/** What is known when the store can be opened; `locks` tells whether a lock has come since. */
type Opening = {
  keys: Keys;
  openedWith: Secret['type'];
  restored: Restored | null;
  readOnly: boolean;
  locks: number;
};

/** The binder's file and everything that opens it. One per folder; its operations run one at a time. */
export class Vault<B> {
  readonly #needs: VaultNeeds<B>;
  readonly #place: Place;
  readonly #queue = createQueue();
  readonly #parts: VaultParts<B>;
  readonly #means: Means<B>;
  #open: OpenBinder<B> | null = null;
  #locks = 0;

  constructor(needs: VaultNeeds<B>) {
    checkMigrations(needs);
    this.#needs = needs;
    const { folder, files, clock, randomBytes } = needs;
    this.#place = { folder, files, clock, randomBytes };
    this.#means = { place: this.#place, shape: needs };
    this.#parts = createVaultParts(needs, this.#means, {
      open: () => this.#open,
      whileOpen: (job) => this.#whileOpen(job),
      whileClosed: (job) =>
        this.#queue(async () =>
          this.#open === null ? this.#releasing(() => this.#alone(job)) : fail({ code: 'store-in-use' }),
        ),
      lock: () => void this.lock(),
    });
  }

  get attachments() {
    return this.#parts.attachments;
  }

  get secrets() {
    return this.#parts.secrets;
  }

  get keychain() {
    return this.#parts.keychain;
  }

  get conflicts() {
    return this.#parts.conflicts;
  }

  get backups() {
    return this.#parts.backups;
  }

  get automaticCopies() {
    return this.#parts.automaticCopies;
  }

  get upkeep() {
    return this.#parts.upkeep;
  }

  get restore() {
    return this.#parts.restore;
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
    const locks = this.#locks;
    return this.#queue(async () => {
      if (!isPassphraseGoodEnough(passphrase)) return fail({ code: 'passphrase-weak' });
      const found = await findCandidates(this.#place, this.#needs.schemaVersion);
      if (!found.ok && found.error.code === 'store-unreadable') return found;
      if (!found.ok || found.value !== null) return fail({ code: 'binder-exists' });

      const keys = this.#newKeys();
      const pass = await makePassSlot(keys, passphrase, this.#needs);
      const recovery = newRecoveryKey(keys, this.#needs);
      const opened = await openFile(this.#opening(), keys, openGate(false), async (file) => {
        await this.#place.files.makeFolder(this.#place.folder);
        await file.create(this.#needs.schema.parse(firstBinder), [pass, recovery.slot]);
      });
      if (!opened.ok) return opened;
      await this.#needs.lockFile.take();
      if (locks !== this.#locks) {
        opened.value.side.drop();
        await this.#needs.lockFile.release();
        return fail({ code: 'locked' });
      }
      this.#open = { ...opened.value, openedWith: 'pass', restored: null };
      return ok({ store: opened.value.side.store, recoveryKey: recovery.text });
    });
  }

  /** Opens the binder, or confirms the passphrase when it is open. Refuses with `wrong-passphrase` and as `openStore`. */
  unlock(passphrase: string): Promise<Result<BinderStore<B>>> {
    return this.#unlock({ type: 'pass', passphrase });
  }

  /** Opens the binder to be read only, whoever else has it open; every change is refused with `read-only`. */
  openToRead(passphrase: string): Promise<Result<BinderStore<B>>> {
    return this.#unlock({ type: 'pass', passphrase }, true);
  }

  /**
   * Restores the copy that the last try to unlock was refused with, and opens it. Refuses with `copy-none`, as `unlock`
   * and as a save.
   */
  takeOffer(): Promise<Result<BinderStore<B>>> {
    const locks = this.#locks;
    return this.#queue(async () => {
      if (this.#open !== null) return ok(this.#open.side.store);
      const taken = await this.#alone(() => this.#parts.offers.take());
      if (!taken.ok) {
        await this.#needs.lockFile.release();
        return taken;
      }
      const opened = await this.#openWith({ ...taken.value, readOnly: false, locks });
      return opened.ok ? ok(opened.value.side.store) : opened;
    });
  }

  isReadOnly(): boolean {
    return this.#open?.gate.readOnly ?? false;
  }

  /** Gives a sign of life to other PCs that reach the same folder. */
  beat(): Promise<Result<void>> {
    return this.#whileOpen(async ({ gate }) => {
      if (!gate.readOnly) await this.#needs.lockFile.beat();
      return ok(undefined);
    });
  }

  /**
   * Opens the binder with what stands on the recovery sheet. `openedWith` then answers 'recovery', and the
   * screens go on to `replaceKeys`. Refuses with `recovery-key-mistyped`, `recovery-key-wrong` and as `openStore`.
   */
  async unlockWithRecoveryKey(typed: string): Promise<Result<BinderStore<B>>> {
    const key = parseRecoveryKey(typed);
    return key.ok ? this.#unlock({ type: 'recovery', key: key.value }) : key;
  }

  /**
   * Opens the binder with what this PC's keychain keeps for it. Refuses with `keychain-failed` whatever is wrong there,
   * and as `openStore`; the passphrase then still opens it.
   */
  async unlockWithKeychain(): Promise<Result<BinderStore<B>>> {
    const locks = this.#locks;
    const secret = await keychainSecret(this.#place, this.#needs);
    if (secret === null) return fail({ code: 'keychain-failed' });
    try {
      // The system may have asked its user for a while.
      return locks === this.#locks ? await this.#unlock(secret) : fail({ code: 'locked' });
    } finally {
      secret.key.fill(0);
    }
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
   * Wipes the data key and drops the binder at once; changes still waiting are refused as `locked`. Resolves
   * when a save already under way has come to its end.
   */
  lock(): Promise<void> {
    const holdsLock = this.#open !== null && !this.#open.gate.readOnly;
    this.#locks += 1;
    this.#open?.side.drop();
    this.#open = null;
    this.#parts.offers.forget();
    this.restore.forget();
    return this.#queue(async () => {
      if (holdsLock && this.#open === null) await this.#needs.lockFile.release();
    });
  }

  /** What must outlast a lock in memory, sealed for this binder; null while it is locked. */
  sealAside(text: string): Uint8Array | null {
    return this.#open && sealAside(this.#open.file.keys(), text, this.#needs.randomBytes);
  }

  /** What `sealAside` sealed; null while locked, and when it was sealed for another binder. */
  unsealAside(sealed: Uint8Array): string | null {
    return this.#open && unsealAside(this.#open.file.keys(), sealed);
  }

  #newKeys(): Keys {
    const { randomBytes } = this.#needs;
    return {
      dataKey: Buffer.from(randomBytes(KEY_LENGTH)),
      vaultId: Buffer.from(randomBytes(16)),
      keyEpoch: 1,
    };
  }

  #unlock(secret: Secret, readOnly = false): Promise<Result<BinderStore<B>>> {
    const locks = this.#locks;
    return this.#queue(async () => {
      if (this.#open !== null) return this.#confirm(this.#open, secret);
      // A lock that came while this waited for its turn wins.
      if (locks !== this.#locks) return fail({ code: 'locked' });
      const opened = await this.#openBy(secret, readOnly, locks);
      if (locks !== this.#locks) this.#parts.offers.forget();
      if (!opened.ok) return opened;
      if (!readOnly) await this.#strengthen(opened.value, secret);
      const { store } = opened.value.side;
      return this.store() === store ? ok(store) : fail({ code: 'locked' });
    });
  }

  async #openBy(secret: Secret, readOnly: boolean, locks: number): Promise<Result<OpenBinder<B>>> {
    const found = readOnly
      ? await this.#find(secret, true)
      : await this.#alone(() => this.#find(secret, false));
    if (!found.ok) return found;
    const { keys, restored, foreign } = found.value;
    const opened = await this.#openWith({ keys, restored, openedWith: secret.type, readOnly, locks });
    if (opened.ok) opened.value.gate.conflict = findOther(opened.value, foreign, this.#needs);
    return opened;
  }

  /** Opens the store as it lies there with keys that are known to open it. */
  async #openWith({ keys, readOnly, locks, openedWith, restored }: Opening): Promise<Result<OpenBinder<B>>> {
    const opened = await openFile(this.#opening(), keys, openGate(readOnly));
    if (!opened.ok) {
      if (!readOnly) await this.#needs.lockFile.release();
      return opened;
    }
    const told = await comparedWithSeen(opened.value, restored);
    const open = { ...opened.value, openedWith, restored: told };
    await copyOldShape(this.#opening(), open);
    // A lock that came meanwhile wins.
    if (locks !== this.#locks) {
      open.side.drop();
      if (!readOnly) await this.#needs.lockFile.release();
      return fail({ code: 'locked' });
    }
    this.#open = open;
    return ok(open);
  }

  /** The store that the secret opens; when there is none, the refusal may be the offer of a copy. */
  async #find(secret: Secret, readOnly: boolean): Promise<Result<OpenedStore>> {
    const found = await openStore(this.#means, this.#needs.deriveKey, { secret, readOnly });
    if (found.ok) return found;
    if (!readOnly) await this.#needs.lockFile.release();
    return fail(await this.#parts.offers.find(found.error, secret));
  }

  /** Runs a job that writes only when no other PC has the binder open. */
  async #alone<T>(job: () => Promise<Result<T>>): Promise<Result<T>> {
    return (await this.#needs.lockFile.take()) ? job() : fail({ code: 'store-in-use' });
  }

  async #releasing<T>(job: () => Promise<Result<T>>): Promise<Result<T>> {
    return job().finally(() => this.#needs.lockFile.release());
  }

  async #confirm(open: OpenBinder<B>, secret: Secret): Promise<Result<BinderStore<B>>> {
    if (await secretOpens(open, secret, this.#needs.deriveKey)) return ok(open.side.store);
    return fail(refusalOf(secret));
  }

  /** A slot written when less was thought enough is written anew; should that fail, the old one still serves. */
  async #strengthen(open: OpenBinder<B>, secret: Secret): Promise<void> {
    if (secret.type !== 'pass' || !hasWeakSlot(open)) return;
    await writeSlots(open, [await makePassSlot(open.file.keys(), secret.passphrase, this.#needs)], ok);
  }

  #opening() {
    const { writerVersion, device } = this.#needs;
    return {
      ...this.#means,
      writerVersion,
      device,
      queue: this.#queue,
      copyBefore: this.automaticCopies.before,
      changedElsewhere: () => noteOther(this.#open, this.#means),
    };
  }

  #whileOpen<T>(job: (open: OpenBinder<B>) => Promise<Result<T>>): Promise<Result<T>> {
    return this.#queue(async () => (this.#open === null ? fail({ code: 'locked' }) : job(this.#open)));
  }
}

/** The vault of one folder; nothing on the disk is touched yet. Throws when the migrations leave a gap. */
export function createVault<B>(needs: VaultNeeds<B>): Vault<B> {
  return new Vault(needs);
}
