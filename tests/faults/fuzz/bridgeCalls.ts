import { answer } from '../../../electron/ipc/answer';
import { contract, type MethodName } from '../../../shared/contract';
import type { Failure } from '../../../shared/errors';
import type { Result } from '../../../shared/result';
import { inWords } from '../../../shared/text/errors';
import { PASSPHRASE } from '../../unit/electron/vault/support/aVault';
import { type Outcome, type Part, shareOf } from '../part';
import { type Random, randomFrom } from '../support/random';
import { shaped } from './shaped';
import { standings, type WholeApp } from './wholeApp';
import { mutated, wildValues } from './wild';

const CALLS = 100_000;
/** Calls that one app gets before it is begun anew. */
const CALLS_TO_ONE = 200;

/** What the window may send and what it may not, answered by the real handlers. */
export const bridgeCalls: Part = {
  name: 'fuzz-bridge',
  target: '100,000 calls',
  async run(context) {
    const random = randomFrom(context.seed);
    const wild = wildValues(context.seed);
    const outcome: Counted = { runs: shareOf(context, CALLS), failures: [], figures: { ...nothingCounted } };
    const answered = new Set<unknown>();
    for (let done = 0; done < outcome.runs; done += CALLS_TO_ONE) {
      const standing = random.oneOf(Object.keys(standings));
      const app = await standings[standing]?.();
      if (app === undefined) throw new Error(`nobody begins with ${standing}`);
      for (let call = done; call < Math.min(done + CALLS_TO_ONE, outcome.runs); call += 1) {
        if (standing.startsWith('in ')) await openAgain(app);
        await ask(app, aCall(app, random, wild), { outcome, answered, place: `call ${call} (${standing})` });
      }
    }
    outcome.figures.methodsAnswered = answered.size;
    return outcome;
  },
};

const nothingCounted = { refused: 0, validAndAnswered: 0, methodsAnswered: 0 };
type Counted = Outcome & { figures: typeof nothingCounted };
type Call = { name: unknown; input: unknown };
type Asking = { outcome: Counted; answered: Set<unknown>; place: string };

function aCall({ handlers }: WholeApp, random: Random, wild: readonly unknown[]): Call {
  if (random.below(20) === 0) return { name: random.oneOf(wild), input: random.oneOf(wild) };
  // Safe: the compiler has seen that the handlers are those of the contract.
  const name = random.oneOf(Object.keys(handlers)) as MethodName;
  if (random.below(10) === 0) return { name, input: random.oneOf(wild) };
  const input = shaped(contract[name].input, random);
  return { name, input: random.below(2) === 0 ? input : mutated(input, random, wild) };
}

/** A valid call may have locked the binder; the calls that change it need it open. */
async function openAgain({ session, handlers }: WholeApp): Promise<void> {
  if (!session.isOpen()) await handlers['binder.unlock']({ passphrase: PASSPHRASE });
}

async function ask(
  app: WholeApp,
  { name, input }: Call,
  { outcome, answered, place }: Asking,
): Promise<void> {
  await app.settled();
  const before = app.outside();
  const reported = app.reported.length;
  const result = await answer(app.handlers, name, input, inShort).catch((error) => ({ threw: error }));
  const isRefused = !('threw' in result || result.ok);
  outcome.figures[isRefused ? 'refused' : 'validAndAnswered'] += 1;
  if (!isRefused) answered.add(name);
  const faults = [
    faultIn(result),
    app.reported.length > reported ? 'an error was reported' : null,
    isRefused && app.outside() !== before ? 'refused, yet something was written' : null,
    Object.keys(Object.prototype).length > 0 || 'isPolluted' in {} ? 'every object has changed' : null,
  ];
  const told = typeof name === 'string' ? name.slice(0, 40) : typeof name;
  outcome.failures.push(
    ...faults.filter((fault) => fault !== null).map((fault) => `${place}, ${told}: ${fault}`),
  );
}

function faultIn(result: Result<unknown> | { threw: unknown }): string | null {
  if ('threw' in result) return `threw ${result.threw}`;
  if (result.ok) return null;
  if (result.error.code === 'unexpected') return `a handler threw: ${result.error.reference}`;
  return isTyped(result.error) ? null : `not a refusal that has words: ${JSON.stringify(result.error)}`;
}

function isTyped(failure: Failure): boolean {
  try {
    return inWords(failure, 'da').length > 0 && inWords(failure, 'en').length > 0;
  } catch {
    return false;
  }
}

/** The error and the nearest places, on one line. */
const inShort = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error))
    .split(/\s*\n\s*/)
    .slice(0, 3)
    .join(' ');
