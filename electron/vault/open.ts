import { fail, ok, type Result } from '../../shared/result';
import { clearUnfinished } from './attachments/blobFiles';
import { type Candidate, type Found, findCandidates } from './candidates';
import { discard, type Place, syncFolder } from './durable';
import type { Front } from './envelope';
import { saveProblem } from './fileErrors';
import type { KeyDerivation } from './keyDerivation';
import { isCommittedTo, type Keys } from './keys';
import { QUARANTINE } from './names';
import { openPayload } from './payload';
import { openSlot, refusalOf, type Secret } from './slots';
import { asidePath, replaceStore } from './storeFile';
import type { Shape } from './upgrade';

/** Said to the owner in one line when the binder on screen does not come from the store as it was found. */
export type Restored = {
  because: 'store-damaged' | 'store-missing' | 'unfinished-save' | 'older-than-seen';
  /** The instant of the save that is now open, in UTC. */
  savedAt: string;
  /** How many later saves are missing, as far as the damaged file or this PC's memory tells. */
  missingSaves: number | null;
};

/** `foreign`: stores under other names, which somebody must look at once the binder is open. */
export type OpenedStore = { keys: Keys; restored: Restored | null; foreign: Candidate[] };

/**
 * Opens the newest save that verifies and sees to it that it stands as the store. Refuses with
 * `wrong-passphrase`, `recovery-key-wrong` or `keychain-failed`, with `store-damaged` when the secret is right but nothing
 * verifies, with `store-in-use` when it is to be read only and there is no store to be read, and as
 * `findCandidates` and saving do. A binder is never made here, and a damaged store is moved
 * aside only when another save has just been verified to take its place.
 */
export async function openStore(
  { place, shape }: { place: Place; shape: Pick<Shape<unknown>, 'schemaVersion'> },
  deriveKey: KeyDerivation,
  { secret, readOnly }: { secret: Secret; readOnly: boolean },
): Promise<Result<OpenedStore>> {
  const found = await findCandidates(place, shape.schemaVersion);
  if (!found.ok) return found;
  if (found.value === null) return fail({ code: 'store-missing' });

  // Beside the store there may be a save that another PC is just writing.
  const readable = found.value.candidates.filter(({ role }) => !readOnly || role === 'store');
  if (readable.length === 0) return fail({ code: 'store-in-use' });
  const chosen = await choose(readable, secret, remembering(deriveKey));
  if (!chosen.ok) return chosen;
  const { candidate, keys, savedAt } = chosen.value;
  const because = reasonToRestore(found.value, keys);
  try {
    if (candidate.role !== 'store') await adopt(place, candidate, found.value, because);
  } catch (error) {
    keys.dataKey.fill(0);
    return fail(saveProblem(error).failure);
  }
  if (!readOnly) await clearAway(place, found.value.temporaries);
  const missingSaves =
    because === 'unfinished-save' ? 0 : missingSince(candidate.envelope.generation, found.value.claimed);
  const restored = candidate.role === 'store' ? null : { because, savedAt, missingSaves };
  return ok({ keys, restored, foreign: found.value.foreign });
}

async function clearAway(place: Place, temporaries: readonly string[]): Promise<void> {
  for (const path of temporaries) await discard(place.files, path);
  await clearUnfinished(place);
}

/** More than this would be a firm that saved for a lifetime: then the number is what was damaged. */
const MOST_MISSING = 10_000;

/** How many saves lie between this one and the highest that a file claims; null when no claim can be believed. */
export function missingSince(generation: number, claimed: number | null): number | null {
  const missing = claimed === null ? -1 : claimed - generation;
  return missing >= 0 && missing <= MOST_MISSING ? missing : null;
}

function reasonToRestore({ candidates, store }: Found, keys: Keys): Restored['because'] {
  if (store === 'missing') return 'store-missing';
  const sound = candidates.some(({ role, envelope }) => role === 'store' && verifies(envelope, keys));
  return sound ? 'unfinished-save' : 'store-damaged';
}

const verifies = (envelope: Candidate['envelope'], keys: Keys) =>
  openPayload(envelope, keys).state === 'sound';

type Chosen = { candidate: Candidate; keys: Keys; savedAt: string };

/**
 * The best save whose own slots the secret opens and which verifies. A newer save that the secret does not
 * open must be shown to be damaged first: otherwise the secret is one that was replaced, and an old copy in
 * the folder must not let it in.
 */
async function choose(
  candidates: readonly Candidate[],
  secret: Secret,
  deriveKey: KeyDerivation,
): Promise<Result<Chosen>> {
  const refused = refusalOf(secret);
  const closed: Candidate[] = [];
  let damaged = false;
  for (const candidate of candidates) {
    const keys = await keysIn(candidate.envelope, secret, deriveKey);
    if (keys === null) {
      closed.push(candidate);
      continue;
    }
    const opened = openPayload(candidate.envelope, keys);
    if (opened.state === 'sound') {
      if (closed.some(({ envelope }) => isIntactUnder(envelope, keys))) return fail(refused);
      return ok({ candidate, keys, savedAt: opened.payload.savedAt });
    }
    // Unchanged on disk, yet not understood: that is no reason to go back to an older save.
    if (opened.part === 'shape') return fail({ code: 'store-damaged' });
    damaged = true;
  }
  return fail(damaged ? { code: 'store-damaged' } : refused);
}

/**
 * A save of a later key epoch cannot be judged with an earlier key, so it counts as intact; unless it is committed to
 * this very key and epoch, and only its number is wrong.
 */
const isIntactUnder = (envelope: Candidate['envelope'], keys: Keys) =>
  verifies(envelope, keys) ||
  (envelope.header.keyEpoch > keys.keyEpoch && !isCommittedTo(keys, envelope.header.commit));

/** The keys that the secret gets out of a file's own slots, or null when it opens none of them. */
export async function keysIn(
  { vaultId, header }: Pick<Front, 'vaultId' | 'header'>,
  secret: Secret,
  deriveKey: KeyDerivation,
): Promise<Keys | null> {
  const binding = { vaultId: Buffer.from(vaultId), keyEpoch: header.keyEpoch };
  for (const slot of header.slots) {
    const dataKey = await openSlot(slot, secret, binding, deriveKey);
    if (dataKey !== null) return { dataKey, ...binding };
  }
  return null;
}

/** The copies in the folder mostly carry the same slots: each of them is derived for only once. */
export function remembering(deriveKey: KeyDerivation): KeyDerivation {
  const known = new Map<string, Promise<Uint8Array>>();
  return async (request) => {
    const { salt, memory, passes, lanes } = request;
    const name = [Buffer.from(salt).toString('hex'), memory, passes, lanes].join();
    const derived = known.get(name) ?? deriveKey(request);
    known.set(name, derived);
    return Uint8Array.from(await derived);
  };
}

/** Puts a verified save in the store's place. What could not be verified there is moved aside, never deleted. */
async function adopt(
  place: Place,
  candidate: Candidate,
  found: Found,
  because: Restored['because'],
): Promise<void> {
  const store = found.candidates.find(({ role }) => role === 'store');
  const old = because === 'unfinished-save' && store !== undefined ? store.bytes : null;
  const aside = because === 'store-damaged' ? await asidePath(place, QUARANTINE) : null;
  await replaceStore(place, { about: 'restored', bytes: candidate.bytes, old, aside });
  // Should the new names not last, the next start finds what this one found. Refused here, it would open without a word.
  await syncFolder(place).catch(saveProblem);
}
