import type { Block, Cell } from './model';

// Marks that belong to the number or letter after them: "§ 12", "stk. 1", "litra b", "Article 6", "s. 11(2)".
const marks =
  /(§§?|(?<![\p{L}\d])(?:stk\.|nr\.|kl\.|kr\.|s\.|litra|artikel|article|afsnit|section)) (?=\d|[a-z](?![\p{L}\d]))/giu;

/** The text with the spaces that no line may break at (a citation is read as one word). */
export const unbroken = (text: string): string => text.replace(marks, '$1\u00a0');

/** The blocks with every printed text unbroken where it must be, the firm's own words included. */
export const unbrokenBlocks = (blocks: readonly Block[]): Block[] => blocks.map(unbrokenBlock);

function unbrokenBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: unbroken(block.text) };
    case 'list':
      return { ...block, items: block.items.map(unbroken) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(unbrokenCell)) };
    case 'signature':
      return block.statement === undefined ? block : { ...block, statement: unbroken(block.statement) };
    case 'writingLine':
    case 'keyGroups':
    case 'pageBreak':
      return block;
  }
}

const unbrokenCell = (cell: Cell): Cell => (typeof cell === 'string' ? unbroken(cell) : cell);
