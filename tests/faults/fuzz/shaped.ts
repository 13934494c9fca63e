import type { z } from 'zod';
import { OTHER_PASSPHRASE, PASSPHRASE } from '../../unit/electron/vault/support/aVault';
import type { Random } from '../support/random';
import { filledBinder } from './wholeApp';

/** Words that stand in the binder, and words that somebody would try. */
const words: readonly string[] = [
  ...textsIn(filledBinder),
  PASSPHRASE,
  OTHER_PASSPHRASE,
  '',
  ' ',
  'guess me',
  'DK 90 12 34 59',
  '__proto__',
  '../../etc/passwd',
  'C:\\CON',
  '\\\\server\\share',
  '<img src=x onerror=alert(1)>',
  '\u202efdp.exe',
  '\u0000',
  '\ud800',
  'A'.repeat(1000),
  'A'.repeat(300_000),
];

const dates = [
  '2026-11-23',
  '2026-12-01',
  '2027-05-31',
  '2026-01-01',
  '2028-02-29',
  '2027-02-29',
  '9999-12-31',
];
const numbers = [0, 1, -1, 3, 12, 0.5, 2 ** 31, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY];

/** Something of this shape, as far as a shape goes: what it must be beyond that it is by luck. */
export function shaped(schema: z.ZodType, random: Random): unknown {
  // Safe: every schema carries its definition; the kinds below are those that zod 4 gives them.
  const shape = schema._zod.def as unknown as Shape;
  switch (shape.type) {
    case 'string':
      return shape.format === 'date' || random.below(4) === 0 ? random.oneOf(dates) : random.oneOf(words);
    case 'number':
      return random.oneOf(numbers);
    case 'boolean':
      return random.below(2) === 0;
    case 'null':
      return null;
    case 'enum':
      return random.oneOf(Object.values(shape.entries));
    case 'literal':
      return random.oneOf(shape.values);
    case 'nullable':
      return random.below(3) === 0 ? null : shaped(shape.innerType, random);
    case 'optional':
      return random.below(3) === 0 ? undefined : shaped(shape.innerType, random);
    case 'array':
      return Array.from({ length: random.below(4) }, () => shaped(shape.element, random));
    case 'tuple':
      return shape.items.map((item) => shaped(item, random));
    case 'union':
      return shaped(random.oneOf(shape.options), random);
    case 'object':
      return Object.fromEntries(Object.entries(shape.shape).map(([name, of]) => [name, shaped(of, random)]));
  }
  throw new Error(`nothing of the kind ${JSON.stringify(shape)} can be made yet`);
}

type Shape =
  | { type: 'string'; format?: string }
  | { type: 'number' | 'boolean' | 'null' }
  | { type: 'enum'; entries: Record<string, string> }
  | { type: 'literal'; values: unknown[] }
  | { type: 'nullable' | 'optional'; innerType: z.ZodType }
  | { type: 'array'; element: z.ZodType }
  | { type: 'tuple'; items: z.ZodType[] }
  | { type: 'union'; options: z.ZodType[] }
  | { type: 'object'; shape: Record<string, z.ZodType> };

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
