import { fail, ok, type Result } from '../../../../shared/result';
import type { Place } from '../../durable';
import type { WhileOpen } from '../../openBinder';
import type { Shape } from '../../upgrade';
import { type Copier, chosenFolder, localCopies } from '../copier';
import { type CopyFolder, type ListedCopy, listCopies } from '../copyList';
import { type Held, withHeld } from '../copyTask';
import { newestFirst } from '../rotation';
import { type Checked, checkAll } from './check';
import { mend } from './mend';
import { type Tried, tryCopy } from './trial';

/** Seeing to it that what is kept can be got back. All refuse with `locked` while the binder is closed. */
export type Upkeep<B> = {
  /** Restores the newest complete copy beside the binder and compares it. Refuses with `copy-none` and as `tryCopy`. */
  tryRestore(): Promise<Result<Tried<B>>>;
  check(): Promise<Result<Checked>>;
  /** Fetches an attachment from a copy. Refuses with `not-found` and as `mend`. */
  mend(id: string): Promise<Result<void>>;
};

type Needs<B> = {
  vault: Place;
  shape: Shape<B>;
  copier: Copier<B>;
  whileOpen: WhileOpen<B>;
  /** The same, refused while the binder is open to be read only. */
  whileWritable: WhileOpen<B>;
  writerVersion: string;
};

export function createUpkeep<B>(needs: Needs<B>): Upkeep<B> {
  const { vault, shape, copier, whileOpen, whileWritable } = needs;

  async function foldersOf({ memory }: Held): Promise<CopyFolder[]> {
    const { backupFolder } = await memory.read();
    return [localCopies(vault), ...(backupFolder === null ? [] : [chosenFolder(vault, backupFolder)])];
  }

  async function copiesOf(held: Held): Promise<ListedCopy[]> {
    const folders = await foldersOf(held);
    const lists = await Promise.all(
      folders.map((folder) => listCopies(folder, held.keys, shape.schemaVersion)),
    );
    return lists.flatMap((list) => list?.copies ?? []).sort(newestFirst);
  }

  /** Runs when no copy is under way, so that none is read while it is being written or removed. */
  const alone = <T>(job: (held: Held) => Promise<Result<T>>, access = whileOpen): Promise<Result<T>> =>
    withHeld(access, (held) => copier.alone(() => job(held)));

  return {
    tryRestore: () =>
      alone(async (held) => {
        const newest = (await copiesOf(held)).find(({ isComplete }) => isComplete);
        return newest === undefined ? fail({ code: 'copy-none' }) : tryCopy(needs, newest, held.keys);
      }, whileWritable),
    async check() {
      const blobs = await whileOpen(async ({ file }) => ok(file.lastSave()?.blobs ?? []));
      if (!blobs.ok) return blobs;
      return alone(async (held) =>
        ok(await checkAll({ vault, shape, keys: held.keys }, blobs.value, await foldersOf(held))),
      );
    },
    async mend(id) {
      const entry = await whileWritable(async ({ file }) => ok(file.blob(id)));
      if (!entry.ok) return entry;
      const { value } = entry;
      if (value === null) return fail({ code: 'not-found' });
      return alone(async (held) => mend({ vault, shape, keys: held.keys }, value, await copiesOf(held)));
    },
  };
}
