/** @import { Check } from './sourceChecks.mjs' */

/**
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** The last line of every run. @param {Tally} tally */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

/**
 * Runs checks one after another, each counting one, and says how each went.
 * @param {Check[]} checks
 * @returns {Promise<Tally>}
 */
export async function runChecks(checks) {
  const tallies = [];
  for (const { name, run } of checks) {
    const started = performance.now();
    const { passed, said } = await run().catch((error) => ({ passed: false, said: String(error) }));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (!passed) console.log(said);
    tallies.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  }
  return sum(tallies);
}
