import type { Block } from '../../../../shared/documents/model';
import { readingOfCell } from '../../../../shared/documents/reading';

/** A block of the paper, and which of its lines were not there before. */
export type GrowingBlock = { block: Block; isNew: boolean; newLines: readonly boolean[] };

/** Neighbouring blocks that are all new are marked as one stretch. */
export type Stretch = { isNew: boolean; blocks: readonly GrowingBlock[] };

/** The paper cut into stretches, each either new since `before` or not. */
export function stretches(before: readonly Block[], now: readonly Block[]): Stretch[] {
  const known = new Set(before.flatMap(linesOf));
  const cut: { isNew: boolean; blocks: GrowingBlock[] }[] = [];
  for (const block of now) {
    const growing = growingBlock(block, known);
    const last = cut.at(-1);
    if (last?.isNew === growing.isNew) last.blocks.push(growing);
    else cut.push({ isNew: growing.isNew, blocks: [growing] });
  }
  return cut;
}

function growingBlock(block: Block, known: ReadonlySet<string>): GrowingBlock {
  const newLines = linesOf(block).map((line) => !known.has(line));
  return { block, newLines, isNew: newLines.length > 0 && newLines.every(Boolean) };
}

/** What a block says, line by line. The number of a section is left out: it moves when a section comes before it. */
function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`heading ${block.text.replace(/^\d+\.\s/, '')}`];
    case 'paragraph':
      return [`text ${block.text}`];
    case 'list':
      return block.items.map((item) => `item ${item}`);
    case 'table':
      return block.rows.map((row) => `row ${row.map(readingOfCell).join(' | ')}`);
    case 'signature':
      return [`signature ${block.name} ${block.detail}`];
    case 'writingLine':
    case 'keyGroups':
      return [`line ${block.label}`];
    case 'pageBreak':
      return [];
  }
}
