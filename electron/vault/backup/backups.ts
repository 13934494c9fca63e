import { join, relative } from 'node:path';
import type { BackupState, BackupWarning, CopyPlace } from '../../../shared/contract/backups';
import { fail, ok, type Result } from '../../../shared/result';
import { syncFolder } from '../durable';
import { errnoOf } from '../fileErrors';
import type { WhileOpen } from '../openBinder';
import { backupState, type FoundCopies, warningOf } from './backupState';
import { type Copier, type CopyTask, chosenFolder, localCopies } from './copier';
import { copyNamesIn, listCopies } from './copyList';
import { type CopyNeeds, type Held, type HeldOpen, taskFrom, taskWith, withHeld } from './copyTask';
import { copyFailure } from './writeCopy';

/** The copies of the open binder, as the owner sees and asks for them. All refuse with `locked` while it is closed. */
export type Backups = {
  state(): Promise<Result<BackupState>>;
  /** What the owner should be told without asking; 'none' while the binder is locked. */
  warning(): Promise<BackupWarning>;
  /** A complete copy in both places. Refuses with `copy-failed` and `copy-folder-missing`, also when one was made. */
  make(reason: 'byHand' | 'review' | 'restore' | 'newKey'): Promise<Result<BackupState>>;
  /** Keeps copies in this folder from now on, and puts the first one there. */
  chooseFolder(path: string): Promise<Result<BackupState>>;
  forgetFolder(): Promise<Result<BackupState>>;
  /** A complete copy of the binder with all that is on screen, under this path; answers the file's name. */
  saveTo(path: string): Promise<Result<{ savedAs: string }>>;
  /** Removes copies for good. Refuses with `not-found` and, for the newest complete one, with `copy-newest`. */
  remove(copies: readonly CopyNamed[]): Promise<Result<BackupState>>;
};

type CopyNamed = { name: string; where: CopyPlace };

const isAmong = (copies: readonly CopyNamed[], { name, where }: CopyNamed): boolean =>
  copies.some((copy) => copy.name === name && copy.where === where);

type Needs<B> = CopyNeeds<B> & {
  copier: Copier<B>;
  whileOpen: WhileOpen<B>;
  /** The same, refused while the binder is open to be read only. */
  whileWritable: WhileOpen<B>;
};

export function createBackups<B>(needs: Needs<B>): Backups {
  const { vault, shape, copier, whileOpen, whileWritable } = needs;

  async function find({ keys, memory }: Held): Promise<FoundCopies> {
    const { backupFolder } = await memory.read();
    const list = (folder: Parameters<typeof listCopies>[0]) => listCopies(folder, keys, shape.schemaVersion);
    return {
      thisPc: (await list(localCopies(vault))) ?? { copies: [], closed: [] },
      folder: backupFolder === null ? null : await list(chosenFolder(vault, backupFolder)),
    };
  }

  const state = (): Promise<Result<BackupState>> =>
    withHeld(whileOpen, async (held) => {
      const facts = await held.memory.read();
      const told = { now: vault.clock.now(), failed: copier.lastFailure(), slots: held.slots };
      return ok(backupState(await find(held), facts, told));
    });

  /** The binder's turn is over when the store has been read; the copying itself keeps nobody waiting. */
  async function withTask<T>(job: (task: CopyTask<B>) => Promise<Result<T>>): Promise<Result<T>> {
    const task = await whileWritable((open) => taskFrom(open, needs));
    return task.ok ? job(task.value) : task;
  }

  async function andState(done: Result<unknown>): Promise<Result<BackupState>> {
    return done.ok ? state() : done;
  }

  async function removeAll(held: HeldOpen, wanted: readonly CopyNamed[]): Promise<Result<void>> {
    const found = await find(held);
    const facts = await held.memory.read();
    const { lastGood, copies, closed } = backupState(found, facts, {
      now: vault.clock.now(),
      failed: null,
      slots: held.slots,
    });
    if (lastGood !== null && isAmong(wanted, lastGood)) return fail({ code: 'copy-newest' });
    if (wanted.some((named) => !isAmong([...copies, ...closed], named))) return fail({ code: 'not-found' });
    for (const { place, where } of [localCopies(vault), chosenFolder(vault, facts.backupFolder ?? '')]) {
      const here = wanted.filter((named) => named.where === where);
      for (const { name } of here) await place.files.remove(join(place.folder, name));
      if (here.length > 0) await syncFolder(place);
    }
    return ok(undefined);
  }

  return {
    state,
    async warning() {
      const told = await withHeld(whileOpen, async ({ memory }) => {
        const { backupFolder, lastOffPc } = await memory.read();
        const isMissing =
          backupFolder !== null && (await copyNamesIn(chosenFolder(vault, backupFolder).place)) === null;
        return ok(warningOf(isMissing, lastOffPc?.at ?? null, vault.clock.now()));
      });
      return told.ok ? told.value : 'none';
    },
    make: async (reason) => andState(await withTask((task) => copier.copy(task, reason))),
    async chooseFolder(path) {
      const chosen = await whileWritable(async ({ memory }) => {
        if (!relative(vault.folder, path).startsWith('..')) return fail({ code: 'copy-folder-own' });
        if ((await copyNamesIn(chosenFolder(vault, path).place)) === null)
          return fail({ code: 'copy-folder-missing' });
        // What the memory tells of the folder before is no longer about the chosen one.
        await memory.change((facts) => ({ ...facts, backupFolder: path, lastOffPc: null }));
        return ok(undefined);
      });
      return chosen.ok ? andState(await withTask(copier.copyIfDue)) : chosen;
    },
    forgetFolder: async () =>
      andState(
        await whileOpen(async ({ memory }) => {
          await memory.change((facts) => ({ ...facts, backupFolder: null }));
          return ok(undefined);
        }),
      ),
    async saveTo(path) {
      const task = await whileOpen(async (open) => taskWith(open, open.side.store.withUnsaved(), needs));
      if (!task.ok) return task;
      const saved = await copier.copyTo(task.value, path);
      return saved.ok ? ok({ savedAs: saved.value }) : saved;
    },
    remove: async (copies) =>
      andState(
        await withHeld(whileWritable, (held) =>
          copier.alone(() => removeAll(held, copies).catch((error) => fail(removalFailure(error)))),
        ),
      ),
  };
}

const removalFailure = (error: unknown) =>
  errnoOf(error) === 'ENOENT' ? ({ code: 'not-found' } as const) : copyFailure(error);
