import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';
import { fail, ok, type Result } from '../../shared/result';
import { deepFreeze } from './freeze';
import type { Slot } from './header';
import { VaultProblem } from './problem';
import type { Queue } from './queue';
import type { SealedFile } from './sealedFile';

/** From the binder as it is to a new one, or a refusal. Pure. */
export type Rule<B> = (binder: B) => Result<B>;

/** The open binder. What it answers is on disk. */
export type BinderStore<B> = {
  /** The binder as last saved; read-only. Throws once the binder is locked. */
  current(): B;
  /**
   * Applies the rule and saves, one change at a time: disk first, memory second. A refused rule writes
   * nothing, a failed save (`save-failed`, `store-changed-elsewhere`, `store-missing`, `locked`) leaves the
   * memory as it was, and a rule that throws rejects this call alone.
   */
  change(rule: Rule<B>): Promise<Result<B>>;
  /** The instant of the last save, in UTC. */
  savedAt(): string | null;
};

/** What the vault itself may do beyond a change: write other slots in the same save, and let go. */
export type VaultSideStore<B> = {
  store: BinderStore<B>;
  /** Reads the file into memory; rejects with the refusal when it cannot be read. */
  load(): Promise<void>;
  changeWithSlots(rule: Rule<B>, slots: readonly Slot[]): Promise<Result<B>>;
  drop(): void;
};

type Needs<B> = { file: SealedFile<B>; schema: z.ZodType<B>; queue: Queue };

/**
 * The store of a binder whose file can be opened: nothing can be asked of it before `load`, nor after `drop`. All its
 * changes go through the queue, which the vault shares for what it does itself.
 */
export function createBinderStore<B>({ file, schema, queue }: Needs<B>): VaultSideStore<B> {
  // Null until the file was read: lowdb never writes what it never had, and no empty binder is made up.
  const database = new Low<B | null>(neverEmpty(file), null);

  function current(): B {
    if (database.data === null) throw new Error('the binder is not open');
    return database.data;
  }

  async function save(rule: Rule<B>, slots?: readonly Slot[]): Promise<Result<B>> {
    if (file.isForgotten()) return fail({ code: 'locked' });
    const changed = rule(current());
    if (!changed.ok) return changed;
    if (changed.value === current() && slots === undefined) return ok(current());

    const next = deepFreeze(schema.parse(changed.value));
    try {
      await file.write(next, slots);
    } catch (error) {
      if (error instanceof VaultProblem) return fail(error.failure);
      throw error;
    }
    if (!file.isForgotten()) database.data = next;
    return ok(next);
  }

  return {
    store: { current, change: (rule) => queue(() => save(rule)), savedAt: () => file.savedAt() },
    changeWithSlots: save,
    async load() {
      await database.read();
      deepFreeze(database.data);
    },
    drop() {
      file.forget();
      database.data = null;
    },
  };
}

function neverEmpty<B>(file: SealedFile<B>): Adapter<B | null> {
  return {
    read: () => file.read(),
    async write(binder) {
      if (binder !== null) await file.write(binder);
    },
  };
}
