import { join } from 'node:path';
import type { Place } from '../../durable';
import { claimedGeneration } from '../../envelope';
import { errnoOf } from '../../fileErrors';
import { roleOf } from '../../names';
import { readFully } from '../copyFile';

/** Everything in the folder that is, was or was about to be the store. */
export async function storeFilesIn({ files, folder }: Place): Promise<string[]> {
  try {
    return (await files.list(folder)).filter((name) => roleOf(name) !== null);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The highest number that a store in the folder claims, also a damaged one; null when none can be read. */
export async function claimedIn(place: Place): Promise<number | null> {
  const names = await storeFilesIn(place);
  const claims = await Promise.all(names.map((name) => claimOf(place, join(place.folder, name))));
  return claims.reduce((most, claim) => (most === null || (claim ?? 0) > most ? claim : most), null);
}

async function claimOf({ files }: Place, path: string): Promise<number | null> {
  try {
    const file = await files.open(path);
    return claimedGeneration(await readFully(file, 0, Math.min(64, file.size)).finally(() => file.close()));
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return null;
  }
}
