import fc from 'fast-check';
import { contract, type MethodName } from '../../../../shared/contract';

/** Names that a question may carry, so that some of what is made up comes near. */
const names = [
  ...[
    'passphrase',
    'recoveryKey',
    'id',
    'step',
    'item',
    'kind',
    'which',
    'question',
    'answer',
    'company',
    'on',
  ],
  ...[
    'note',
    'what',
    'who',
    'due',
    'language',
    'group3',
    'group7',
    'place',
    'json',
    '__proto__',
    'constructor',
  ],
];

const anything = fc.anything({ withBigInt: true, maxDepth: 3 });
const nearly = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(anything, fc.string(), fc.constantFrom('company', 'draft')),
);

/** That many questions which the contract does not allow this method, the same ones for the same seed. */
export function badQuestions(method: MethodName, count: number, seed: number): unknown[] {
  const { input } = contract[method];
  const bad = fc.oneof(anything, nearly).filter((question) => !input.safeParse(asSent(question)).success);
  return fc.sample(bad, { numRuns: count, seed });
}

/** The wire leaves a key of this name behind, so that what remains may be a fine question. */
const asSent = (question: unknown): unknown => {
  if (typeof question !== 'object' || question === null || !Object.hasOwn(question, '__proto__'))
    return question;
  return Object.fromEntries(Object.entries(question).filter(([key]) => key !== '__proto__'));
};
