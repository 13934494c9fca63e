import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../../shared/contract';

type Node = { type?: string; maxLength?: number; maxItems?: number; pattern?: string };

/** The places in a question where a text or a list may be as long as it likes. */
function boundless(node: unknown, place: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([name, value]) => boundless(value, `${place}.${name}`));
  return isBoundless(node) ? [place, ...inside] : inside;
}

function isBoundless(node: Node & { enum?: unknown; const?: unknown; prefixItems?: unknown }): boolean {
  if (node.type === 'array') return node.maxItems === undefined && node.prefixItems === undefined;
  if (node.type !== 'string' || node.enum !== undefined || node.const !== undefined) return false;
  return node.maxLength === undefined && !isOfFixedLength(node.pattern);
}

const isOfFixedLength = (pattern = ''): boolean => /^\^.*\$$/.test(pattern) && !/[+*]|,\}/.test(pattern);

test.each(Object.entries(contract))('%s has an end to every text and list it takes', (name, { input }) => {
  expect(boundless(z.toJSONSchema(input, { io: 'input' }), name)).toEqual([]);
});
