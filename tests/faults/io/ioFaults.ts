import type { Result } from '../../../shared/result';
import type { Call, Fault, FaultyFiles } from '../../unit/electron/vault/support/faultyFiles';
import type { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';
import type { Context, Outcome, Part } from '../part';
import { randomFrom } from '../support/random';
import { type Planned, plan } from './matrix';
import type { Scene, Workload } from './workload';
import { workloads } from './workloads';

/** Every fault of the matrix at every call of every work, as on Windows and as elsewhere. */
export const ioFaults: Part = {
  name: 'io-faults',
  target: 'every fault at every call',
  async run(context) {
    const outcome = { runs: 0, failures: [] as string[], figures: { ...nothingCounted } };
    for (const workload of workloads) {
      for (const windows of [false, true]) await runAll(outcome, chosenFrom(context), { workload, windows });
    }
    return outcome;
  },
};

const nothingCounted = { calls: 0, doneAllTheSame: 0, refused: 0 };

type Counted = Outcome & { figures: typeof nothingCounted };
type Work = { workload: Workload; windows: boolean };

/** In memory they are quick: a third of them at least. */
const LEAST_SHARE = 1 / 3;

/** A seeded share of the faults, in their order. */
function chosenFrom({ seed, share }: Context) {
  const random = randomFrom(seed);
  const outOf = 1_000_000;
  return (planned: Planned[]) =>
    planned.filter(() => random.below(outOf) < outOf * Math.max(share, LEAST_SHARE));
}

async function runAll(outcome: Counted, choose: (all: Planned[]) => Planned[], { workload, windows }: Work) {
  const calls = await callsOf(workload, windows);
  outcome.figures.calls += calls.length;
  for (const planned of choose(plan(calls))) {
    const { isDone, faults } = await tryOnce(await workload.prepare(windows), planned.make());
    outcome.runs += 1;
    outcome.figures[isDone ? 'doneAllTheSame' : 'refused'] += 1;
    const where = `${workload.name}${windows ? ', Windows' : ''}, ${planned.name}`;
    outcome.failures.push(...faults.map((fault) => `${where}: ${fault}`));
  }
}

/** The calls of the work when nothing fails. */
async function callsOf({ name, prepare }: Workload, windows: boolean): Promise<Call[]> {
  const { files, act } = await prepare(windows);
  files.calls.length = 0;
  const answer = await act();
  if (!answer.ok) throw new Error(`${name} is refused on a disk that works: ${answer.error.code}`);
  return [...files.calls];
}

async function tryOnce(scene: Scene, fault: Fault): Promise<{ isDone: boolean; faults: string[] }> {
  const { disk, files, act, again, memory, wrongOn } = scene;
  const before = memory();
  files.calls.length = 0;
  const syncs = watchSyncs(files, fault);
  const answer = await settled(act);
  files.fault = () => null;
  const isDone = answer !== 'threw' && answer.ok;
  const faults = [
    answer === 'threw' ? 'threw instead of answering' : null,
    !isDone && memory() !== before ? 'refused, yet the memory changed' : null,
    syncs.again ? 'a file was believed whose sync had failed' : null,
    await wrongOn(disk.copy(), isDone),
  ];
  const later = await settled(again);
  const next = disk.copy();
  faults.push(
    later === 'threw' || !later.ok
      ? `later, on a disk that works: ${told(later)}`
      : await wrongOn(next, true),
    leftOver(next),
  );
  return { isDone, faults: faults.filter((text) => text !== null) };
}

async function settled(work: () => Promise<Result<unknown>>): Promise<Result<unknown> | 'threw'> {
  return work().catch(() => 'threw' as const);
}

const told = (answer: Result<unknown> | 'threw'): string =>
  answer === 'threw' ? 'threw' : answer.ok ? 'done' : answer.error.code;

/** Lets the calls go wrong, and sees whether a file is synced once more after that has failed. */
function watchSyncs(files: FaultyFiles, fault: Fault): { again: boolean } {
  const seen = { again: false };
  const failed = new Set<string>();
  files.fault = (call) => {
    const answer = fault(call);
    if (call.operation === 'sync' && failed.has(call.path)) seen.again = true;
    if (call.operation === 'sync' && answer !== null) failed.add(call.path);
    return answer;
  };
  return seen;
}

/** What the next start did not clear away. */
function leftOver(disk: MemoryFiles): string | null {
  const names = disk.names().filter((name) => name.endsWith('.tmp'));
  return names.length === 0 ? null : `left behind: ${names.join(', ')}`;
}
