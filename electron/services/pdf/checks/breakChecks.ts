import type { Layout } from '../../../../shared/documents/html';
import type { Piece } from '../../../../shared/documents/reading';
import type { Line } from './lines';

/** A piece of the paper with the lines of the PDF that say it. */
export type Placed = { piece: Piece; lines: readonly Line[] };

/** What a reader of the printed paper would call badly divided. Answers faults with their page. */
export const breakFaults = (placed: readonly Placed[]): string[] =>
  placed.flatMap((place, index) =>
    faultsAround(place, { before: placed[index - 1], after: placed[index + 1], end: ledTo(placed, index) }),
  );

/** What a heading leads to, past further headings and the head of a table: all of them belong to it. */
const ledTo = (placed: readonly Placed[], index: number): Placed | undefined =>
  placed.slice(index + 1).find(({ piece }) => piece.kind !== 'heading' && piece.kind !== 'tableHead');

// Enough to fill a page in a narrow column. What fills a page cannot be kept on one, nor can what belongs to it.
const long = 400;

type Around = Record<'before' | 'after' | 'end', Placed | undefined>;

function faultsAround({ piece, lines }: Placed, { before, after, end }: Around): string[] {
  const first = firstPage(lines);
  const last = lastPage(lines);
  const isFree =
    [before, after, ...(piece.kind === 'heading' ? [end] : [])].some(
      (near) => (near?.piece.text.length ?? 0) > long,
    ) || piece.text.length > long;
  const startsNext = after !== undefined && last !== firstPage(after.lines);
  const endsBefore = before !== undefined && lastPage(before.lines) !== first;
  const fault = isFree ? undefined : faultOf(piece.kind, { isSplit: first !== last, startsNext, endsBefore });
  return fault === undefined ? [] : [`page ${first + 1}: ${fault}`];
}

const splitSignature = 'a split signature';
const loneSignature = 'a signature alone';

const loneHeading = 'a heading alone';
const loneTableHead = 'a table head alone';
const splitRow = 'a split row';

const layouts: readonly { layout: Layout; mends: readonly string[] }[] = [
  { layout: 'lastRowMoved', mends: [splitSignature, loneSignature] },
  { layout: 'sectionsMoved', mends: [loneHeading, loneTableHead, splitRow] },
];

/** The layout of the paper that mends these faults; undefined when none does. */
export const mendingLayout = (faults: readonly string[]): Layout | undefined =>
  layouts.find(({ mends }) => faults.every((fault) => mends.some((mended) => fault.endsWith(mended))))
    ?.layout;

type Breaks = { isSplit: boolean; startsNext: boolean; endsBefore: boolean };

function faultOf(kind: Piece['kind'], { isSplit, startsNext, endsBefore }: Breaks): string | undefined {
  if (kind === 'heading' && startsNext) return loneHeading;
  if (kind === 'tableHead' && startsNext) return loneTableHead;
  if (kind === 'row' && isSplit) return splitRow;
  if (kind === 'signature' && isSplit) return splitSignature;
  if (kind === 'signature' && endsBefore) return loneSignature;
  return undefined;
}

const firstPage = (lines: readonly Line[]): number => Math.min(...lines.flatMap((line) => line.pages));
const lastPage = (lines: readonly Line[]): number => Math.max(...lines.flatMap((line) => line.pages));
