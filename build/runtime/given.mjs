import { resolve } from 'node:path';
import { versionIn } from './runtime.mjs';

/** @import { Way } from './runtime.mjs' */

/**
 * The runtime that the person at the keyboard points to. A wrong pointer stops everything: to go on with
 * another runtime than the one asked for would be a lie.
 * @param {string | undefined} folder the value of ELECTRON_OVERRIDE_DIST_PATH
 * @returns {Way}
 */
export const givenByEnvironment = (folder) => async () => {
  if (!folder) return { refusal: 'ELECTRON_OVERRIDE_DIST_PATH is not set' };
  const version = await versionIn(resolve(folder));
  if (!version) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron for this system: ${folder}`);
  return { runtime: { folder: resolve(folder), version, from: 'given by ELECTRON_OVERRIDE_DIST_PATH' } };
};
