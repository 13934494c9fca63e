import { join } from 'node:path';
import { discard, type Place } from '../../durable';
import { errnoOf } from '../../fileErrors';
import { BLOBS, STAGING } from '../../names';

/** A folder of its own in the vault's, on the same disk, where a copy is restored to see that it can be. */
export const stagingPlace = (vault: Place): Place => ({ ...vault, folder: join(vault.folder, STAGING) });

/** Empties and removes it; what cannot be removed now is removed the next time. */
export async function clearStaging(vault: Place): Promise<void> {
  const { folder, files } = stagingPlace(vault);
  for (const inner of [join(folder, BLOBS), folder]) {
    for (const name of await namesIn(vault, inner)) await discard(files, join(inner, name));
    await files.removeFolder(inner).catch(() => undefined);
  }
}

/** Names in a folder; none when it is not there or cannot be read. */
export async function namesIn({ files }: Place, folder: string): Promise<string[]> {
  try {
    return await files.list(folder);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return [];
  }
}
