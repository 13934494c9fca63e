import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @import { SystemFacts } from './libraries.mjs' */

/** What this machine is and has. @returns {SystemFacts} */
export function systemFacts() {
  return {
    platform: process.platform,
    isAdministrator: process.getuid?.() === 0,
    release: releaseOf(process.platform === 'linux' ? readOrNothing('/etc/os-release') : ''),
    hasLibrary: libraryLookup(),
    hasProgram,
    hasDisplay: Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
  };
}

/**
 * @param {string} text the content of os-release
 * @returns {SystemFacts['release']}
 */
export function releaseOf(text) {
  const lines = text.split('\n').map((line) => line.split('='));
  const value = (/** @type {string} */ key) =>
    (lines.find(([name]) => name === key)?.[1] ?? '').replaceAll('"', '');
  const version = Number.parseInt(value('VERSION_ID'), 10);
  // Debian's testing release has no number: newer than any that has one.
  return { id: value('ID'), like: value('ID_LIKE'), version: Number.isNaN(version) ? 999 : version };
}

function libraryLookup() {
  if (process.platform !== 'linux') return () => true;
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
  return (/** @type {string} */ library) => known.includes(`${library} `);
}

/** @param {string} program */
export function hasProgram(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => canRun(join(folder, program)));
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
