import { access, constants, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A folder with a whole Electron in it.
 * @typedef {{ folder: string, version: string, from: string }} Runtime
 */

/**
 * What one way of getting a runtime answers: the runtime, or why there is none.
 * @typedef {{ runtime: Runtime } | { refusal: string }} Attempt
 */

/**
 * One way of getting a runtime.
 * @typedef {() => Promise<Attempt>} Way
 */

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** Where the executable lies inside a distribution of Electron, on this platform unless told otherwise. */
export function executableIn(platform = process.platform) {
  return executables[platform] ?? 'electron';
}

/**
 * The version a distribution says it is, without the leading v; undefined when it holds no runnable Electron.
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
export async function versionIn(folder) {
  try {
    await access(join(folder, executableIn()), constants.X_OK);
    const text = await readFile(join(folder, 'version'), 'utf8');
    return text.trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}

/**
 * What a program must be told so that the electron package, and with it Playwright, starts this runtime.
 * @param {Runtime} runtime
 * @returns {{ ELECTRON_OVERRIDE_DIST_PATH: string }}
 */
export function environmentFor(runtime) {
  return { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder };
}

/**
 * The one line every start and every test run prints.
 * @param {Runtime} runtime
 */
export function describeRuntime({ version, from, folder }) {
  return `Runtime: Electron ${version}, ${from} (${folder})`;
}
