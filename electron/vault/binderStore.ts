import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';
import type { Failure } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { deepFreeze } from './freeze';
import type { Slot } from './header';
import type { Keys } from './keys';
import { VaultProblem } from './problem';
import type { Queue } from './queue';
import type { SealedFile, Sealing } from './sealedFile';

/** From the binder as it is to a new one, or a refusal. Pure. */
export type Rule<B> = (binder: B) => Result<B>;

/** The open binder. What it answers is on disk. */
export type BinderStore<B> = {
  /** The binder as last saved; read-only. Throws once the binder is locked. */
  current(): B;
  /**
   * Applies the rule and saves, one change at a time: disk first, memory second. A refused rule writes
   * nothing, a failed save (`save-failed`, `store-changed-elsewhere`, `store-missing`, `locked`) leaves the
   * memory as it was, and a rule that throws rejects this call alone. A change that the disk refused is remembered by
   * its place in the binder until another one at the same place is saved; one whose place is null is given up.
   */
  change(rule: Rule<B>, place?: string | null | undefined): Promise<Result<B>>;
  /** The binder with every change that the disk refused: what a copy elsewhere should hold. */
  withUnsaved(): B;
  /** Whether a change that the disk refused is still waiting. */
  hasUnsaved(): boolean;
  /** The instant of the last save, in UTC. */
  savedAt(): string | null;
};

/** What the vault itself may do beyond a change: write other slots in the same save, and let go. */
export type VaultSideStore<B> = {
  store: BinderStore<B>;
  /** Reads the file into memory; rejects with the refusal when it cannot be read. */
  load(): Promise<void>;
  changeWithSlots(rule: Rule<B>, slots: readonly Slot[]): Promise<Result<B>>;
  /** The same under a new data key. */
  changeUnder(rule: Rule<B>, keys: Keys, sealing: Omit<Sealing, 'keys'>): Promise<Result<B>>;
  /** Puts another binder in memory, which is on disk already; what could not be saved is forgotten. */
  takeOver(binder: B): void;
  drop(): void;
};

type Needs<B> = {
  file: SealedFile<B>;
  schema: z.ZodType<B>;
  queue: Queue;
  /** Why nothing may be changed just now; null when it may. */
  refusal: (what: 'binder' | 'slots') => Promise<Failure | null>;
  /** Told before a change is refused because somebody else has written the file. */
  changedElsewhere: () => Promise<void>;
};

/**
 * The store of a binder whose file can be opened: nothing can be asked of it before `load`, nor after `drop`. All its
 * changes go through the queue, which the vault shares for what it does itself.
 */
export function createBinderStore<B>(needs: Needs<B>): VaultSideStore<B> {
  const { file, schema, queue, refusal, changedElsewhere } = needs;
  // Null until the file was read: lowdb never writes what it never had, and no empty binder is made up.
  const database = new Low<B | null>(neverEmpty(file), null);
  const unsaved = new Map<string, Rule<B>>();

  function current(): B {
    if (database.data === null) throw new Error('the binder is not open');
    return database.data;
  }

  const withUnsaved = (): B =>
    [...unsaved.values()].reduce((binder, rule) => {
      const changed = rule(binder);
      return changed.ok ? changed.value : binder;
    }, current());

  const refusedNow = async (what: 'binder' | 'slots'): Promise<Failure | null> =>
    file.isForgotten() ? { code: 'locked' } : refusal(what);

  /** `write` is given when the file must be written even though the binder stays the same. */
  async function save(rule: Rule<B>, write?: (next: B) => Promise<void>): Promise<Result<B>> {
    const refused = await refusedNow(write === undefined ? 'binder' : 'slots');
    if (refused !== null) return fail(refused);
    const changed = rule(current());
    if (!changed.ok) return changed;
    if (changed.value === current() && write === undefined) return ok(current());

    const next = deepFreeze(schema.parse(changed.value));
    const problem = await written((write ?? file.write.bind(file))(next));
    if (problem !== null) return fail(problem);
    if (!file.isForgotten()) database.data = next;
    return ok(next);
  }

  async function change(rule: Rule<B>, place: string | null): Promise<Result<B>> {
    const saved = await save(rule);
    if (place !== null) unsaved.delete(place);
    if (saved.ok || !ofTheDisk.includes(saved.error.code) || file.isForgotten()) return saved;
    if (place !== null) unsaved.set(place, rule);
    if (saved.error.code === 'store-changed-elsewhere') await changedElsewhere();
    return saved;
  }

  let changes = 0;
  return {
    store: {
      current,
      change: (rule, place = `change ${++changes}`) => queue(() => change(rule, place)),
      withUnsaved,
      hasUnsaved: () => unsaved.size > 0,
      savedAt: () => file.savedAt(),
    },
    changeWithSlots: (rule, slots) => save(rule, (next) => file.write(next, slots)),
    changeUnder: (rule, keys, sealing) => save(rule, (next) => file.writeUnder(keys, next, sealing)),
    async load() {
      await database.read();
      deepFreeze(database.data);
      unsaved.clear();
    },
    takeOver(binder) {
      database.data = deepFreeze(binder);
      unsaved.clear();
    },
    drop() {
      file.forget();
      database.data = null;
      unsaved.clear();
    },
  };
}

/** Refusals after which the change is still worth saving, here or elsewhere. */
const ofTheDisk: readonly Failure['code'][] = [
  'save-failed',
  'store-changed-elsewhere',
  'store-missing',
  'store-unreadable',
  'conflict-waiting',
  'copy-failed',
];

/** Why it was not written; null when it was. A bug is thrown on. */
async function written(writing: Promise<void>): Promise<Failure | null> {
  try {
    await writing;
    return null;
  } catch (error) {
    if (error instanceof VaultProblem) return error.failure;
    throw error;
  }
}

function neverEmpty<B>(file: SealedFile<B>): Adapter<B | null> {
  return {
    read: () => file.read(),
    async write(binder) {
      if (binder !== null) await file.write(binder);
    },
  };
}
