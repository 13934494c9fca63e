import type { Block, Cell, Column } from './model';
import { emptyCell, printable } from './printable';

export const paragraph = (...sentences: readonly (string | false | null)[]): Block[] => {
  const text = sentences
    .filter((sentence) => sentence !== false && sentence !== null && sentence !== '')
    .join(' ');
  return text === '' ? [] : [{ kind: 'paragraph', text }];
};

/** A list, left out when there is nothing in it. Many short things stand in two columns. */
export const list = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items, columns: items.length > 4 ? 2 : 1 }];

/** A table, left out when it has no rows. A cell that holds nothing shows that nothing was forgotten. */
export function table(name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', name, columns, rows: rows.map((row) => row.map(filled)) }];
}

const filled = (cell: Cell): Cell => (typeof cell === 'string' && printable(cell) === '' ? emptyCell : cell);

/** The same without the columns, beside the first, that hold nothing in any row; the others share their room, and one alone is a list. */
export function leanTable(
  name: string,
  all: readonly Column[],
  rows: readonly (readonly string[])[],
): Block[] {
  const isKept = (index: number): boolean => index === 0 || rows.some((row) => (row[index] ?? '') !== '');
  const kept = all.filter((_, index) => isKept(index));
  if (kept.length === 1) return list(rows.map(([first = '']) => first));
  const room = kept.reduce((sum, { width }) => sum + width, 0);
  const shares = kept.map(({ width }) => Math.floor((width * 100) / room));
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  // What whole per cents leave over is the first column's.
  const wider = kept.map((column, index) => ({
    ...column,
    width: (shares[index] ?? 0) + (index === 0 ? left : 0),
  }));
  return table(
    name,
    kept.length === all.length ? all : wider,
    rows.map((row) => row.filter((_, index) => isKept(index))),
  );
}

/** Columns of words, by title and width in per cent. */
export const columns = (titles: readonly string[], widths: readonly number[]): Column[] =>
  titles.map((title, index) => ({ title, width: widths[index] ?? 0 }));

/** Several short texts one after another in a cell, each closed with a full stop but the last. */
export const sentences = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('. ');

/** The first letter small, for a name in the middle of a sentence; abbreviations stay as they are. */
export const midSentence = (text: string): string =>
  /^\p{Lu}(?![\p{Lu}\d])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
