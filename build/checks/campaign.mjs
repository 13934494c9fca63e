import { projectRoot } from '../paths.mjs';
import { makeRunnable, runnable } from '../runnable.mjs';

/** @import { Tally } from './tally.mjs' */

/** @typedef {import('../../tests/faults/part.ts').Report} Report */

/** The same faults each time, until another number is asked for. */
export const SEED = 20261122;

/** How many of its failures a part tells; all of them stand in the JSON. */
const TOLD = 10;

const programs = {
  campaign: 'tests/faults/campaign.ts',
  oneSave: 'tests/faults/kill/programs/oneSave.ts',
  endlessSaving: 'tests/faults/kill/programs/endlessSaving.ts',
};

/**
 * Runs the campaign of faults, or a share of it, and says how each part went.
 * @param {{ seed: number, share: number, only?: readonly string[] }} wanted
 * @returns {Promise<{ reports: Report[], table: string }>}
 */
export async function runCampaign({ seed, share, only = [] }) {
  const folder = await makeRunnable('faults', programs);
  /** @type {typeof import('../../tests/faults/campaign.ts')} */
  const campaign = await runnable(folder, 'campaign');
  const reports = await campaign.runCampaign({
    seed,
    share,
    only,
    tell,
    programs: folder,
    root: projectRoot,
  });
  return { reports, table: campaign.tableOf(reports) };
}

/**
 * A part counts as one check.
 * @param {Report[]} reports
 * @returns {Tally}
 */
export function tallyOf(reports) {
  const failed = reports.filter(({ failures }) => failures.length > 0).length;
  return { passed: reports.length - failed, failed };
}

/**
 * @param {Report} report
 * @param {number} seconds
 */
function tell({ name, runs, failures }, seconds) {
  console.log(`${failures.length === 0 ? '✓' : '✗'} faults: ${name}, ${runs} runs (${seconds.toFixed(1)} s)`);
  for (const failure of failures.slice(0, TOLD)) console.log(`  ${failure}`);
  if (failures.length > TOLD) console.log(`  and ${failures.length - TOLD} more`);
}
