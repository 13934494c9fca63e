import { fail, ok, type Result } from '../../shared/result';
import type { BlobEntry } from './attachments/blobEntry';
import { blobPath, readBlob, writeBlob } from './attachments/blobFiles';
import type { Rule } from './binderStore';
import { discard, type Place } from './durable';
import { saveProblem } from './fileErrors';
import { KEY_LENGTH, type Keys } from './keys';
import type { OpenBinder } from './openBinder';
import { newRecoveryKey, secretOpens } from './slotChange';
import { makePassSlot, type SlotTools } from './slots';

export type RenewalMeans<B> = {
  place: Place;
  tools: SlotTools;
  /** What the binder itself must remember of it, in the same save. */
  also: Rule<B>;
  /** Done before anything is sealed anew: a copy that the old key opens. Its refusal is the renewal's. */
  before: (open: OpenBinder<B>) => Promise<Result<void>>;
};

/**
 * A new data key, when somebody may know what opened the old one. Every attachment is sealed anew beside its old file,
 * then the store under the new key with slots of its own: the same passphrase, and a new recovery sheet, whose key (in
 * eight groups of four) is answered. Until that save is on the disk the old key holds everything; the old files stay,
 * because copies need them. Refuses with `wrong-passphrase`, with `key-renewal-unsafe` when an attachment cannot be
 * read (it would be lost for ever), and as a save does.
 */
export async function renewDataKey<B>(
  open: OpenBinder<B>,
  passphrase: string,
  { place, tools, also, before }: RenewalMeans<B>,
): Promise<Result<string>> {
  if (!(await secretOpens(open, { type: 'pass', passphrase }, tools.deriveKey)))
    return fail({ code: 'wrong-passphrase' });
  // Saved once under the key in use: a renewal that could not be promised to stay has left a store of another key.
  const saved = await open.side.changeWithSlots(ok, open.file.slots());
  if (!saved.ok) return saved;
  const faults = await unreadable(open, place);
  if (faults > 0) return fail({ code: 'key-renewal-unsafe', faults });
  const copied = await before(open);
  if (!copied.ok) return copied;

  const old = open.file.keys();
  const keys: Keys = {
    dataKey: Buffer.from(tools.randomBytes(KEY_LENGTH)),
    vaultId: old.vaultId,
    keyEpoch: old.keyEpoch + 1,
  };
  const pass = await makePassSlot(keys, passphrase, tools);
  const { slot, text } = newRecoveryKey(keys, tools);
  const resealed = await resealAll(open, keys, place);
  if (!resealed.ok) return resealed;
  const renewed = await open.side.changeUnder(also, keys, { slots: [pass, slot], blobs: resealed.value });
  if (!renewed.ok) {
    // A store that is in place, though perhaps not to stay, names them: then they are left.
    const named = new Set(open.file.lastSave()?.blobs.map(({ file }) => file));
    await discardAll(
      place,
      [...resealed.value.values()].filter(({ file }) => !named.has(file)),
    );
    keys.dataKey.fill(0);
    return renewed;
  }
  // Once more, so that the previous save kept in the folder does not open with the old key either.
  await open.side.changeWithSlots(ok, open.file.slots());
  open.openedWith = 'pass';
  return ok(text);
}

/**
 * What the binder names, each as the key in use opens it: a renewal that could not be promised to stay has left a store
 * that names other files.
 */
const entriesOf = <B>(file: OpenBinder<B>['file']): BlobEntry[] =>
  (file.lastSave()?.blobs ?? []).map((entry) => file.blob(entry.id) ?? entry);

/** How many attachments cannot be read: with the old key they would be lost. */
async function unreadable<B>({ file }: OpenBinder<B>, place: Place): Promise<number> {
  let faults = 0;
  for (const entry of entriesOf(file)) if (!(await readBlob(place, file.keys(), entry)).ok) faults += 1;
  return faults;
}

/** Every attachment under the new key, one at a time: together they may be more than memory should hold. */
async function resealAll<B>(
  { file }: OpenBinder<B>,
  keys: Keys,
  place: Place,
): Promise<Result<Map<string, BlobEntry>>> {
  const resealed = new Map<string, BlobEntry>();
  try {
    for (const entry of entriesOf(file)) {
      const contents = await readBlob(place, file.keys(), entry);
      const fresh = contents.ok ? await writeBlob(place, keys, entry.id, contents.value) : null;
      if (fresh !== null) resealed.set(entry.id, fresh);
      const again = fresh === null ? contents : await readBlob(place, keys, fresh);
      if (!again.ok) {
        await discardAll(place, [...resealed.values()]);
        return again;
      }
    }
    return ok(resealed);
  } catch (error) {
    await discardAll(place, [...resealed.values()]);
    return fail(saveProblem(error).failure);
  }
}

async function discardAll(place: Place, entries: readonly BlobEntry[]): Promise<void> {
  for (const { file } of entries) await discard(place.files, blobPath(place, file));
}
