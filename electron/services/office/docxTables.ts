import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Column } from '../../../shared/documents/model';
import { readingOfCell } from '../../../shared/documents/reading';
import { fonts, inks, sizes } from './docxLook';
import { inWord } from './inWord';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: inks.line };
const bare = { top: none, bottom: none, left: none, right: none, insideVertical: none };
const padding = { top: 60, bottom: 60, left: 90, right: 90 };

/** A table whose head is repeated on each page, and whose rows are not divided between two. */
export function tableInWord({ columns, rows }: BlockOf<'table'>, width: number): Table {
  const widths = columns.map((column) => Math.floor((width * column.width) / 100));
  const row = (cells: readonly TableCell[], isHead: boolean): TableRow =>
    new TableRow({ children: cells, tableHeader: isHead, cantSplit: true });
  const head = columns.map((column, index) =>
    cellInWord({ text: inWord(column.title), bold: true, column }, widths[index] ?? 0, inks.head),
  );
  const body = rows.map((cells) =>
    row(
      cells.map((cell, index) => {
        const column = columns[index];
        return cellInWord(
          { text: textOf(cell), bold: isBold(cell, column, index), column },
          widths[index] ?? 0,
        );
      }),
      false,
    ),
  );
  return new Table({
    rows: [row(head, true), ...body],
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...bare, bottom: thin, insideHorizontal: thin },
  });
}

/** A tick box is a sign before its word. */
const textOf = (cell: Cell): string => {
  const said = inWord(readingOfCell(cell));
  return typeof cell === 'string' ? said : `${cell.ticked ? '☒' : '☐'} ${said}`;
};

const isBold = (cell: Cell, column: Column | undefined, index: number): boolean =>
  column?.strong === true || (index === 0 && typeof cell === 'string' && !/^\d+\.?$/.test(cell));

type CellText = { text: string; bold: boolean; column: Column | undefined };

function cellInWord({ text, bold, column }: CellText, width: number, fill?: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: padding,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [
      new Paragraph({
        alignment: column?.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { after: 0, line: 252 },
        children: [new TextRun({ text, bold, font: fonts.furniture, size: sizes.table })],
      }),
    ],
  });
}

/** The lines to sign on, with what is signed above them, on one page. */
export function signatureLines(
  { dateLabel, statement, name, detail }: BlockOf<'signature'>,
  width: number,
): (Paragraph | Table)[] {
  const above = statement === undefined ? [] : [new Paragraph({ text: inWord(statement), keepNext: true })];
  const room = new Paragraph({ keepNext: true, spacing: { before: 600, after: 0 } });
  const [left, between, right] = [0.32, 0.06, 0.62].map((part) => Math.floor(width * part));
  const cells = [
    signatureCell([label(dateLabel)], left ?? 0, true),
    signatureCell([new Paragraph('')], between ?? 0, false),
    signatureCell([label(name), small(detail)], right ?? 0, true),
  ];
  const lines = new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    columnWidths: [left ?? 0, between ?? 0, right ?? 0],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...bare, insideHorizontal: none },
  });
  return [...above, room, lines, new Paragraph({ spacing: { after: 120 } })];
}

const signatureCell = (children: Paragraph[], width: number, hasLine: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { ...bare, top: hasLine ? { ...thin, size: 6 } : none },
    margins: { top: 60, bottom: 0, left: 0, right: 0 },
    children,
  });

const label = (text: string): Paragraph =>
  new Paragraph({
    spacing: { after: 0 },
    children: [new TextRun({ text: inWord(text), bold: true, font: fonts.furniture, size: sizes.table })],
  });

const small = (text: string): Paragraph =>
  new Paragraph({
    spacing: { after: 0 },
    children: [
      new TextRun({ text: inWord(text), color: inks.quiet, font: fonts.furniture, size: sizes.table }),
    ],
  });
