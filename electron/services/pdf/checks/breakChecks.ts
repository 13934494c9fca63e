import type { Piece } from '../../../../shared/documents/reading';
import type { Line } from './lines';

/** A piece of the paper with the lines of the PDF that say it. */
export type Placed = { piece: Piece; lines: readonly Line[] };

/** What a reader of the printed paper would call badly divided. Answers faults with their page. */
export const breakFaults = (placed: readonly Placed[]): string[] =>
  placed.flatMap((place, index) => faultsAround(place, placed[index - 1], placed[index + 1]));

// Enough to fill a page in a narrow column. What fills a page cannot be kept on one, nor can what belongs to it.
const long = 400;

function faultsAround(
  { piece, lines }: Placed,
  before: Placed | undefined,
  after: Placed | undefined,
): string[] {
  const first = firstPage(lines);
  const last = lastPage(lines);
  const isFree =
    [before, after].some((near) => (near?.piece.text.length ?? 0) > long) || piece.text.length > long;
  const startsNext = after !== undefined && last !== firstPage(after.lines);
  const endsBefore = before !== undefined && lastPage(before.lines) !== first;
  const fault = isFree ? undefined : faultOf(piece.kind, { isSplit: first !== last, startsNext, endsBefore });
  return fault === undefined ? [] : [`page ${first + 1}: ${fault}`];
}

const splitSignature = 'a split signature';
const loneSignature = 'a signature alone';

/** The one fault that another layout mends, see `Layout` in html.ts. */
export const isSignatureBreak = (fault: string): boolean =>
  fault.endsWith(splitSignature) || fault.endsWith(loneSignature);

type Breaks = { isSplit: boolean; startsNext: boolean; endsBefore: boolean };

function faultOf(kind: Piece['kind'], { isSplit, startsNext, endsBefore }: Breaks): string | undefined {
  if (kind === 'heading' && startsNext) return 'a heading alone';
  if (kind === 'tableHead' && startsNext) return 'a table head alone';
  if (kind === 'row' && isSplit) return 'a split row';
  if (kind === 'signature' && isSplit) return splitSignature;
  if (kind === 'signature' && endsBefore) return loneSignature;
  return undefined;
}

const firstPage = (lines: readonly Line[]): number => Math.min(...lines.flatMap((line) => line.pages));
const lastPage = (lines: readonly Line[]): number => Math.max(...lines.flatMap((line) => line.pages));
