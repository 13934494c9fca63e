import { join } from 'node:path';
import { ok, type Result } from '../../../shared/result';
import type { Place } from '../durable';
import { ownKeys } from '../keys';
import type { OpenBinder, WhileOpen } from '../openBinder';
import type { Shape } from '../upgrade';
import { type Copier, localCopies } from './copier';
import { copyNamesIn } from './copyList';
import type { MemoryOf } from './copyMemory';
import { readCopyName } from './copyNames';
import { type CopyNeeds, type Held, taskFrom } from './copyTask';
import { type ChangesMark, isChangesCopyDue } from './schedule';
import { sweep } from './upkeep/sweep';
import { verifyCopyFile } from './verifyCopy';

/** The copies nobody asks for. A save or a lock never waits for one, nor is refused because of one. */
export type AutomaticCopies<B> = {
  /** To be told when the binder was opened: removes what a crash has left behind, and files that nothing needs. */
  afterOpening(): void;
  /** To be told after each save: copies the store when a copy is due. */
  afterSave(): void;
  /** To be told when a review was signed: a complete copy that is kept for years. */
  afterReview(): void;
  /**
   * To be told just before a lock, while the key is still there: makes the daily copy when it is due, with a key of its
   * own that is wiped when the copy has come to its end.
   */
  beforeLock(): void;
  /** Resolves when nothing is under way any more: the app waits for it before it quits. */
  settled(): Promise<void>;
  /** A copy that must be there before something is done to the binder; called by the vault, in its own turn. */
  before(open: Pick<OpenBinder<B>, 'file' | 'memory'>, reason: 'migration' | 'newKey'): Promise<Result<void>>;
};

type Needs<B> = CopyNeeds<B> & {
  copier: Copier<B>;
  whileOpen: WhileOpen<B>;
  openNow: () => OpenBinder<B> | null;
  memoryOf: MemoryOf;
  /** Told of an error that was not expected. */
  report: (error: unknown) => void;
};

export function createAutomaticCopies<B>(needs: Needs<B>): AutomaticCopies<B> {
  const { vault, shape, copier, whileOpen, openNow, memoryOf, report } = needs;
  /** The last copy of changes, as far as it is known for this opening of the binder. */
  let last: { of: OpenBinder<B>; mark: ChangesMark | null } | null = null;
  let underWay: Promise<unknown> = Promise.resolve();

  const inBackground = (job: Promise<unknown>): void => {
    underWay = Promise.all([underWay, job.catch(report)]);
  };

  async function copyChanges(open: OpenBinder<B>): Promise<Result<void>> {
    const save = markOf(open, vault.clock.now());
    if (last?.of !== open) last = { of: open, mark: await lastChangesCopy(open, vault, shape) };
    const before = last.mark;
    if (save === null || !isChangesCopyDue(before, save)) return ok(undefined);
    const task = await taskFrom(open, needs);
    if (!task.ok) return task;
    last = { of: open, mark: save };
    const copying = copier.copy(task.value, 'changes').then((made) => {
      // Not made: the next save tries again.
      if (!made.ok && last?.of === open) last = { of: open, mark: before };
    });
    inBackground(copying);
    return ok(undefined);
  }

  async function copyReview(): Promise<void> {
    const task = await whileOpen((open) => taskFrom(open, needs));
    if (task.ok) await copier.copy(task.value, 'review');
  }

  async function copyDaily(held: Held): Promise<void> {
    const task = await taskFrom(held, needs);
    if (task.ok) await copier.copyIfDue(task.value);
  }

  return {
    afterOpening: () => inBackground(sweep({ vault, shape, copier, whileOpen })),
    afterSave: () => inBackground(whileOpen(copyChanges)),
    afterReview: () => inBackground(copyReview()),
    beforeLock() {
      const open = openNow();
      if (open === null || open.gate.readOnly) return;
      const keys = ownKeys(open.file.keys());
      // The binder's own memory writes nothing any more once it is locked.
      const memory = memoryOf({ keys: () => keys, isForgotten: () => false });
      inBackground(copyDaily({ keys, memory }).finally(() => keys.dataKey.fill(0)));
    },
    async before(open, reason) {
      const task = await taskFrom(open, needs);
      return task.ok ? copier.copyBefore(task.value, reason) : task;
    },
    settled: async () => {
      for (let seen: unknown = null; seen !== underWay; ) {
        seen = underWay;
        await underWay;
      }
    },
  };
}

function markOf<B>({ file }: OpenBinder<B>, madeAt: string): ChangesMark | null {
  const saved = file.lastSave();
  return saved === null ? null : { generation: saved.generation, madeAt, slots: file.slots() };
}

/** The newest copy of the store alone, as far as it opens; its name says where to look. */
async function lastChangesCopy<B>(
  { file }: OpenBinder<B>,
  vault: Place,
  shape: Shape<B>,
): Promise<ChangesMark | null> {
  const { place } = localCopies(vault);
  const named = ((await copyNamesIn(place)) ?? []).flatMap((name) => readCopyName(name) ?? []);
  const changes = named.filter(({ reason }) => reason === 'changes');
  const newest = changes.sort((left, right) => right.generation - left.generation)[0];
  if (newest === undefined) return null;
  const opened = await verifyCopyFile(place.files, join(place.folder, newest.name), file.keys(), shape);
  if (!opened.ok) return null;
  const { manifest, snapshot } = opened.value;
  return { generation: manifest.generation, madeAt: manifest.madeAt, slots: snapshot.header.slots };
}
