import { importLaw } from './importLaw.mjs';
import { outcomeOfTool } from './tools.mjs';

/**
 * What a check found, and the words to print when it did not pass.
 * @typedef {{ passed: boolean, said: string }} Verdict
 */

/**
 * @typedef {{ name: string, run: () => Promise<Verdict> }} Check
 */

/**
 * @param {Parameters<typeof outcomeOfTool>} call
 * @returns {Promise<Verdict>}
 */
async function verdictOf(...call) {
  const { code, said } = await outcomeOfTool(...call);
  return { passed: code === 0, said };
}

/** What is checked without running the app. @type {Check[]} */
export const sourceChecks = [
  { name: 'types', run: () => verdictOf('types', ['-b']) },
  { name: 'lint and format', run: () => verdictOf('lint', ['check', '--config-path=build/lint.json', '.']) },
  { name: 'import law', run: importLaw },
  { name: 'dead code', run: () => verdictOf('deadCode', ['--config', 'build/knip.jsonc', '--no-progress']) },
];
