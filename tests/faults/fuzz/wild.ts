import fc from 'fast-check';
import type { Random } from '../support/random';

/** Values that no screen sends: of the wrong kind, hostile, endless. */
export function wildValues(seed: number): readonly unknown[] {
  const anything = fc.anything({
    maxDepth: 4,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  });
  return [...fc.sample(anything, { numRuns: 2000, seed }), ...hostile()];
}

function hostile(): unknown[] {
  const circle: Record<string, unknown> = { id: 'x' };
  circle.self = circle;
  const round: unknown[] = [];
  round.push(round);
  const many = Array.from({ length: 20 }).reduce<unknown>((value) => [value, value], 'twice');
  return [
    circle,
    round,
    many,
    JSON.parse('{"__proto__":{"isPolluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"isPolluted":true}}}'),
    nested(100),
    nested(10_000),
    'A'.repeat(1_000_000),
    Array.from({ length: 100_000 }, () => 0),
    Array(4_000_000_000),
    { toString: () => 'task.done', toJSON: () => ({}) },
    { length: 2 ** 31 },
    Symbol('call'),
    () => 'a function',
    new Proxy(
      {},
      {
        ownKeys: () => ['id'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
      },
    ),
    new Uint8Array(1_000_000),
    new Error('not a question'),
    Promise.resolve({}),
  ];
}

const nested = (depth: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
};

/** The value with one part of it replaced, taken away, doubled or joined by another. */
export function mutated(value: unknown, random: Random, wild: readonly unknown[]): unknown {
  if (!isPlain(value) || random.below(3) === 0) return random.oneOf(wild);
  const names = Object.keys(value);
  const copy: Record<string, unknown> = { ...value };
  const name = names.length === 0 ? 'id' : random.oneOf(names);
  switch (random.below(5)) {
    case 0:
      delete copy[name];
      return copy;
    case 1:
      Object.defineProperty(copy, random.oneOf(['__proto__', 'constructor', 'extra', '']), {
        value: random.oneOf(wild),
        enumerable: true,
      });
      return copy;
    case 2:
      copy[name] = [copy[name], copy[name]];
      return copy;
    default:
      copy[name] = mutated(copy[name], random, wild);
      return copy;
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
