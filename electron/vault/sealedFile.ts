import type { Adapter } from 'lowdb';
import { discard, type Place, syncFolder } from './durable';
import { parseEnvelope } from './envelope';
import { errnoOf, saveProblem } from './fileErrors';
import type { Slot } from './header';
import type { Keys } from './keys';
import { storePath } from './names';
import { openPayload, type Payload, sealStore } from './payload';
import { VaultProblem } from './problem';
import { digestOf, readStore, readUnchanged, refuseWhenFull, replaceStore } from './storeFile';
import { type Shape, upgrade } from './upgrade';

export type SealedFileNeeds<B> = { place: Place; keys: Keys; shape: Shape<B>; writerVersion: string };

/** What is known of the file on disk: enough to go on from it, and to see that nobody else has written it. */
type Saved = { payload: Omit<Payload, 'binder'>; slots: readonly Slot[]; digest: string };

const NOTHING_COUNTED = { savesInEpoch: 0, historySequence: 0, blobCount: 0, migrations: [] };

/** The store file of one open binder. Refusals are thrown as `VaultProblem`, as lowdb's contract has it. */
export class SealedFile<B> implements Adapter<B> {
  readonly #needs: SealedFileNeeds<B>;
  #saved: Saved | null = null;
  /** Rises with every attempt, so that a number is never used twice. */
  #generation = 0;
  #forgotten = false;

  constructor(needs: SealedFileNeeds<B>) {
    this.#needs = needs;
  }

  /** The binder on disk. Never null: a file that cannot be read is never taken for an empty one. */
  async read(): Promise<B> {
    const { place, shape, keys } = this.#needs;
    const bytes = await readStore(place).catch((error: unknown) => {
      throw unreadable(error);
    });
    this.#refuseWhenForgotten();
    if (bytes === null) throw new VaultProblem({ code: 'store-missing' });
    const parsed = parseEnvelope(bytes, shape.schemaVersion);
    if (parsed.state === 'newer') throw new VaultProblem({ code: 'store-newer' });
    if (parsed.state === 'damaged') throw new VaultProblem({ code: 'store-damaged' }, parsed.part);
    const opened = openPayload(parsed.envelope, keys);
    if (opened.state === 'damaged') throw new VaultProblem({ code: 'store-damaged' }, opened.part);

    const { header } = parsed.envelope;
    const { binder: old, ...payload } = opened.payload;
    const today = upgrade(old, header.schema, shape);
    if (today === null) throw new VaultProblem({ code: 'store-damaged' }, 'shape');
    payload.migrations = [...payload.migrations, ...today.steps];
    this.#saved = { payload, slots: header.slots, digest: digestOf(bytes) };
    this.#generation = Math.max(this.#generation, payload.generation);
    return today.binder;
  }

  /** Resolves when the binder is on disk to stay. Other slots may be given, to be written with it. */
  async write(binder: B, slots?: readonly Slot[]): Promise<void> {
    const before = this.#saved;
    if (before === null) throw new Error('a file that was never read is never written over');
    await this.#save(binder, slots ?? before.slots, before);
  }

  /** The first write of all; refused when there is a file. One that did not get to the end leaves none. */
  async create(binder: B, slots: readonly Slot[]): Promise<void> {
    const { place } = this.#needs;
    try {
      await this.#save(binder, slots, null);
    } catch (error) {
      if (this.#saved !== null) await discard(place.files, storePath(place.folder));
      this.#saved = null;
      throw error;
    }
  }

  slots(): readonly Slot[] {
    return this.#saved?.slots ?? [];
  }

  savedAt(): string | null {
    return this.#saved?.payload.savedAt ?? null;
  }

  /** Wipes the data key; later calls are refused as locked. A save already under way still ends well. */
  forget(): void {
    this.#forgotten = true;
    this.#needs.keys.dataKey.fill(0);
  }

  isForgotten(): boolean {
    return this.#forgotten;
  }

  #refuseWhenForgotten(): void {
    if (this.#forgotten) throw new VaultProblem({ code: 'locked' });
  }

  async #save(binder: B, slots: readonly Slot[], before: Saved | null): Promise<void> {
    const { place } = this.#needs;
    this.#refuseWhenForgotten();
    this.#generation += 1;
    const payload = this.#nextPayload(before);
    const bytes = this.#seal({ ...payload, binder }, slots);
    try {
      const old = await readUnchanged(place, before?.digest ?? null);
      await refuseWhenFull(place, bytes.length);
      await replaceStore(place, { about: String(this.#generation), bytes, old, aside: null });
      // In place, but not yet to stay: should the next step fail, the next save goes back to the old slots.
      this.#saved = { payload, slots: before?.slots ?? slots, digest: digestOf(bytes) };
      await syncFolder(place);
      this.#saved = { ...this.#saved, slots };
    } catch (error) {
      throw saveProblem(error);
    }
  }

  #nextPayload(before: Saved | null): Omit<Payload, 'binder'> {
    const counted = before?.payload ?? NOTHING_COUNTED;
    return {
      ...counted,
      generation: this.#generation,
      savedAt: this.#needs.place.clock.now(),
      savesInEpoch: counted.savesInEpoch + 1,
    };
  }

  #seal(payload: Payload, slots: readonly Slot[]): Buffer {
    const { keys, shape, writerVersion, place } = this.#needs;
    const { schemaVersion } = shape;
    return sealStore({ keys, slots, payload, schemaVersion, writerVersion }, place.randomBytes);
  }
}

function unreadable(error: unknown): unknown {
  const reason = errnoOf(error);
  return reason === null ? error : new VaultProblem({ code: 'store-unreadable', reason }, error);
}
