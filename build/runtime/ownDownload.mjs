import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { folderSize } from './folderSize.mjs';
import { installedByElectron } from './installed.mjs';

/** @import { Way } from './runtime.mjs' */

/**
 * How long the installer may go without a new byte: until the first one, and between two of them.
 * A network that swallows connections so costs seconds, and a slow one is still waited for.
 * @typedef {{ firstByteSeconds: number, nextByteSeconds: number }} Patience
 */

/** @type {Patience} */
const usualPatience = { firstByteSeconds: 6, nextByteSeconds: 30 };

/**
 * What the electron package's own installer can download. It knows mirrors, proxies, its cache and the
 * checksums; we only watch whether bytes arrive, in the temporary folder it is given and in its target.
 * @param {{ electronPackage: string, cache: string, patience?: Patience }} where
 * @returns {Way}
 */
export const downloadedByElectron =
  ({ electronPackage, cache, patience = usualPatience }) =>
  async () => {
    await mkdir(cache, { recursive: true });
    const temporary = await mkdtemp(join(cache, 'electron-download-'));
    const environment = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
    const installer = spawn(process.execPath, [join(electronPackage, 'install.js')], {
      env: environment,
      stdio: 'ignore',
    });
    /** @type {Promise<number | null>} */
    const ended = new Promise((settle) => {
      installer.on('close', settle);
      installer.on('error', () => settle(null));
    });
    const watched = [temporary, join(electronPackage, 'dist')];
    const refusal = await watch(ended, watched, patience);
    if (refusal) {
      installer.kill('SIGKILL');
      await ended;
    }
    await rm(temporary, { recursive: true, force: true });
    if (refusal) return { refusal };
    return installedByElectron(electronPackage, "downloaded by the electron package's own installer")();
  };

/**
 * Waits for the installer's end as long as bytes arrive.
 * @param {Promise<number | null>} ended
 * @param {string[]} folders where bytes would arrive
 * @param {Patience} patience
 * @returns {Promise<string | undefined>} why it is given up
 */
async function watch(ended, folders, { firstByteSeconds, nextByteSeconds }) {
  const arrived = async () => (await Promise.all(folders.map(folderSize))).reduce((a, b) => a + b, 0);
  const before = await arrived();
  let known = before;
  let since = performance.now();
  for (;;) {
    const code = await Promise.race([ended, wait(200, 'running')]);
    if (code === 0) return undefined;
    if (code !== 'running') return "Electron's own download is out of reach";
    const now = await arrived();
    if (now !== known) {
      if (known === before) console.log("Electron's own download is running …");
      known = now;
      since = performance.now();
    }
    const limit = known === before ? firstByteSeconds : nextByteSeconds;
    if (performance.now() - since > limit * 1000)
      return `Electron's own download gave no byte within ${limit} seconds`;
  }
}
