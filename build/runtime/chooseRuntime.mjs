/** @import { Runtime, Way } from './runtime.mjs' */

/**
 * The first way that gives a runtime wins; later ways are not tried. All refusals are told when none does.
 * @param {Way[]} ways in the order they are to be tried
 * @returns {Promise<Runtime>}
 */
export async function chooseRuntime(ways) {
  const refusals = [];
  for (const way of ways) {
    const attempt = await way();
    if ('runtime' in attempt) return attempt.runtime;
    refusals.push(attempt.refusal);
  }
  throw new Error(`No Electron to run with:\n${refusals.map((refusal) => `  - ${refusal}`).join('\n')}`);
}
