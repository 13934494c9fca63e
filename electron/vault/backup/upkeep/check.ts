import { join } from 'node:path';
import type { CopyPlace, Fault } from '../../../../shared/contract/backups';
import type { BlobEntry } from '../../attachments/blobEntry';
import { readBlob } from '../../attachments/blobFiles';
import type { Place } from '../../durable';
import { FILE_LIMIT, parseEnvelope } from '../../envelope';
import { errnoOf } from '../../fileErrors';
import { isCommittedTo, type Keys } from '../../keys';
import { PREVIOUS } from '../../names';
import type { Shape } from '../../upgrade';
import { readFront, withFile } from '../copyFile';
import { type CopyFolder, type ListedCopy, listCopies } from '../copyList';
import { snapshotOf, takeSnapshot } from '../snapshot';
import { verifyCopyFile } from '../verifyCopy';

/** A fault as the vault knows it: what an attachment is called stands in the binder. */
export type VaultFault =
  | Exclude<Fault, { what: 'attachment' | 'link' }>
  | Omit<Extract<Fault, { what: 'attachment' }>, 'name'>;

export type Checked = { attachments: number; copies: number; faults: VaultFault[] };

type Means<B> = { vault: Place; shape: Shape<B>; keys: Keys };

/** Reads everything through: the store and the one before it, the attachments, and every copy in these folders. */
export async function checkAll<B>(
  means: Means<B>,
  blobs: readonly BlobEntry[],
  folders: readonly CopyFolder[],
): Promise<Checked> {
  const faults: VaultFault[] = [];
  if (!(await takeSnapshot(means.vault, means.keys, means.shape)).ok) faults.push({ what: 'store' });
  if (!(await isPreviousSound(means))) faults.push({ what: 'previous' });
  const good: ListedCopy[] = [];
  for (const folder of folders) faults.push(...(await checkCopies(means, folder, good)));
  for (const entry of blobs) {
    const read = await readBlob(means.vault, means.keys, entry);
    if (read.ok || read.error.code === 'attachment-unreadable') continue;
    const state = read.error.code === 'attachment-missing' ? 'missing' : 'damaged';
    faults.push({ what: 'attachment', id: entry.id, state, inCopy: newestWith(good, entry) });
  }
  return { attachments: blobs.length, copies: good.length, faults };
}

/** The save before may be of an earlier key or be missing; a damaged one is told of. */
async function isPreviousSound<B>({ vault, keys, shape }: Means<B>): Promise<boolean> {
  try {
    const bytes = await vault.files.read(join(vault.folder, PREVIOUS), FILE_LIMIT);
    const parsed = parseEnvelope(bytes, shape.schemaVersion);
    const isOthers = parsed.state === 'whole' && !isCommittedTo(keys, parsed.envelope.header.commit);
    return isOthers || snapshotOf(bytes, keys, shape).ok;
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return errnoOf(error) !== 'EIO';
  }
}

/** The faults among the copies of a folder; those found good are added to the list. */
async function checkCopies<B>(
  { vault, keys, shape }: Means<B>,
  folder: CopyFolder,
  good: ListedCopy[],
): Promise<VaultFault[]> {
  const list = await listCopies(folder, keys, shape.schemaVersion);
  const faults: VaultFault[] = [];
  for (const copy of list?.copies ?? []) {
    const read = await verifyCopyFile(vault.files, copy.path, keys, shape);
    if (read.ok) good.push(copy);
    else if (read.error.code === 'copy-damaged') faults.push(faultOf(copy.name, folder.where));
  }
  for (const { name } of list?.closed ?? []) {
    if (await isOurDamaged(folder.place, name, { keys, knownSchema: shape.schemaVersion }))
      faults.push(faultOf(name, folder.where));
  }
  return faults;
}

const faultOf = (name: string, where: CopyPlace): VaultFault => ({ what: 'copy', name, where });

/** Whether a copy that did not open is damaged, and not merely one of another key or another program. */
async function isOurDamaged(
  { files, folder }: Place,
  name: string,
  { keys, knownSchema }: { keys: Keys; knownSchema: number },
): Promise<boolean> {
  const judged = await withFile(files, join(folder, name), async (file) => {
    const front = await readFront(file, knownSchema);
    return front.ok ? { ok: true, value: isCommittedTo(keys, front.value.header.commit) } : front;
  });
  if (judged.ok) return judged.value;
  // It has a name of ours, so what is no copy of ours any more was one.
  return judged.error.code === 'copy-damaged' || judged.error.code === 'copy-not-ours';
}

function newestWith(copies: readonly ListedCopy[], entry: BlobEntry): string | null {
  const holding = copies.filter((copy) => holds(copy, entry)).map(({ manifest }) => manifest.savedAt);
  return holding.sort().at(-1) ?? null;
}

/** Whether the copy says it holds the attachment's file as it was written. */
export const holds = ({ manifest }: ListedCopy, { file, fileSha256 }: BlobEntry): boolean =>
  manifest.entries.some(
    (entry) => entry.kind === 'attachment' && entry.file === file && entry.sha256 === fileSha256,
  );
