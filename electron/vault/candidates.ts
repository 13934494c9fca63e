import { join } from 'node:path';
import type { Failure } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import type { Place } from './durable';
import { claimedGeneration, type Envelope, FILE_LIMIT, parseEnvelope } from './envelope';
import { errnoOf } from './fileErrors';
import { isTrace, isUnfinishedFirst, type Role, roleOf } from './names';

/** A file that may be the binder: what it is called, and what could be read of it without a key. */
export type Candidate = { role: Role; path: string; bytes: Buffer; envelope: Envelope };

export type Found = {
  /** Best first: highest generation (as claimed, not yet verified), the store before its copies. */
  candidates: Candidate[];
  /** How the store itself was found. */
  store: 'whole' | 'damaged' | 'missing';
  /** The generation that the store claims, even a damaged one; null when it does not say. */
  claimed: number | null;
  temporaries: string[];
  /** Stores under other names, whole as far as can be told without a key. Never taken for the binder by itself. */
  foreign: Candidate[];
};

const PREFERENCE: readonly Role[] = ['store', 'pending', 'temporary', 'previous'];

type Reading = { role: Role; path: string } & (
  | { state: 'whole'; bytes: Buffer; envelope: Envelope }
  | { state: 'newer' | 'damaged'; bytes: Buffer | null }
  | { state: 'unreadable'; reason: string }
);

/**
 * Everything in the folder that may be the binder, or null when there never was one there. Reads only.
 * Refuses with `store-newer` as soon as one file is from a later version, with `store-unreadable` when the
 * store is there but held or forbidden (it may be whole, so nothing may take its place), with
 * `store-damaged` when no file can be read at all and with `store-missing` when only traces are left.
 */
export async function findCandidates(place: Place, knownSchema: number): Promise<Result<Found | null>> {
  const names = await listFolder(place);
  if (!names.ok) return names;
  const readings = await Promise.all(
    names.value.flatMap((name) => {
      const role = roleOf(name);
      return role === null
        ? []
        : [readCandidate(place, { role, path: join(place.folder, name) }, knownSchema)];
    }),
  );
  const refusal = refusalOf(readings);
  if (refusal !== null) return fail(refusal);

  const whole = readings.filter((reading) => reading.state === 'whole').sort(bestFirst);
  const candidates = whole.filter(({ role }) => role !== 'foreign');
  if (candidates.length === 0) {
    if (names.value.filter(isTrace).every(isUnfinishedFirst)) return ok(null);
    const isDamaged = readings.some(({ state, role }) => state === 'damaged' && role !== 'foreign');
    return fail({ code: isDamaged ? 'store-damaged' : 'store-missing' });
  }
  const foreign = whole.filter(({ role }) => role === 'foreign');
  const [store, temporaries] = [storeState(readings), temporariesOf(readings)];
  return ok({ candidates, foreign, store, claimed: claimedBy(readings), temporaries });
}

async function listFolder({ files, folder }: Place): Promise<Result<string[]>> {
  try {
    return ok(await files.list(folder));
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === null) throw error;
    return reason === 'ENOENT' ? ok([]) : fail({ code: 'store-unreadable', reason });
  }
}

async function readCandidate(
  { files }: Place,
  file: Pick<Candidate, 'role' | 'path'>,
  knownSchema: number,
): Promise<Reading> {
  try {
    const bytes = await files.read(file.path, FILE_LIMIT);
    const parsed = parseEnvelope(bytes, knownSchema);
    return { ...file, ...parsed, bytes };
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === null) throw error;
    // A disk that can no longer read the file, or a file too long to be one of ours, is damage.
    if (reason === 'EIO' || reason === 'EFBIG') return { ...file, state: 'damaged', bytes: null };
    // Not even ENOENT makes it missing: it was in the list a moment ago, and what may still be there is not replaced.
    return { ...file, state: 'unreadable', reason };
  }
}

function refusalOf(readings: readonly Reading[]): Failure | null {
  if (readings.some(({ state, role }) => state === 'newer' && role !== 'foreign'))
    return { code: 'store-newer' };
  const store = readings.find(({ role }) => role === 'store');
  return store?.state === 'unreadable' ? { code: 'store-unreadable', reason: store.reason } : null;
}

function storeState(readings: readonly Reading[]): Found['store'] {
  const state = readings.find(({ role }) => role === 'store')?.state;
  if (state === undefined) return 'missing';
  return state === 'whole' ? 'whole' : 'damaged';
}

function claimedBy(readings: readonly Reading[]): number | null {
  const store = readings.find(({ role }) => role === 'store');
  const isRead = store?.state === 'whole' || store?.state === 'damaged';
  return isRead && store.bytes !== null ? claimedGeneration(store.bytes) : null;
}

const temporariesOf = (readings: readonly Reading[]) =>
  readings.filter(({ role }) => role === 'temporary').map(({ path }) => path);

const bestFirst = (left: Candidate, right: Candidate) =>
  right.envelope.generation - left.envelope.generation ||
  PREFERENCE.indexOf(left.role) - PREFERENCE.indexOf(right.role);
