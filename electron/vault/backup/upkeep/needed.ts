import { join } from 'node:path';
import type { Place } from '../../durable';
import { FILE_LIMIT } from '../../envelope';
import { errnoOf } from '../../fileErrors';
import type { Keys } from '../../keys';
import { REPLACED, STORE } from '../../names';
import { readContents } from '../../storeContents';
import type { Shape } from '../../upgrade';
import { localCopies } from '../copier';
import { type ListedCopy, listCopies } from '../copyList';
import { storeFilesIn } from '../restore/claims';
import { verifyCopyFile } from '../verifyCopy';
import { namesIn } from './staging';

type Means<B> = { vault: Place; shape: Shape<B>; keys: Keys };

export type Needed = {
  /** Names of attachments' files that something still needs. */
  files: ReadonlySet<string>;
  /** The complete copies on this PC. */
  complete: readonly ListedCopy[];
};

/**
 * The attachments' files that any other store or copy on this PC names. Null when one of them cannot be read with this
 * key: it may name anything, so everything is needed.
 */
export async function neededFiles<B>(means: Means<B>): Promise<Needed | null> {
  const { vault, keys, shape } = means;
  const files = new Set<string>();
  for (const path of await storesIn(vault)) {
    const named = await namedIn(means, path);
    if (named === null) return null;
    for (const file of named) files.add(file);
  }
  const list = await listCopies(localCopies(vault), keys, shape.schemaVersion);
  if (list === null || list.closed.length > 0) return null;
  for (const copy of list.copies) {
    const read = await verifyCopyFile(vault.files, copy.path, keys, shape);
    if (!read.ok) return null;
    for (const { file } of read.value.snapshot.payload.blobs) files.add(file);
  }
  return { files, complete: list.copies.filter(({ isComplete }) => isComplete) };
}

/** Every store but the one that is open. */
async function storesIn(vault: Place): Promise<string[]> {
  const beside = (await storeFilesIn(vault)).filter((name) => name !== STORE);
  const replaced = join(vault.folder, REPLACED);
  return [
    ...beside.map((name) => join(vault.folder, name)),
    ...(await namesIn(vault, replaced)).map((name) => join(replaced, name)),
  ];
}

async function namedIn<B>({ vault, keys, shape }: Means<B>, path: string): Promise<string[] | null> {
  try {
    const read = readContents(await vault.files.read(path, FILE_LIMIT), keys, shape);
    return read.ok ? read.value.payload.blobs.map(({ file }) => file) : null;
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return null;
  }
}
