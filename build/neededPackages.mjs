import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';

/**
 * One installed package in the lock file.
 * @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Locked
 */

/**
 * The folders of some packages and of everything they need, as they are installed here.
 * @param {string[]} names
 * @returns {Promise<string[]>} paths from the top of the project, such as node_modules/zod
 */
export async function neededPackages(names) {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8'));
  const needed = new Set();
  const open = names.map((name) => `node_modules/${name}`);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (needed.has(path)) continue;
    needed.add(path);
    open.push(...needsOf(path, packages));
  }
  // A package for another system is in the lock file but not on the disk.
  return [...needed].filter((path) => existsSync(join(projectRoot, path)));
}

/**
 * @param {string} path
 * @param {Record<string, Locked>} packages
 * @returns {string[]}
 */
function needsOf(path, packages) {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => placeOf(name, path, packages) ?? []);
}

/**
 * Where Node finds a package: in the asking package's own node_modules, else in the nearest one above.
 * @param {string} name
 * @param {string} from
 * @param {Record<string, Locked>} packages
 * @returns {string | undefined}
 */
function placeOf(name, from, packages) {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (place in packages) return place;
  if (from === '') return undefined;
  return placeOf(name, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0)), packages);
}
