import { BorderStyle, HeadingLevel, PageBreak, Paragraph, type Table, TextRun } from 'docx';
import type { Block } from '../../../shared/documents/model';
import { inks, sizes } from './docxLook';
import { signatureLines, tableInWord } from './docxTables';
import { inWord } from './inWord';

/** The name of the one kind of list that papers have. */
export const BULLETS = 'bullets';

/** The blocks of a paper as Word has them; `width` is that of the text. */
export const blocksInWord = (blocks: readonly Block[], width: number): (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => blockInWord(block, width, blocks[index + 1]?.kind === 'signature'));

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** `isBound`: lines to sign on follow, and are not to stand alone on a page. */
function blockInWord(block: Block, width: number, isBound: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: [new TextRun(inWord(block.text))] })];
    case 'paragraph':
      return [paragraphInWord(block, isBound)];
    case 'list':
      return block.items.map(
        (item, index) =>
          new Paragraph({
            text: inWord(item),
            numbering: { reference: BULLETS, level: 0 },
            spacing: { after: index === block.items.length - 1 ? 120 : 20 },
            keepNext: isBound && index === block.items.length - 1,
          }),
      );
    case 'table':
      // Without a paragraph between them Word makes one table of two.
      return [tableInWord(block, width), gap(isBound)];
    case 'signature':
      return signatureLines(block, width);
    case 'writingLine':
      return [writingLine(block.label)];
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'keyGroups':
      throw new Error('a recovery key is never put into a file for Word');
  }
}

const paragraphInWord = (
  { text, tone }: Extract<Block, { kind: 'paragraph' }>,
  keepNext: boolean,
): Paragraph =>
  new Paragraph({
    keepNext,
    children: [
      new TextRun({
        text: inWord(text),
        ...(tone === 'small' ? { size: sizes.small, color: inks.quiet } : {}),
        ...(tone === 'lead' ? { size: sizes.point } : {}),
      }),
    ],
  });

const gap = (keepNext: boolean): Paragraph =>
  new Paragraph({ keepNext, spacing: { after: 60, line: 120, lineRule: 'exact' } });

const writingLine = (label: string): Paragraph =>
  new Paragraph({
    text: inWord(label),
    spacing: { before: 360, after: 160 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: inks.line } },
  });
