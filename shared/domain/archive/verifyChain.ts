import type { ArchiveLink } from './archiveLink';
import { CHAIN_START, type Fingerprint, linkHash } from './chain';
import { codeOf, type HistoryCode } from './historyCode';

/** What a link stands for, as it is found now. `unread`: it is there, but could not be read this time. */
export type Contents = { sha256: string } | 'changed' | 'missing' | 'unread';

/** Where the chain, or what it stands for, is not as it was archived. */
export type ChainFault = {
  sequence: number;
  /** What the link is about; null when the link itself is gone. */
  objectId: string | null;
  what: /** The link does not say what it said. */
    | 'linkChanged'
    /** It does not follow the one before it: something was taken out, put in or moved. */
    | 'outOfOrder'
    | 'contentsChanged'
    | 'contentsMissing'
    | 'contentsUnread'
    /** A printed code names a link that the chain does not reach: its end was cut off. */
    | 'cutOff'
    /** The link is not the one whose code was printed: the chain was made anew from there or before. */
    | 'notAsPrinted';
};

type Means = {
  fingerprint: Fingerprint;
  contentsOf: (link: ArchiveLink) => Contents;
  /** Codes from paper: the only thing that shows a chain cut short, or made anew by somebody who holds the key. */
  printed?: readonly HistoryCode[];
};

/** Goes through the chain link by link; empty when everything is as it was archived. */
export function verifyChain(
  chain: readonly ArchiveLink[],
  { fingerprint, contentsOf, printed = [] }: Means,
): ChainFault[] {
  const found = chain.flatMap((link, index): ChainFault[] => {
    const fault = (what: ChainFault['what']): ChainFault => ({
      sequence: index + 1,
      objectId: link.objectId,
      what,
    });
    const before = chain[index - 1]?.hash ?? CHAIN_START;
    const isInPlace = link.sequence === index + 1 && link.previous === before;
    const contents = contentsFault(link, contentsOf(link));
    return [
      ...(linkHash(link, fingerprint) === link.hash ? [] : [fault('linkChanged')]),
      ...(isInPlace ? [] : [fault('outOfOrder')]),
      ...(contents === null ? [] : [fault(contents)]),
    ];
  });
  return [...found, ...printed.flatMap((code) => againstPaper(chain, code))];
}

function contentsFault(link: ArchiveLink, contents: Contents): ChainFault['what'] | null {
  if (contents === 'missing') return 'contentsMissing';
  if (contents === 'unread') return 'contentsUnread';
  return contents !== 'changed' && contents.sha256 === link.sha256 ? null : 'contentsChanged';
}

function againstPaper(chain: readonly ArchiveLink[], { sequence, code }: HistoryCode): ChainFault[] {
  const link = chain[sequence - 1];
  if (link === undefined) return [{ sequence, objectId: null, what: 'cutOff' }];
  return codeOf(link.hash) === code ? [] : [{ sequence, objectId: link.objectId, what: 'notAsPrinted' }];
}
