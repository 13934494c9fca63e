import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Context, type Outcome, type Part, shareOf } from '../part';
import { prepareLedger } from '../support/ledger';
import { type Random, randomFrom } from '../support/random';
import { type Aftermath, openAfterwards } from './aftermath';

const KILLS = 2000;
/** Milliseconds of saving before a kill, at most: some saves long. */
const LONGEST = 40;
/** As many programs at a time as there are cores; each saves in a folder of its own. */
const LANES = 2;

/** A program that never stops saving is killed again and again in the same folder, which is opened after each kill. */
export const killAtRandom: Part = {
  name: 'kill-at-random',
  target: '2,000 random moments',
  async run(context) {
    const kills = shareOf(context, KILLS);
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      runLane(context, { lane, kills: Math.ceil((kills - lane) / LANES) }),
    );
    return (await Promise.all(lanes)).reduce(joined);
  },
};

type Lane = { lane: number; kills: number };

async function runLane({ seed, folder: work, programs }: Context, { lane, kills }: Lane): Promise<Outcome> {
  const folder = join(work, `vault-${lane}`);
  const random = randomFrom(seed + lane);
  await prepareLedger(folder, 0);
  const outcome = { runs: kills, failures: [] as string[], figures: { ...nothingCounted } };
  for (let kill = 1; kill <= kills; kill += 1) {
    const { acknowledged, aftermath } = await killOnce(join(programs, 'endlessSaving.mjs'), folder, random);
    const { fault, unfinished, saves } = aftermath;
    if (fault !== null) outcome.failures.push(`lane ${lane}, kill ${kill}: ${fault}`);
    if (saves === null) break;
    outcome.figures.savesAcknowledged += acknowledged.length - 1;
    outcome.figures.unfinishedFilesCleared += unfinished;
    if (saves > (acknowledged.at(-1) ?? saves)) outcome.figures.newerThanAcknowledged += 1;
  }
  return outcome;
}

const nothingCounted = { savesAcknowledged: 0, unfinishedFilesCleared: 0, newerThanAcknowledged: 0 };

/** Saves for a random while, is killed, and is opened afresh. */
async function killOnce(
  program: string,
  folder: string,
  random: Random,
): Promise<{ acknowledged: number[]; aftermath: Aftermath }> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ended = new Promise<void>((settle) => child.on('close', () => settle()));
  const ready = new Promise<void>((settle) => {
    child.stdout.on('data', (part) => {
      said += part;
      settle();
    });
  });
  await Promise.race([ready, ended]);
  await setTimeout(random.below(LONGEST));
  child.kill('SIGKILL');
  await ended;
  // The last line may have been cut by the kill; it was acknowledged only when it is whole.
  const acknowledged = said.split('\n').slice(0, -1).map(Number);
  const last = acknowledged.at(-1);
  if (last === undefined || child.signalCode !== 'SIGKILL')
    throw new Error('the saving program ended by itself');
  return { acknowledged, aftermath: await openAfterwards(folder, { atLeast: last, atMost: last + 1 }) };
}

function joined(left: Outcome, right: Outcome): Outcome {
  const figures = Object.keys(left.figures).map((name) => [
    name,
    (left.figures[name] ?? 0) + (right.figures[name] ?? 0),
  ]);
  return {
    runs: left.runs + right.runs,
    failures: [...left.failures, ...right.failures],
    figures: Object.fromEntries(figures),
  };
}
