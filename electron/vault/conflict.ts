import type { BlobEntry } from './attachments/blobEntry';
import type { Candidate } from './candidates';
import { discard, type Place, renamePatiently, syncFolder } from './durable';
import { FILE_LIMIT } from './envelope';
import { errnoOf } from './fileErrors';
import type { Conflict } from './gate';
import type { Slot } from './header';
import { conflictName, REPLACED, storePath } from './names';
import type { OpenBinder } from './openBinder';
import { readContents, type StoreContents } from './storeContents';
import { asidePath, readStore } from './storeFile';
import type { Shape } from './upgrade';

export type Means<B> = { place: Place; shape: Shape<B> };

/**
 * Called when a save has found another store than the one it saved last: what is open here is put on the disk beside
 * it, with the change that could not be saved, so that neither is lost whatever happens next.
 */
export async function meetOther<B>(open: OpenBinder<B>, means: Means<B>): Promise<Conflict> {
  const { place } = means;
  const before = open.gate.conflict;
  const kept = await keepBeside(open, place).catch(() => null);
  if (kept !== null && before?.kept) await discard(place.files, before.kept);
  const path = storePath(place.folder);
  const met = { mine: place.clock.now(), other: null, path, kept: kept ?? before?.kept ?? null };
  const other = await readOther(open, met, means).catch(() => null);
  return { ...met, other: other?.payload.savedAt ?? null };
}

/** Puts what is open here, with all that could not be saved, on the disk beside the store. Rejects as a save does. */
const keepBeside = <B>({ file, side }: OpenBinder<B>, { randomBytes }: Place): Promise<string> =>
  file.writeBeside(side.store.withUnsaved(), conflictName(randomBytes(6)));

/** The newest store of this binder under another name that holds another save than the one now open; null if none. */
export function findOther<B>(
  open: OpenBinder<B>,
  foreign: readonly Candidate[],
  shape: Shape<B>,
): Conflict | null {
  const keys = open.file.keys();
  const here = open.file.lastSave();
  for (const { path, bytes, envelope } of foreign) {
    if (envelope.saveId.equals(open.file.saveId())) continue;
    const read = readContents(bytes, keys, shape);
    if (read.ok && here !== null)
      return { mine: here.savedAt, other: read.value.payload.savedAt, path, kept: null };
  }
  return null;
}

/** What is open here stays, is saved in the store's place, and the other is put aside as it is. */
export async function keepMine<B>(open: OpenBinder<B>, conflict: Conflict, means: Means<B>): Promise<void> {
  const { place } = means;
  if (conflict.path === storePath(place.folder)) {
    const other = await readOther(open, conflict, means).catch(() => null);
    const generation = other?.payload.generation ?? 0;
    const mine = {
      binder: open.side.store.withUnsaved(),
      blobs: open.file.blobs(),
      slots: open.file.slots(),
    };
    await putInPlace(open, { ...mine, generation }, place);
    if (conflict.kept !== null) await discard(place.files, conflict.kept);
  } else {
    await putAside(place, conflict.path);
  }
}

/**
 * The other is opened in its place, and what was open here is put aside. Answers false when the binder's key does not
 * open the other: then the binder must be locked and opened anew, and what was open here has been put aside.
 */
export async function takeOther<B>(
  open: OpenBinder<B>,
  conflict: Conflict,
  means: Means<B>,
): Promise<boolean> {
  const { place } = means;
  const other = await readOther(open, conflict, means);
  const isStore = conflict.path === storePath(place.folder);
  const mine = conflict.kept ?? (isStore ? await keepBeside(open, place) : null);
  if (other !== null) {
    const blobs = new Map(other.payload.blobs.map((entry) => [entry.id, entry]));
    const { generation } = other.payload;
    const { slots } = other.envelope.header;
    await putInPlace(open, { binder: other.binder, blobs, slots, generation }, place);
  }
  if (mine !== null) await putAside(place, mine);
  if (!isStore) await putAside(place, conflict.path);
  return other !== null;
}

/** What the other holds; null when this binder's key does not open it. Rejects when the disk does not give it. */
async function readOther<B>(
  open: OpenBinder<B>,
  { path }: Conflict,
  { place, shape }: Means<B>,
): Promise<StoreContents<B> | null> {
  const read = readContents(await place.files.read(path, FILE_LIMIT), open.file.keys(), shape);
  return read.ok ? read.value : null;
}

type Version<B> = {
  binder: B;
  blobs: ReadonlyMap<string, BlobEntry>;
  slots: readonly Slot[];
  generation: number;
};

/** Saves a version as the store; whatever stood there is put aside as it was. */
async function putInPlace<B>(open: OpenBinder<B>, version: Version<B>, place: Place): Promise<void> {
  const isThere = (await readStore(place)) !== null;
  const over = { generation: version.generation, aside: isThere ? await asidePath(place, REPLACED) : null };
  await open.file.overwrite(version.binder, version, over);
  open.side.takeOver(version.binder);
}

/** Moves a file to what was put aside; one that an earlier try has moved already is no longer there. */
async function putAside(place: Place, path: string): Promise<void> {
  await renamePatiently(place, path, await asidePath(place, REPLACED)).catch((error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') throw error;
  });
  await syncFolder(place);
}
