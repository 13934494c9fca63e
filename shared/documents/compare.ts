import { aligned } from './aligned';
import type { Block, PaperDocument } from './model';
import { printable } from './printable';
import { readingOfCell } from './reading';

/** One line of a paper, as two versions of it are held against each other. */
type Line =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'item'; text: string }
  | { kind: 'row'; table: string; columns: readonly string[]; cells: readonly string[] };

export type Mark = 'same' | 'added' | 'removed';
export type ComparedLine = Line & { mark: Mark };

/**
 * The lines of two versions of a paper in one: those that both have, those that only the newer has, and those that only the
 * older had, each where it stands. A heading that only has another number is the same.
 */
export function comparePapers(older: PaperDocument, newer: PaperDocument): ComparedLine[] {
  const before = older.blocks.flatMap(linesOf);
  const after = newer.blocks.flatMap(linesOf);
  return aligned(before.map(keyOf), after.map(keyOf)).flatMap(({ before: old, after: now }) => {
    const line = now === null ? before[old ?? -1] : after[now];
    const mark: Mark = now === null ? 'removed' : old === null ? 'added' : 'same';
    return line === undefined ? [] : [{ ...line, mark }];
  });
}

/** What tells two lines apart. */
export function keyOf(line: Line): string {
  if (line.kind === 'row') return JSON.stringify([line.kind, line.table, line.cells]);
  const text = line.kind === 'heading' ? line.text.replace(/^\d+\.\s/, '') : line.text;
  return JSON.stringify([line.kind, text]);
}

const plain = (text: string): string => printable(text).replaceAll('\u00a0', ' ');

/** A paper's block as lines. */
export function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: plain(block.text) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: plain(block.text) }];
    case 'list':
      return block.items.map((item) => ({ kind: 'item', text: plain(item) }));
    case 'table':
      return block.rows.map((row) => ({
        kind: 'row',
        table: plain(block.name),
        columns: block.columns.map(({ title }) => plain(title)),
        cells: row.map((cell) => plain(readingOfCell(cell))),
      }));
    case 'signature':
      return [block.statement ?? '', `${block.name}, ${block.detail}`]
        .filter((text) => text !== '')
        .map((text) => ({ kind: 'paragraph', text: plain(text) }));
    case 'writingLine':
      return [{ kind: 'paragraph', text: plain(block.label) }];
    case 'keyGroups':
    case 'pageBreak':
      return [];
  }
}
