import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionIn } from './runtime.mjs';

/** @import { Way } from './runtime.mjs' */

/**
 * The runtime that the electron package already has. Its installer writes `path.txt` last, so a folder
 * without it is half unpacked.
 * @param {string} electronPackage folder of the electron package
 * @param {string} [from] how it came there, as told to the user
 * @returns {Way}
 */
export const installedByElectron =
  (electronPackage, from = 'installed with the electron package') =>
  async () => {
    const { version: wanted } = JSON.parse(await readFile(join(electronPackage, 'package.json'), 'utf8'));
    const folder = join(electronPackage, 'dist');
    if (!existsSync(join(electronPackage, 'path.txt')))
      return { refusal: 'the electron package has no runtime of its own yet' };
    const version = await versionIn(folder);
    if (version === undefined || version !== wanted)
      return { refusal: `the electron package holds no whole Electron ${wanted}` };
    return { runtime: { folder, version, from } };
  };
