import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Outcome, Part } from '../part';
import { prepareLedger } from '../support/ledger';
import { type Aftermath, openAfterwards } from './aftermath';
import { ACKNOWLEDGED, BEGIN, WITH_SCAN } from './marks';
import { type Call, type Kill, kindOf, pathsIn, type Run, trace } from './strace';

/** How many saves lie in the folder before the one that is killed. */
const BEFORE = 2;

/** What a save cannot do without; a trace that lacks one of them was not read right. */
const PROTOCOL = ['create', 'write', 'sync file', 'close', 'read', 'link', 'rename', 'sync folder'];

/**
 * A save is killed at the entry of every system call that it makes on the binder's folder or a file in it. Its other
 * calls (waiting, memory, waking a thread) leave the disk as the call before them did: a kill there is a kill at the
 * next one.
 */
export const killAtSyscalls: Part = {
  name: 'kill-at-syscalls',
  target: 'every system call of a save',
  async run(context) {
    const template = join(context.folder, 'template');
    await prepareLedger(template, BEFORE);
    const outcome = { runs: 0, failures: [] as string[], figures: { ...nothingCounted } };
    for (const deed of ['', WITH_SCAN]) await killEach(await placeOf(context, template, deed), outcome);
    return outcome;
  },
};

const nothingCounted = { oldSaveOpened: 0, newSaveOpened: 0, unfinishedFilesCleared: 0 };
type Counted = Outcome & { figures: typeof nothingCounted };

async function killEach(place: Place, outcome: Counted): Promise<void> {
  const { failures, figures } = outcome;
  const points = await findPoints(place);
  const kinds = new Set(points.map((call) => kindOf(call, place.folder)));
  failures.push(
    ...PROTOCOL.filter((kind) => !kinds.has(kind)).map((kind) => `no call to ${kind} was traced`),
  );
  for (const point of points) {
    const { fault, saves, unfinished } = await killAt(point, place);
    if (fault !== null) failures.push(`${point.name} number ${point.occurrence}, ${point.words}: ${fault}`);
    if (saves === BEFORE) figures.oldSaveOpened += 1;
    if (saves === BEFORE + 1) figures.newSaveOpened += 1;
    figures.unfinishedFilesCleared += unfinished;
  }
  outcome.runs += points.length;
}

type Place = { template: string; folder: string; log: string; program: string[]; paths: string[] };

/** Where the program saves, and the names that this one save gives to files there. */
async function placeOf({ folder: work, programs }: Context, template: string, deed: string): Promise<Place> {
  const [folder, log] = [join(work, 'vault'), join(work, 'trace')];
  const program = [process.execPath, join(programs, 'oneSave.mjs'), folder, deed];
  const place = { template, folder, log, program, paths: [] };
  return { ...place, paths: pathsIn((await runAfresh(place)).calls, folder) };
}

/** Runs the program on the folder as it was first. */
async function runAfresh({ template, folder, log, program, paths }: Place, kill?: Kill): Promise<Run> {
  await rm(folder, { recursive: true, force: true });
  // What the last start remembered of this folder would be news from the future.
  await rm(`${folder}.device.json`, { force: true });
  await cp(template, folder, { recursive: true });
  return trace({ program, paths, log }, kill);
}

/** The calls between the two marks, and the second mark itself: there the save is done, but nobody knows yet. */
async function findPoints(place: Place): Promise<Call[]> {
  const { calls, answered, said } = await runAfresh(place);
  const [begin, end] = [BEGIN, ACKNOWLEDGED].map((mark) =>
    calls.findIndex(({ words }) => words.includes(mark)),
  );
  if (answered !== `${BEFORE + 1}\n` || begin === undefined || begin < 0 || end === undefined || end < begin)
    throw new Error(`the save could not be traced: ${said || answered}`);
  return calls.slice(begin + 1, end + 1);
}

/** Times a call is aimed at: on a busy computer another thread may make a call of that name first. */
const TRIES = 5;

async function killAt(point: Call, place: Place, triesLeft = TRIES): Promise<Aftermath> {
  const { calls, answered, wasKilled } = await runAfresh(place, point);
  const isDone = point.words.includes(ACKNOWLEDGED);
  const aftermath = await openAfterwards(place.folder, {
    atLeast: isDone ? BEFORE + 1 : BEFORE,
    atMost: BEFORE + 1,
  });
  const last = calls.at(-1);
  const isThere =
    wasKilled && answered === '' && last?.name === point.name && last.occurrence === point.occurrence;
  if (isThere || aftermath.fault !== null) return aftermath;
  if (triesLeft > 1) return killAt(point, place, triesLeft - 1);
  return { ...aftermath, fault: 'the kill did not fall where it was to' };
}
