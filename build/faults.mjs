// `npm run faults -- [--json FILE] [--seed N] [--only PART]`: the whole campaign of faults, as a table and as JSON.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCampaign, SEED, tallyOf } from './checks/campaign.mjs';
import { closingLine } from './checks/tally.mjs';
import { finish } from './finish.mjs';
import { ensureLibraries } from './system/ensureLibraries.mjs';

const usage = 'npm run faults -- [--json FILE] [--seed N] [--only PART]';

await finish(async () => {
  const { json, seed, only } = readArguments(process.argv.slice(2));
  await ensureLibraries('test');
  console.log(`The seed is ${seed}: --seed ${seed} makes the same faults again`);
  const { reports, table } = await runCampaign({ seed, share: 1, only });
  console.log(`\n${table}\n`);
  for (const line of reports.flatMap(({ details = [] }) => details)) console.log(line);
  if (json !== undefined)
    await writeFile(resolve(json), `${JSON.stringify({ seed, parts: reports }, null, 2)}\n`);
  const tally = tallyOf(reports);
  console.log(closingLine(tally));
  return tally.failed === 0 ? 0 : 1;
});

/** @param {string[]} words */
function readArguments(words) {
  const { json, seed, only } = parsed(words);
  if (!/^\d{1,10}$/.test(seed))
    throw new Error(`${seed} is no seed: a whole number is. This is how: ${usage}`);
  return { json, seed: Number(seed), only };
}

/** @param {string[]} words */
function parsed(words) {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        json: { type: 'string' },
        seed: { type: 'string', default: String(SEED) },
        only: { type: 'string', multiple: true, default: [] },
      },
    });
    return values;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(/[.\n] ?/);
    throw new Error(`${reason}. This is how: ${usage}`);
  }
}
