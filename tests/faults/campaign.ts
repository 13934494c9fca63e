import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bitFlips } from './bits/bitFlips';
import { bridgeCalls } from './fuzz/bridgeCalls';
import { importFiles } from './fuzz/importFiles';
import { growth } from './growth/growth';
import { ioFaults } from './io/ioFaults';
import { killAtRandom } from './kill/killAtRandom';
import { killAtSyscalls } from './kill/killAtSyscalls';
import { nonces } from './nonces/nonces';
import type { Context, Part, Report } from './part';
import { sabotagedBuilds } from './sabotage/sabotagedBuilds';

export { tableOf } from './table';

/** Everything the campaign shows, the quick parts first. */
const parts: readonly Part[] = [
  bitFlips,
  nonces,
  bridgeCalls,
  importFiles,
  growth,
  ioFaults,
  killAtSyscalls,
  killAtRandom,
  sabotagedBuilds,
];

type Wanted = Omit<Context, 'folder'> & {
  /** The parts to run, by name; all of them when there is none. */
  only: readonly string[];
  /** Called after each part. */
  tell: (report: Report, seconds: number) => void;
};

/** Runs the campaign part by part. Throws when a name is that of no part; a part that breaks off has failed. */
export async function runCampaign({ only, tell, ...context }: Wanted): Promise<Report[]> {
  const unknown = only.filter((name) => parts.every((part) => part.name !== name));
  if (unknown.length > 0)
    throw new Error(
      `There is no part ${unknown.join(', ')}; these are: ${parts.map(({ name }) => name).join(', ')}`,
    );
  const wanted = parts.filter(({ name }) => only.length === 0 || only.includes(name));
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  const reports: Report[] = [];
  try {
    for (const part of wanted) {
      const started = performance.now();
      const report = await reportOf(part, { ...context, folder: join(folder, part.name) });
      reports.push(report);
      tell(report, (performance.now() - started) / 1000);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return reports;
}

async function reportOf({ name, target, run }: Part, context: Context): Promise<Report> {
  try {
    await mkdir(context.folder);
    return { name, target, ...(await run(context)) };
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, target, runs: 0, failures: [`broke off: ${reason}`], figures: {} };
  }
}
