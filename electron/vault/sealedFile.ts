import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { BlobEntry } from './attachments/blobEntry';
import { discard, type Place, syncFolder } from './durable';
import { saveIdOf } from './envelope';
import { errnoOf, saveProblem } from './fileErrors';
import type { Slot } from './header';
import type { Keys } from './keys';
import { storePath } from './names';
import { type Payload, sealStore } from './payload';
import { VaultProblem } from './problem';
import { readContents } from './storeContents';
import {
  digestOf,
  putBeside,
  type Replacement,
  readStore,
  readUnchanged,
  refuseWhenFull,
  replaceStore,
} from './storeFile';
import type { Shape } from './upgrade';

export type SealedFileNeeds<B> = { place: Place; keys: Keys; shape: Shape<B>; writerVersion: string };

/** Which save stands on the disk, and how far the chain of what was signed then went. */
export type Mark = { generation: number; saveId: string; savedAt: string; links: number; head: string };

/** What is known of the file on disk: enough to go on from it, and to see that nobody else has written it. */
type Saved = {
  payload: Omit<Payload, 'binder'>;
  slots: readonly Slot[];
  digest: string;
  saveId: Buffer;
  head: string;
};

const NOTHING_COUNTED = { savesInEpoch: 0, blobs: [], dropped: [], migrations: [] };

/** Under which keys, slots and attachments a save is written. */
export type Sealing = { keys: Keys; slots: readonly Slot[]; blobs: ReadonlyMap<string, BlobEntry> };

/** The store file of one open binder. Refusals are thrown as `VaultProblem`, as lowdb's contract has it. */
export class SealedFile<B> implements Adapter<B> {
  readonly #needs: SealedFileNeeds<B>;
  #keys: Keys;
  /** Every attachment written or read since the file was opened, also what no save names any more. */
  #blobs = new Map<string, BlobEntry>();
  #saved: Saved | null = null;
  /** Rises with every attempt, so that a number is never used twice. */
  #generation = 0;
  #schema: number;
  #forgotten = false;
  #tell: () => void = () => undefined;

  constructor(needs: SealedFileNeeds<B>) {
    this.#needs = needs;
    this.#keys = needs.keys;
    this.#schema = needs.shape.schemaVersion;
  }

  /** From now on this is called when a save is on the disk to stay. It must not make the save wait, nor throw. */
  onSaved(tell: () => void): void {
    this.#tell = tell;
  }

  /** The binder's key and what it is bound to; wiped by `forget`. */
  keys(): Keys {
    return this.#keys;
  }

  /** The binder on disk. Never null: a file that cannot be read is never taken for an empty one. */
  async read(): Promise<B> {
    const { place, shape } = this.#needs;
    const bytes = await readStore(place).catch((error: unknown) => {
      throw unreadable(error);
    });
    this.#refuseWhenForgotten();
    if (bytes === null) throw new VaultProblem({ code: 'store-missing' });
    const read = readContents(bytes, this.#keys, shape);
    if (!read.ok) throw new VaultProblem(read.error);
    const { binder, payload, envelope, steps } = read.value;
    this.#saved = {
      payload: { ...payload, migrations: [...payload.migrations, ...steps] },
      slots: envelope.header.slots,
      digest: digestOf(bytes),
      saveId: envelope.saveId,
      head: shape.headOf(binder),
    };
    this.#blobs = new Map(payload.blobs.map((entry) => [entry.id, entry]));
    this.#generation = Math.max(this.#generation, payload.generation);
    this.#schema = envelope.header.schema;
    return binder;
  }

  /** Resolves when the binder is on disk to stay. Other slots may be given, to be written with it. */
  async write(binder: B, slots?: readonly Slot[]): Promise<void> {
    const before = this.#lastSaved();
    await this.#save(binder, { keys: this.#keys, slots: slots ?? before.slots, blobs: this.#blobs }, before);
    this.#tell();
  }

