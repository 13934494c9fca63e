import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A folder that is made once and kept. It appears under its name only when it is whole, and carries a mark
 * that is written last; anything without the mark (or with an older one) is thrown away and made again.
 * @param {string} folder
 * @param {string} mark what the content depends on, such as the checksum of its source
 * @param {(work: string) => Promise<string>} make makes it in `work` and tells where
 */
export async function kept(folder, mark, make) {
  const isWhole = () => existsSync(join(folder, markName(mark)));
  if (isWhole()) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(join(dirname(folder), `${basename(folder)}-in-the-making-`));
  try {
    const made = await make(work);
    await writeFile(join(made, markName(mark)), '');
    await putInPlace(made, folder, isWhole);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} mark */
const markName = (mark) => `.whole-${mark.slice(0, 16)}`;

/**
 * Another start may have been quicker; then its folder is as good as ours.
 * @param {string} made
 * @param {string} folder
 * @param {() => boolean} isWhole
 */
async function putInPlace(made, folder, isWhole) {
  if (!isWhole()) await rm(folder, { recursive: true, force: true });
  try {
    await rename(made, folder);
  } catch (error) {
    if (!isWhole()) throw error;
  }
}
