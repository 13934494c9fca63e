import { basename, dirname, join } from 'node:path';
import type { CopyPlace, CopyReason } from '../../../shared/contract/backups';
import type { Failure } from '../../../shared/errors';
import { fail, ok, type Result } from '../../../shared/result';
import { discard, type Place, syncFolder } from '../durable';
import { errnoOf } from '../fileErrors';
import type { Keys } from '../keys';
import { BACKUPS } from '../names';
import { createQueue } from '../queue';
import type { Shape } from '../upgrade';
import { type CopyFolder, copyNamesIn, listCopies } from './copyList';
import type { CopyMemory } from './copyMemory';
import { copyName, isTemporaryCopy } from './copyNames';
import { isComplete, type Manifest } from './manifest';
import { rotate } from './rotation';
import { isDailyCopyDue } from './schedule';
import type { Snapshot } from './snapshot';
import { copyFailure, writeCopy } from './writeCopy';

/** What a copy is made from, and what is kept for as long as that takes: its keys are its own, and wiped afterwards. */
export type CopyTask<B> = { keys: Keys; memory: CopyMemory; snapshot: Snapshot<B> };

/** Makes copies, one at a time and apart from the saves, which never wait for one. */
export type Copier<B> = {
  /** On this PC, and when it is complete also in the chosen folder. Refuses with `copy-failed`, `copy-folder-missing`. */
  copy(task: CopyTask<B>, reason: CopyReason): Promise<Result<void>>;
  /**
   * A copy that must lie on this PC before something is done to the binder, made once for each save; that the chosen
   * folder is not there refuses nothing. Refuses with `copy-failed`.
   */
  copyBefore(task: CopyTask<B>, reason: CopyReason): Promise<Result<void>>;
  /** The daily copy, in each of the two places where it is due. */
  copyIfDue(task: CopyTask<B>): Promise<Result<void>>;
  /** A complete copy under a path that the owner chose. */
  copyTo(task: CopyTask<B>, path: string): Promise<Result<string>>;
  /** Runs a job when no copy is under way. */
  alone<T>(job: () => Promise<T>): Promise<T>;
  /** Why the last copy was not made; null when it was. */
  lastFailure(): Failure | null;
};

export const localCopies = (vault: Place): CopyFolder => ({
  place: { ...vault, folder: join(vault.folder, BACKUPS) },
  where: 'thisPc',
});

/** The folder the owner chose, as a place to write in. */
export const chosenFolder = (vault: Place, folder: string): CopyFolder => ({
  place: { ...vault, folder, isForeign: true },
  where: 'folder',
});