  /** Writes the binder under a new data key, whose slots and freshly sealed attachments are given. */
  async writeUnder(keys: Keys, binder: B, sealing: Omit<Sealing, 'keys'>): Promise<void> {
    const before = this.#lastSaved();
    await this.#save(binder, { keys, ...sealing }, before);
    this.#keys.dataKey.fill(0);
    this.#keys = keys;
    this.#blobs = new Map(sealing.blobs);
    // Locked meanwhile: the new key must not outlive that.
    if (this.#forgotten) this.forget();
    this.#tell();
  }

  /**
   * Writes a binder with its attachments and slots in the place of whatever stands there, which is moved to `aside` as it is
   * (null when nothing stands there), and under a number above every one that has been seen.
   */
  async overwrite(
    binder: B,
    { blobs, slots }: Omit<Sealing, 'keys'>,
    over: { generation: number; aside: string | null },
  ): Promise<void> {
    const before = this.#lastSaved();
    this.#refuseWhenForgotten();
    this.#generation = Math.max(this.#generation, over.generation) + 1;
    const sealing = { keys: this.#keys, slots, blobs };
    await this.#put(binder, sealing, before, async () => ({ old: null, aside: over.aside }));
    this.#blobs = new Map(blobs);
    this.#tell();
  }

  /** Writes a binder into a new file of this name beside the store, which is left as it is. */
  async writeBeside(binder: B, name: string): Promise<string> {
    const { place } = this.#needs;
    const path = join(place.folder, name);
    await putBeside(place, path, this.sealAside(binder));
    return path;
  }

  /** The first write of all; refused when there is a file. One that did not get to the end leaves none. */
  async create(binder: B, slots: readonly Slot[]): Promise<void> {
    const { place } = this.#needs;
    try {
      await this.#save(binder, { keys: this.#keys, slots, blobs: this.#blobs }, null);
    } catch (error) {
      if (this.#saved !== null) await discard(place.files, storePath(place.folder));
      this.#saved = null;
      throw error;
    }
    this.#tell();
  }

  /**
   * A store file of its own with this binder, to be kept elsewhere when it cannot be saved in its place; nothing is
   * written, and the next save is counted on from it.
   */
  sealAside(binder: B): Buffer {
    const before = this.#lastSaved();
    this.#refuseWhenForgotten();
    this.#generation += 1;
    const sealing = { keys: this.#keys, slots: before.slots, blobs: this.#blobs };
    return this.#seal({ ...this.#nextPayload(binder, sealing, before), binder }, sealing);
  }

  /** The shape that the file on disk has; it may be an older one until the first save. */
  schemaOnDisk(): number {
    return this.#schema;
  }

  slots(): readonly Slot[] {
    return this.#saved?.slots ?? [];
  }

  /** Makes an attachment known, so that the next save may name it. */
  keep(entry: BlobEntry): void {
    this.#blobs.set(entry.id, entry);
  }

  /** Forgets an attachment that no save has named, and answers what was known of it; null for any other. */
  unkeep(id: string): BlobEntry | null {
    const entry = this.blob(id);
    if (entry === null || this.lastSave()?.blobs.some((named) => named.id === id) === true) return null;
    this.#blobs.delete(id);
    return entry;
  }

  blob(id: string): BlobEntry | null {
    return this.#blobs.get(id) ?? null;
  }

  /** What stands on disk beside the binder itself; null before the first save. */
  lastSave(): Omit<Payload, 'binder'> | null {
    return this.#saved?.payload ?? null;
  }

  /** Corrects what is known of files that no attachment needs, and answers it; the next save puts it on disk. */
  changeDropped(rule: (dropped: Payload['dropped']) => Payload['dropped']): Payload['dropped'] {
    const before = this.#lastSaved();
    const dropped = rule(before.payload.dropped);
    this.#saved = { ...before, payload: { ...before.payload, dropped } };
    return dropped;
  }

  /** Every attachment known, by the id that the binder calls it by. */
  blobs(): ReadonlyMap<string, BlobEntry> {
    return this.#blobs;
  }

  /** The random id of the save that stands on disk. */
  saveId(): Buffer {
    return this.#lastSaved().saveId;
  }

  /** Null before the first save. */
  mark(): Mark | null {
    if (this.#saved === null) return null;
    const { payload, saveId, head } = this.#saved;
    const { generation, savedAt, historySequence: links } = payload;
    return { generation, saveId: saveId.toString('hex'), savedAt, links, head };
  }

  /** Later saves are numbered above this, so that a number is not used again after an older file came back. */
  countFrom(generation: number): void {
    this.#generation = Math.max(this.#generation, generation);
  }

  savedAt(): string | null {
    return this.#saved?.payload.savedAt ?? null;
  }

  /** Wipes the data key; later calls are refused as locked. A save already under way still ends well. */
  forget(): void {
    this.#forgotten = true;
    this.#keys.dataKey.fill(0);
  }

  isForgotten(): boolean {
    return this.#forgotten;
  }

  #refuseWhenForgotten(): void {
    if (this.#forgotten) throw new VaultProblem({ code: 'locked' });
  }

  #lastSaved(): Saved {
    if (this.#saved === null) throw new Error('a file that was never read is never written over');
    return this.#saved;
  }

  async #save(binder: B, sealing: Sealing, before: Saved | null): Promise<void> {
    const { place } = this.#needs;
    this.#refuseWhenForgotten();
    this.#generation += 1;
    await this.#put(binder, sealing, before, async () => ({
      old: await readUnchanged(place, before?.digest ?? null),
      aside: null,
    }));
  }

  async #put(
    binder: B,
    sealing: Sealing,
    before: Saved | null,
    present: () => Promise<Pick<Replacement, 'old' | 'aside'>>,
  ): Promise<void> {
    const { place } = this.#needs;
    const payload = this.#nextPayload(binder, sealing, before);
    const bytes = this.#seal({ ...payload, binder }, sealing);
    try {
      const { old, aside } = await present();
      await refuseWhenFull(place, bytes.length);
      await replaceStore(place, { about: String(this.#generation), bytes, old, aside });
      // In place, but not yet to stay: should the next step fail, the next save goes back to the old slots.
      const slots = before?.slots ?? sealing.slots;
      const head = this.#needs.shape.headOf(binder);
      this.#saved = { payload, slots, digest: digestOf(bytes), saveId: saveIdOf(bytes), head };
      await syncFolder(place);
      this.#saved = { ...this.#saved, slots: sealing.slots };
      this.#schema = this.#needs.shape.schemaVersion;
    } catch (error) {
      throw saveProblem(error);
    }
  }

  #nextPayload(binder: B, { keys, blobs }: Sealing, before: Saved | null): Omit<Payload, 'binder'> {
    const { shape, place } = this.#needs;
    const counted = before?.payload ?? NOTHING_COUNTED;
    const now = place.clock.now();
    const named = [...new Set(shape.attachmentsOf(binder))].map((id) => knownBlob(blobs, id));
    const isNewKey = keys.keyEpoch !== this.#keys.keyEpoch;
    return {
      generation: this.#generation,
      savedAt: now,
      savesInEpoch: isNewKey ? 1 : counted.savesInEpoch + 1,
      historySequence: shape.linksOf(binder),
      blobCount: named.length,
      blobs: named,
      dropped: droppedBy(counted, named, now),
      migrations: counted.migrations,
    };
  }

  #seal(payload: Payload, { keys, slots }: Sealing): Buffer {
    const { shape, writerVersion, place } = this.#needs;
    const { schemaVersion } = shape;
    return sealStore({ keys, slots, payload, schemaVersion, writerVersion }, place.randomBytes);
  }
}

/** Throws when the binder names what was never attached: a store that says so would be a broken promise. */
function knownBlob(blobs: ReadonlyMap<string, BlobEntry>, id: string): BlobEntry {
  const entry = blobs.get(id);
  if (entry === undefined) throw new Error('the binder names an attachment that was never written');
  return entry;
}

function droppedBy(
  before: Pick<Payload, 'blobs' | 'dropped'>,
  named: readonly BlobEntry[],
  at: string,
): Payload['dropped'] {
  const needed = new Set(named.map(({ file }) => file));
  const gone = before.blobs.map(({ file }) => ({ file, at }));
  return [...before.dropped, ...gone].filter(({ file }) => !needed.has(file));
}

function unreadable(error: unknown): unknown {
  const reason = errnoOf(error);
  return reason === null ? error : new VaultProblem({ code: 'store-unreadable', reason }, error);
}
