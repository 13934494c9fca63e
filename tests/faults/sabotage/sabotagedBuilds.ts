import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Part } from '../part';
import { type Random, randomFrom } from '../support/random';
import { sabotages } from './list';
import { runTests } from './runTests';
import { type Sabotage, sabotaged } from './sabotage';

/** The short campaign runs a third, the same for the same seed; the full one runs all. */
const SHARE_OF_THE_SHORT = 1 / 3;
const LEAST = 15;
/** As many runs of the tests at a time as there are cores. */
const LANES = 2;

/** The app is made wrong in one place at a time, and its own tests must say so. */
export const sabotagedBuilds: Part = {
  name: 'sabotage',
  target: '15 sabotaged builds or more',
  async run(context) {
    const failures = await staleIn(context.root);
    if (sabotages.length < LEAST) failures.push(`only ${sabotages.length} sabotages are in the list`);
    const chosen = chosenFrom(context);
    await refuseUnsound(context, chosen);
    const verdicts: Verdict[] = [];
    const waiting = chosen.entries();
    await Promise.all(
      Array.from({ length: LANES }, async () => {
        for (const [place, sabotage] of waiting) verdicts[place] = await judge(context, sabotage);
      }),
    );
    return {
      runs: chosen.length,
      failures: [
        ...failures,
        ...verdicts.filter(({ caughtBy }) => caughtBy.length === 0).map(({ line }) => line),
      ],
      figures: {
        inTheList: sabotages.length,
        caught: verdicts.filter(({ caughtBy }) => caughtBy.length > 0).length,
        testsThatCaught: new Set(verdicts.flatMap(({ caughtBy }) => caughtBy)).size,
      },
      details: verdicts.map(({ line }) => line),
    };
  },
};

type Verdict = { caughtBy: string[]; line: string };

async function judge(context: Context, { name, tests }: Sabotage): Promise<Verdict> {
  const { assertions, others } = await runTests(context, tests, name);
  const [first, ...more] = assertions;
  if (first === undefined) {
    const brokenOff = others.length > 0 ? `, though ${others.length} broke off: ${others[0]}` : '';
    return { caughtBy: [], line: `${name}: no assertion caught it${brokenOff}` };
  }
  const rest = more.length > 0 ? ` and ${more.length} more` : '';
  return { caughtBy: assertions, line: `${name}: caught by "${first}"${rest}` };
}

/** What passes only when the app is sound cannot tell that it is not: first the tests must pass without any sabotage. */
async function refuseUnsound(context: Context, chosen: readonly Sabotage[]): Promise<void> {
  const tests = [...new Set(chosen.flatMap((sabotage) => sabotage.tests))];
  const { passed, assertions, others } = await runTests(context, tests);
  if (passed === 0 || assertions.length > 0 || others.length > 0)
    throw new Error(
      `without any sabotage ${passed} tests pass, and these do not: ${[...assertions, ...others].join('; ')}`,
    );
}

/** The sabotages that no longer fit the app. */
async function staleIn(root: string): Promise<string[]> {
  const checked = await Promise.all(
    sabotages.map(async (sabotage) => {
      const source = await readFile(join(root, sabotage.file), 'utf8').catch(() => '');
      try {
        return sabotaged(source, sabotage) === source ? [`${sabotage.name}: changes nothing`] : [];
      } catch (error) {
        return [`${sabotage.name} is out of date: ${error instanceof Error ? error.message : error}`];
      }
    }),
  );
  return checked.flat();
}

function chosenFrom({ share, seed }: Context): Sabotage[] {
  const random = randomFrom(seed);
  return share === 1
    ? [...sabotages]
    : picked(sabotages, Math.ceil(sabotages.length * SHARE_OF_THE_SHORT), random);
}

function picked<T>(all: readonly T[], count: number, random: Random): T[] {
  const left = [...all];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
}
