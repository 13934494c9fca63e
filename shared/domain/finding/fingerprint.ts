import { canonicalJson } from '../document/canonicalJson';

const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const MASK = 0xffffffffffffffffn;

/**
 * A short mark of what something says (FNV-1a, 64 bit): the same facts always give the same one. It tells whether facts
 * have changed and guards against nobody, so it is no fingerprint of a paper.
 */
export function shortMark(facts: unknown): string {
  let mark = OFFSET;
  for (const letter of canonicalJson(facts))
    mark = ((mark ^ BigInt(letter.codePointAt(0) ?? 0)) * PRIME) & MASK;
  return mark.toString(36);
}
