import { canonicalJson } from '../document/canonicalJson';
import type { ArchiveLink } from './archiveLink';

/** SHA-256 of a text in UTF-8, hex; handed in, since a rule reaches for nothing outside. */
export type Fingerprint = (text: string) => string;

/** What stands in the first link in the place of the hash before it. */
export const CHAIN_START = '0'.repeat(64);

/** What a link is about; its place and its hash follow from the chain. */
export type Archived = Omit<ArchiveLink, 'sequence' | 'previous' | 'hash'>;

/** The chain with one more link at its end. */
export function appendLink(
  chain: readonly ArchiveLink[],
  archived: Archived,
  fingerprint: Fingerprint,
): ArchiveLink[] {
  const link = { ...archived, sequence: chain.length + 1, previous: chain.at(-1)?.hash ?? CHAIN_START };
  return [...chain, { ...link, hash: linkHash(link, fingerprint) }];
}

/** The hash that a link with these contents must have. */
export function linkHash(link: Omit<ArchiveLink, 'hash'>, fingerprint: Fingerprint): string {
  const { sequence, at, kind, objectId, attachment, sha256, previous } = link;
  return fingerprint(canonicalJson({ sequence, at, kind, objectId, attachment, sha256, previous }));
}
