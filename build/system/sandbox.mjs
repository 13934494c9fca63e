import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether Chromium's sandbox can work for an ordinary user here: it needs user namespaces, or its helper
 * program owned by root.
 * @param {string} runtimeFolder
 * @param {{ uid?: number, gid?: number }} [user]
 */
export function sandboxWorks(runtimeFolder, user = {}) {
  const namespaces = spawnSync('unshare', ['--user', '--map-root-user', 'true'], {
    ...user,
    stdio: 'ignore',
  });
  return namespaces.status === 0 || helperIsTrusted(join(runtimeFolder, 'chrome-sandbox'));
}

/** @param {string} helper */
function helperIsTrusted(helper) {
  const found = statSync(helper, { throwIfNoEntry: false });
  return found !== undefined && found.uid === 0 && (found.mode & 0o4755) === 0o4755;
}

/**
 * The one command that lets the sandbox work where the kernel forbids user namespaces.
 * @param {string} runtimeFolder
 */
function sandboxCommand(runtimeFolder) {
  const helper = join(runtimeFolder, 'chrome-sandbox');
  return `sudo sh -c 'chown root:root "${helper}" && chmod 4755 "${helper}"'`;
}

/**
 * The arguments Electron needs for this user; throws with the command to type where the sandbox cannot work.
 * Nobody but root ever runs without it.
 * @param {string} runtimeFolder
 * @returns {string[]}
 */
export function sandboxArguments(runtimeFolder) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) {
    console.log('Sandbox: off, because Chromium refuses it to root (as an ordinary user it is on)');
    return ['--no-sandbox'];
  }
  if (sandboxWorks(runtimeFolder)) return [];
  const why = 'The kernel forbids the sandbox that Chromium needs (user namespaces).';
  throw new Error(`${why} Type this, then try again:\n\n  ${sandboxCommand(runtimeFolder)}\n`);
}
