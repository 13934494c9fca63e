import type { Block, PaperDocument } from '../../shared/documents/model';
import { readingText } from '../../shared/documents/reading';

/** The text with ordinary spaces, for comparing words and not line breaks. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** All a paper says, with ordinary spaces. */
export const plainText = (paper: PaperDocument): string => plain(readingText(paper));

/** What one section says: from the heading of level 2 that ends with these words to the next one. */
export function sectionText(paper: PaperDocument, heading: string): string {
  const start = paper.blocks.findIndex((block) => isSection(block) && plain(block.text).endsWith(heading));
  if (start === -1) return '';
  const rest = paper.blocks.slice(start + 1);
  const end = rest.findIndex(isSection);
  return plainText({ ...paper, blocks: end === -1 ? rest : rest.slice(0, end) });
}

const isSection = (block: Block): block is Extract<Block, { kind: 'heading' }> =>
  block.kind === 'heading' && block.level === 2;

/** The table of a paper by the name that is read aloud; its cells as text. */
export function tableRows(paper: PaperDocument, name: string): string[][] {
  const found = paper.blocks.flatMap((block) =>
    block.kind === 'table' && block.name === name ? [block] : [],
  );
  return found.flatMap(({ rows }) =>
    rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? plain(cell) : `${cell.ticked ? 'x' : 'o'} ${cell.word}`)),
    ),
  );
}
