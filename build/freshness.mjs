import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder, projectRoot } from './paths.mjs';

/** Everything the built app is made of. */
const sources = ['assets', 'build', 'electron', 'renderer', 'shared', 'package-lock.json'];

/** True when something the app is made of changed, appeared or went after the last build. */
export async function isStale() {
  const page = join(builtFolder, 'renderer', 'index.html');
  if (!existsSync(page)) return true;
  const built = (await stat(builtFolder)).birthtimeMs;
  const changed = await Promise.all(sources.map((source) => newestIn(join(projectRoot, source))));
  return Math.max(...changed) > built;
}

/**
 * Milliseconds of the newest file or folder; a folder's own time moves when something in it goes.
 * @param {string} path
 */
async function newestIn(path) {
  const entries = (await stat(path)).isDirectory() ? await readdir(path, { recursive: true }) : [];
  const times = await Promise.all(['', ...entries].map((entry) => stat(join(path, entry))));
  return Math.max(...times.map(({ mtimeMs }) => mtimeMs));
}
