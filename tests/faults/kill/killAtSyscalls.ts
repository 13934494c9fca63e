import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Part } from '../part';
import { prepareLedger } from '../support/ledger';
import { type Aftermath, openAfterwards } from './aftermath';
import { ACKNOWLEDGED, BEGIN } from './marks';
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
  async run(context) {
    const place = await prepare(context);
    const points = await findPoints(place);
    const kinds = new Set(points.map((call) => kindOf(call, place.folder)));
    const failures = PROTOCOL.filter((kind) => !kinds.has(kind)).map(
      (kind) => `no call to ${kind} was traced`,
    );
    const figures = { kinds: kinds.size, oldSaveOpened: 0, newSaveOpened: 0, unfinishedFilesCleared: 0 };
    for (const point of points) {
      const { fault, saves, unfinished } = await killAt(point, place);
      if (fault !== null) failures.push(`${point.name} number ${point.occurrence}, ${point.words}: ${fault}`);
      if (saves === BEFORE) figures.oldSaveOpened += 1;
      if (saves === BEFORE + 1) figures.newSaveOpened += 1;
      figures.unfinishedFilesCleared += unfinished;
    }
    return { runs: points.length, failures, figures };
  },
};

type Place = { template: string; folder: string; log: string; program: string[]; paths: string[] };

/** A folder that holds a ledger, and the names that one save gives to files in it. */
async function prepare({ folder: work, programs }: Context): Promise<Place> {
  const [template, folder, log] = [join(work, 'template'), join(work, 'vault'), join(work, 'trace')];
  await prepareLedger(template, BEFORE);
  const program = [process.execPath, join(programs, 'oneSave.mjs'), folder];
  const place = { template, folder, log, program, paths: [] };
  return { ...place, paths: pathsIn((await runAfresh(place)).calls, folder) };
}

/** Runs the program on the folder as it was first. */
async function runAfresh({ template, folder, log, program, paths }: Place, kill?: Kill): Promise<Run> {
  await rm(folder, { recursive: true, force: true });
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

async function killAt(point: Call, place: Place): Promise<Aftermath> {
  const { calls, answered, wasKilled } = await runAfresh(place, point);
  const isDone = point.words.includes(ACKNOWLEDGED);
  const aftermath = await openAfterwards(place.folder, {
    atLeast: isDone ? BEFORE + 1 : BEFORE,
    atMost: BEFORE + 1,
  });
  const last = calls.at(-1);
  const isThere =
    wasKilled && answered === '' && last?.name === point.name && last.occurrence === point.occurrence;
  return isThere ? aftermath : { ...aftermath, fault: 'the kill did not fall where it was to' };
}
