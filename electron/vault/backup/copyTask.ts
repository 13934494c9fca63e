import { ok, type Result } from '../../../shared/result';
import type { Place } from '../durable';
import type { Slot } from '../header';
import { type Keys, ownKeys } from '../keys';
import type { OpenBinder, WhileOpen } from '../openBinder';
import type { Shape } from '../upgrade';
import type { CopyTask } from './copier';
import type { CopyMemory } from './copyMemory';
import { snapshotOf, takeSnapshot } from './snapshot';

export type CopyNeeds<B> = {
  /** The vault's own folder. */
  vault: Place;
  shape: Shape<B>;
};

/** What a job needs that goes on outside the vault's own queue: keys of its own, and the memory. */
export type Held = { keys: Keys; memory: CopyMemory };

/** The same, and what opens the binder now. */
export type HeldOpen = Held & { slots: readonly Slot[] };

/** What a copy of the store as it now is on disk is made from. Refuses as `takeSnapshot`. */
export async function taskFrom<B>(
  source: Pick<OpenBinder<B>, 'file' | 'memory'> | Held,
  { vault, shape }: CopyNeeds<B>,
): Promise<Result<CopyTask<B>>> {
  const keys = ownKeys('keys' in source ? source.keys : source.file.keys());
  const snapshot = await takeSnapshot(vault, keys, shape);
  if (snapshot.ok) return ok({ keys, memory: source.memory, snapshot: snapshot.value });
  keys.dataKey.fill(0);
  return snapshot;
}

/** The same for this binder, also when it could not be saved in its place. */
export function taskWith<B>(open: OpenBinder<B>, binder: B, { shape }: CopyNeeds<B>): Result<CopyTask<B>> {
  const keys = ownKeys(open.file.keys());
  const snapshot = snapshotOf(open.file.sealAside(binder), keys, shape);
  if (snapshot.ok) return ok({ keys, memory: open.memory, snapshot: snapshot.value });
  keys.dataKey.fill(0);
  return snapshot;
}

/** Runs a job on keys of its own, wiped afterwards, so that the binder may be saved and locked meanwhile. */
export async function withHeld<B, T>(
  whileOpen: WhileOpen<B>,
  job: (held: HeldOpen) => Promise<Result<T>>,
): Promise<Result<T>> {
  const held = await whileOpen(async ({ file, memory }) =>
    ok({ keys: ownKeys(file.keys()), memory, slots: file.slots() }),
  );
  if (!held.ok) return held;
  return job(held.value).finally(() => held.value.keys.dataKey.fill(0));
}
