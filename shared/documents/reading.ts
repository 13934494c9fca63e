import type { Block, Cell, PaperDocument } from './model';
import { emptyCell, printable } from './printable';

export type Heading = { level: 1 | 2 | 3; text: string };

/**
 * A stretch of a paper that stays on one page: a heading (with the start of what follows it), a row, the lines
 * to sign on (with the end of what precedes them). `text` may run over pages.
 */
export type Piece = { kind: 'heading' | 'text' | 'tableHead' | 'row' | 'signature'; text: string };

/** A cell as it is read aloud. A tick box is a drawing, and is read as its word. */
export const readingOfCell = (cell: Cell): string =>
  (typeof cell === 'string' ? printable(cell) : printable(cell.word)) || emptyCell;

/** The headings of a paper in order. The PDF's headings and its outline are these. */
export const headingsOf = (paper: PaperDocument): Heading[] =>
  paper.blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ level: block.level, text: printable(block.text) }] : [],
  );

/** The names of the tables of a paper in order. */
export const tableNamesOf = (paper: PaperDocument): string[] =>
  paper.blocks.flatMap((block) => (block.kind === 'table' ? [printable(block.name)] : []));

/** A paper cut into the pieces that page breaks must respect, in reading order. */
export const piecesOf = (paper: PaperDocument): Piece[] => paper.blocks.flatMap(piecesOfBlock);

/**
 * What the PDF must say, in the order it must say it: everything printed except header and footer, which the
 * finaliser stamps, and the bullets of lists, which are decoration. A repeated table head counts once.
 */
export const readingText = (paper: PaperDocument): string =>
  piecesOf(paper)
    .map((piece) => piece.text)
    .join('\n');

function piecesOfBlock(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: printable(block.text) }];
    case 'paragraph':
      return [{ kind: 'text', text: printable(block.text) }];
    case 'list':
      return block.items.map((item) => ({ kind: 'text', text: printable(item) }));
    case 'table':
      return [
        { kind: 'tableHead', text: block.columns.map((column) => printable(column.title)).join('\n') },
        ...block.rows.map((row): Piece => ({ kind: 'row', text: row.map(readingOfCell).join('\n') })),
      ];
    case 'signature':
      return [{ kind: 'signature', text: signatureTexts(block).map(printable).join('\n') }];
    case 'writingLine':
      return [{ kind: 'text', text: printable(block.label) }];
    case 'keyGroups':
      return [block.label, ...block.groups.map((group, index) => `${index + 1} ${group}`)].map((text) => ({
        kind: 'text',
        text: printable(text),
      }));
    case 'pageBreak':
      return [];
  }
}

const signatureTexts = (block: Extract<Block, { kind: 'signature' }>): string[] => [
  ...(block.statement === undefined ? [] : [block.statement]),
  block.dateLabel,
  block.name,
  block.detail,
];
