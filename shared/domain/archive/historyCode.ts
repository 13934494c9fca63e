import { CROCKFORD } from '../recoveryKey/recoveryKey';
import type { ArchiveLink } from './archiveLink';

/** What a report prints of the archive: how many links there were, and the code of the last of them. */
export type HistoryCode = { sequence: number; code: string };

/** Bytes of a hash that its code holds: 32 characters, short enough to compare by eye. */
const CODE_BYTES = 20;
const BITS = 5;
const GROUP = 4;

/** The code of the whole chain, by its last link; null while nothing is archived. */
export function historyCode(chain: readonly ArchiveLink[]): HistoryCode | null {
  const head = chain.at(-1);
  return head === undefined ? null : { sequence: head.sequence, code: codeOf(head.hash) };
}

/** A hash (hex) as it is printed: its first 20 bytes in Crockford's base32, eight groups of four. */
export function codeOf(hash: string): string {
  const bits = [...hash.slice(0, CODE_BYTES * 2)]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const characters = Array.from({ length: bits.length / BITS }, (_, index) =>
    CROCKFORD.charAt(Number.parseInt(bits.slice(index * BITS, (index + 1) * BITS), 2)),
  );
  return Array.from({ length: characters.length / GROUP }, (_, index) =>
    characters.slice(index * GROUP, (index + 1) * GROUP).join(''),
  ).join('-');
}
