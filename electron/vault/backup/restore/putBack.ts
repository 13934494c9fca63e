import { join } from 'node:path';
import { fail, ok, type Result } from '../../../../shared/result';
import type { BlobEntry } from '../../attachments/blobEntry';
import { blobPath, blobPlace, putBlobFile, readBlobFile, sha256 } from '../../attachments/blobFiles';
import { discard, type Place, renamePatiently, syncFolder, writeTemporary } from '../../durable';
import { saveProblem } from '../../fileErrors';
import { isCommittedTo } from '../../keys';
import { roleOf, STORE, storePath } from '../../names';
import { sealStore } from '../../payload';
import { VaultProblem } from '../../problem';
import { readStore } from '../../storeFile';
import { localCopies } from '../copier';
import { copyNamesIn } from '../copyList';
import { readCopyName } from '../copyNames';
import { claimedIn } from './claims';
import { type AsideFolder, keepAside, quarantineBlob } from './putAside';
import { readAttachment, type Source } from './source';

type Restoring = { aside: AsideFolder; writerVersion: string };

/**
 * Restores a source into a vault's folder. Attachments come first; then what the store takes the place of gets a second
 * name in the other folder; then the store goes in as a save does, numbered above all that was found. At every moment
 * the folder holds either the old store or the new one. Refuses with `save-failed`, `copy-damaged`,
 * `attachment-missing`, and as the disk has it.
 */
export async function putBack<B>(
  vault: Place,
  source: Source<B>,
  { aside, writerVersion }: Restoring,
): Promise<Result<void>> {
  const begun: Begun = { written: [], kept: [], replaced: [] };
  try {
    await vault.files.makeFolder(vault.folder);
    // The folder has just been made: a disk that does not find it now hides what must be put aside.
    begun.replaced = (await vault.files.list(vault.folder)).filter((name) => roleOf(name) !== null);
    await restoreAttachments(vault, source, begun.written);
    const generation = await nextGeneration(vault, source);
    const bytes = sealedAgain(vault, source, generation, writerVersion);
    begun.kept = await keepAside(vault, aside, begun.replaced);
    await placeStore(vault, bytes);
  } catch (error) {
    if (!(error instanceof PerhapsPlaced)) await takeBack(vault, begun);
    return fail(saveProblem(error instanceof PerhapsPlaced ? error.cause : error).failure);
  }
  for (const name of begun.replaced.filter((name) => name !== STORE))
    await discard(vault.files, join(vault.folder, name));
  return ok(undefined);
}

/** What a restore has done before the store goes in: attachments' files, and second names of what is replaced. */
type Begun = { written: string[]; kept: string[]; replaced: string[] };

/** The disk failed when the new store was in its place, or may have been: what belongs to it must stay. */
class PerhapsPlaced extends Error {}

/** Where a binder was before, attachments that came back are its own, or are swept away later. */
async function takeBack(vault: Place, { written, kept, replaced }: Begun): Promise<void> {
  for (const path of kept) await discard(vault.files, path);
  if (replaced.length > 0) return;
  for (const file of written) await discard(vault.files, blobPath(vault, file));
  await vault.files.removeFolder(blobPlace(vault).folder).catch(() => undefined);
}

/** What can be missing is known before anything is written. */
async function restoreAttachments<B>(vault: Place, source: Source<B>, written: string[]): Promise<void> {
  const wanting = [];
  for (const entry of source.snapshot.payload.blobs) {
    const state = await stateOf(vault, entry);
    if (state === 'whole' || source.missing.includes(entry.file)) continue;
    if (!source.attachments.has(entry.file)) throw new VaultProblem({ code: 'attachment-missing' });
    wanting.push({ entry, state });
  }
  for (const { entry, state } of wanting) {
    const bytes = await readAttachment(vault.files, source, entry);
    if (!bytes.ok) throw new VaultProblem(bytes.error);
    await putBlobFile(vault, entry.file, bytes.value, () => quarantineBlob(vault, entry.file, state));
    written.push(entry.file);
  }
}

/** Whether the attachment's file lies there as it was written. Rejects when it may, and cannot be read now. */
async function stateOf(
  vault: Place,
  { file, fileSha256 }: BlobEntry,
): Promise<'whole' | 'damaged' | 'missing'> {
  const found = await readBlobFile(vault, file);
  if (found.ok) return sha256(found.value) === fileSha256 ? 'whole' : 'damaged';
  if (found.error.code === 'attachment-unreadable') throw new VaultProblem(found.error);
  return found.error.code === 'attachment-missing' ? 'missing' : 'damaged';
}

function sealedAgain<B>(
  { randomBytes }: Place,
  { snapshot, keys }: Source<B>,
  generation: number,
  writerVersion: string,
): Buffer {
  const { header, payload } = snapshot;
  // Under a key that was wiped the store would open for everybody but its owner.
  if (!isCommittedTo(keys, header.commit)) throw new Error('the key of the copy is no longer there');
  const contents = {
    keys,
    slots: header.slots,
    payload: { ...payload, generation, savesInEpoch: payload.savesInEpoch + 1 },
    schemaVersion: header.schema,
    writerVersion,
  };
  return sealStore(contents, randomBytes);
}

/** Above every number that a file in the folder claims, so that none of them is ever taken for the newer one. */
async function nextGeneration<B>(vault: Place, { snapshot }: Source<B>): Promise<number> {
  const copies = (await copyNamesIn(localCopies(vault).place)) ?? [];
  const copied = copies.map((name) => readCopyName(name)?.generation ?? 0);
  const claimed = (await claimedIn(vault)) ?? 0;
  return Math.max(snapshot.payload.generation, claimed, ...copied) + 1;
}

async function placeStore(vault: Place, bytes: Buffer): Promise<void> {
  const temporary = await writeTemporary(vault, 'restored', bytes);
  try {
    await renamePatiently(vault, temporary, storePath(vault.folder));
  } catch (error) {
    // A network disk may report a failure for a rename that it did carry out.
    const isThere = await readStore(vault).then(
      (found) => found?.equals(bytes) === true,
      () => null,
    );
    if (isThere !== true) await discard(vault.files, temporary);
    if (isThere === false) throw error;
    if (isThere === null) throw new PerhapsPlaced('', { cause: error });
  }
  await syncFolder(vault).catch((cause: unknown) => {
    throw new PerhapsPlaced('', { cause });
  });
}
