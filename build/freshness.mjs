import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder, projectRoot } from './paths.mjs';

/** Everything the built app is made of. */
const sources = ['assets', 'build', 'electron', 'renderer', 'shared', 'package-lock.json'];

/**
 * True when something the app is made of changed, appeared or went after the last build began.
 * @param {string} [root]
 * @param {string} [built] the folder of the last build, which is made anew each time
 */
export async function isStale(root = projectRoot, built = builtFolder) {
  const began = await stat(built).then(
    ({ birthtimeMs }) => birthtimeMs,
    () => Number.NEGATIVE_INFINITY,
  );
  const changed = await Promise.all(sources.map((source) => newestIn(join(root, source))));
  return Math.max(...changed) > began;
}

/**
 * Milliseconds of the newest file or folder; a folder's own time moves when something in it goes.
 * @param {string} path
 */
async function newestIn(path) {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(['', ...entries].map((entry) => timeOf(join(path, entry))));
  return Math.max(...times);
}

/**
 * What went while we look counts in the time of its folder.
 * @param {string} path
 */
const timeOf = (path) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.NEGATIVE_INFINITY,
  );
