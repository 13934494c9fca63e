import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { writeWhole } from '../vault/durable';
import { errnoOf, reasonOf } from '../vault/fileErrors';
import type { Files } from '../vault/files';
import { VaultProblem } from '../vault/problem';

/** A folder that is whole when it has its name, and is not there before. */
export type NewFolder = {
  /** Writes a file into it, or into a folder in it. Refuses with `file-not-written`. */
  write: (path: readonly [string] | readonly [string, string], bytes: Uint8Array) => Promise<Result<null>>;
  /** Gives it its name, or the next one that is free: what stands there is never written over. */
  finish: () => Promise<Result<{ savedAs: string }>>;
  /** Takes away all that was written. */
  abandon: () => Promise<void>;
};

/** The folders that are being made; when the app ends, what is not whole goes. */
export type NewFolders = {
  /** Refuses with `file-not-written`. */
  create: (parent: string, name: string) => Promise<Result<NewFolder>>;
  abandonAll: () => Promise<void>;
};

export function createNewFolders(files: Files, newId: () => string): NewFolders {
  const open = new Set<NewFolder>();
  return {
    create: async (parent, name) => {
      const created = await createNewFolder(files, { parent, name, unique: newId() });
      if (!created.ok) return created;
      const folder: NewFolder = {
        ...created.value,
        finish: async () => {
          const finished = await created.value.finish();
          if (finished.ok) open.delete(folder);
          return finished;
        },
        abandon: async () => {
          open.delete(folder);
          await created.value.abandon();
        },
      };
      open.add(folder);
      return ok(folder);
    },
    abandonAll: async () => {
      for (const folder of [...open]) await folder.abandon();
    },
  };
}

const MOST_NAMES = 100;

/** Begins a folder beside its place, under a name that nobody else has taken. Refuses with `file-not-written`. */
async function createNewFolder(
  files: Files,
  { parent, name, unique }: { parent: string; name: string; unique: string },
): Promise<Result<NewFolder>> {
  const beside = join(parent, `.${unique}.part`);
  const folders = new Set<string>();
  const written: string[] = [];

  const write: NewFolder['write'] = async (path, bytes) => {
    const inside = path.length === 1 ? beside : join(beside, path[0]);
    const place = join(inside, path.at(-1) ?? '');
    try {
      if (!folders.has(inside)) await files.makeFolder(inside);
      folders.add(inside);
      written.push(place);
      await writeWhole(files, place, Buffer.from(bytes));
      return ok(null);
    } catch (error) {
      return notWritten(error);
    }
  };

  const finish: NewFolder['finish'] = async () => {
    try {
      for (let number = 1; number <= MOST_NAMES; number += 1) {
        const taken = await files.list(parent);
        const called = number === 1 ? name : `${name} (${number})`;
        // Windows and macOS take two names for one that differ in capitals alone.
        if (taken.some((one) => one.toLowerCase() === called.toLowerCase())) continue;
        await files.rename(beside, join(parent, called));
        return ok({ savedAs: basename(called) });
      }
      return fail({ code: 'file-not-written', reason: 'other' });
    } catch (error) {
      return notWritten(error);
    }
  };

  const abandon = async (): Promise<void> => {
    for (const path of written) await files.remove(path).catch(() => undefined);
    // the inner folder first: a folder goes only when it is empty
    for (const folder of [...folders].reverse()) await files.removeFolder(folder).catch(() => undefined);
  };

  try {
    await files.makeFolder(beside);
    folders.add(beside);
    return ok({ write, finish, abandon });
  } catch (error) {
    return notWritten(error);
  }
}

function notWritten(error: unknown): Result<never> {
  if (error instanceof VaultProblem) return fail({ code: 'file-not-written', reason: 'other' });
  if (errnoOf(error) === null) throw error;
  return fail({ code: 'file-not-written', reason: reasonOf(error) });
}