export function createCopier<B>(vault: Place, shape: Shape<B>): Copier<B> {
  const queue = createQueue();
  let failure: Failure | null = null;

  async function writeInto(
    folder: CopyFolder,
    task: CopyTask<B>,
    reason: CopyReason,
  ): Promise<Result<Manifest>> {
    const { place } = folder;
    try {
      if (folder.where === 'thisPc') await makeOurs(vault, place.folder);
      const taken = await place.files.list(place.folder);
      await tidy(place, taken);
      const { generation } = task.snapshot.payload;
      const name = copyName({ madeAt: vault.clock.now(), generation, reason }, new Set(taken));
      return await writeCopy(place, name, { ...task, shape, reason, vault });
    } catch (error) {
      if (folder.where === 'folder' && errnoOf(error) === 'ENOENT')
        return fail({ code: 'copy-folder-missing' });
      return fail(copyFailure(error));
    }
  }

  /** What is superfluous goes only now that a newer one has been verified. */
  async function makeIn(folder: CopyFolder, task: CopyTask<B>, reason: CopyReason): Promise<Result<void>> {
    const made = await writeInto(folder, task, reason);
    if (!made.ok) return made;
    await remember(folder.where, task.memory, made.value);
    const list = await listCopies(folder, task.keys, shape.schemaVersion);
    for (const name of rotate(list?.copies ?? [], vault.clock.now()).remove)
      await discard(vault.files, join(folder.place.folder, name));
    return ok(undefined);
  }

  async function foldersFor({ memory }: CopyTask<B>, reason: CopyReason): Promise<CopyFolder[]> {
    const { backupFolder } = await memory.read();
    const chosen = backupFolder === null || reason === 'changes' ? [] : [chosenFolder(vault, backupFolder)];
    return [localCopies(vault), ...chosen];
  }

  /** The same save is not kept twice for the same reason: a migration waits until something is saved. */
  async function isWanting(folder: CopyFolder, { keys, snapshot }: CopyTask<B>, reason: CopyReason) {
    const list = await listCopies(folder, keys, shape.schemaVersion);
    const { generation } = snapshot.payload;
    return !list?.copies.some((copy) => copy.reason === reason && copy.generation === generation);
  }

  async function isDue(folder: CopyFolder, { keys, snapshot }: CopyTask<B>): Promise<boolean> {
    const list = await listCopies(folder, keys, shape.schemaVersion);
    if (list === null) return folder.where === 'thisPc';
    return isDailyCopyDue(list.copies, snapshot.payload.generation, vault.clock.now());
  }

  async function copyInto(
    task: CopyTask<B>,
    reason: CopyReason,
    isWanted: (folder: CopyFolder) => Promise<boolean>,
  ): Promise<{ where: CopyPlace; error: Failure }[]> {
    const failures: { where: CopyPlace; error: Failure }[] = [];
    for (const folder of await foldersFor(task, reason)) {
      if (!(await isWanted(folder))) continue;
      const made = await makeIn(folder, task, reason);
      if (!made.ok) failures.push({ where: folder.where, error: made.error });
    }
    failure = failures[0]?.error ?? null;
    return failures;
  }

  /** The keys are the task's own, so that a lock wipes the binder's at once while a copy comes to its end. */
  const run = <T>(task: CopyTask<B>, job: () => Promise<T>): Promise<T> =>
    queue(job).finally(() => task.keys.dataKey.fill(0));

  return {
    copy: (task, reason) => run(task, async () => outcome(await copyInto(task, reason, async () => true))),
    copyBefore: (task, reason) =>
      run(task, async () => {
        const failures = await copyInto(task, reason, (folder) => isWanting(folder, task, reason));
        return outcome(failures.filter(({ where }) => where === 'thisPc'));
      }),
    copyIfDue: (task) =>
      run(task, async () => outcome(await copyInto(task, 'daily', (folder) => isDue(folder, task)))),
    copyTo: (task, path) =>
      run(task, async () => {
        const place = chosenFolder(vault, dirname(path)).place;
        const made = await writeCopy(place, basename(path), { ...task, shape, reason: 'byHand', vault });
        return made.ok ? ok(basename(path)) : made;
      }),
    alone: queue,
    lastFailure: () => failure,
  };
}

const outcome = ([first]: readonly { error: Failure }[]): Result<void> =>
  first === undefined ? ok(undefined) : fail(first.error);

async function makeOurs(vault: Place, folder: string): Promise<void> {
  if ((await copyNamesIn({ ...vault, folder }))?.length === 0) {
    await vault.files.makeFolder(folder);
    await syncFolder(vault);
  }
}

/** What a copy that never came to its end has left. In a shared folder another PC may just be writing: a day's grace. */
async function tidy(place: Place, names: readonly string[]): Promise<void> {
  const dayAgo = new Date(Date.parse(place.clock.now()) - 86_400_000).toISOString();
  for (const name of names.filter(isTemporaryCopy)) {
    const path = join(place.folder, name);
    if (place.isForeign !== true || (await writtenAt(place, path)) < dayAgo) await discard(place.files, path);
  }
}

/** One that cannot be looked at counts as written just now. */
async function writtenAt({ files, clock }: Place, path: string): Promise<string> {
  try {
    const file = await files.open(path);
    await file.close();
    return file.writtenAt;
  } catch {
    return clock.now();
  }
}

async function remember(where: CopyPlace, memory: CopyMemory, manifest: Manifest): Promise<void> {
  if (!isComplete(manifest)) return;
  const noted = { at: manifest.madeAt, generation: manifest.generation };
  await memory.change((facts) =>
    where === 'folder'
      ? { ...facts, lastOffPc: noted, lastComplete: noted }
      : { ...facts, lastComplete: noted },
  );
}
