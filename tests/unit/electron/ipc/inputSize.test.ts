import { expect, test } from 'vitest';
import { isTooLarge } from '../../../../electron/ipc/inputSize';

const K = 1024;

test.each<[string, unknown]>([
  ['a long form', { id: null, note: 'n'.repeat(100 * K), purposes: Array(60).fill('p'.repeat(300)) }],
  ['nothing', undefined],
  ['a number', 7],
])('%s is not too large', (_what, input) => {
  expect(isTooLarge(input)).toBe(false);
});

const doubled = (depth: number): unknown => {
  const inner = depth === 0 ? 'x' : doubled(depth - 1);
  return [inner, inner];
};
const circle: { self?: unknown } = {};
circle.self = circle;

test.each<[string, unknown]>([
  ['a text', { note: 'n'.repeat(257 * K) }],
  ['many texts', Array(257).fill('n'.repeat(K))],
  ['a list', Array(300 * K).fill(null)],
  ['names', Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}${'n'.repeat(K)}`, 1]))],
  ['bytes', { file: new Uint8Array(257 * K) }],
  ['the same list within itself, forty times over', doubled(40)],
  ['a value that holds itself', circle],
])('%s may be too large', (_what, input) => {
  expect(isTooLarge(input)).toBe(true);
});
