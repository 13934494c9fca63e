import type { Block, Cell } from './model';

// Marks that belong to the number or letter after them: "§ 12", "stk. 1", "litra b", "Article 6", "s. 11(2)".
const marks =
  /(§§?|(?<![\p{L}\d])(?:stk\.|nr\.|kl\.|kr\.|s\.|litra|artikel|article|afsnit|section)) (?=\d|[a-z](?![\p{L}\d]))/giu;

// The letter of a section: "§ 4 c".
const letters = /(§\u00a0\d+) (?=[a-z](?![\p{L}\d]))/gu;

// The day of a date typed by hand: "20. november".
const day = /(?<!\d)(\d{1,2}\.) (?=\p{Ll})/gu;

// Telephone and CVR numbers in pairs: "59 00 00 12".
const pairs = /(?<!\d ?)\d{2}(?: \d{2}){3}(?! ?\d)/g;

/** The text with the spaces that no line may break at (a citation, a number and a date are read as one word). */
const unbroken = (text: string): string =>
  text
    .replace(marks, '$1\u00a0')
    .replace(letters, '$1\u00a0')
    .replace(day, '$1\u00a0')
    .replace(pairs, (number) => number.replaceAll(' ', '\u00a0'));

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
      return unbrokenSignature(block);
    case 'writingLine':
    case 'keyGroups':
    case 'pageBreak':
      return block;
  }
}

const unbrokenCell = (cell: Cell): Cell => (typeof cell === 'string' ? unbroken(cell) : cell);

const unbrokenSignature = (block: Extract<Block, { kind: 'signature' }>): Block => ({
  ...block,
  ...(block.statement === undefined ? {} : { statement: unbroken(block.statement) }),
  detail: unbroken(block.detail),
});
