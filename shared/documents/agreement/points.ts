import type { Block } from '../model';

/** A point of a section: a sentence or a few, or what stands before a list and the list. */
export type Point =
  | string
  | { text: string; items: readonly string[] }
  | { blocks: readonly Block[] }
  | false;

/** The points of a section with numbers of their own (`7.3`), so that each can be pointed at. */
export function points(section: number, all: readonly Point[]): Block[] {
  const blocks: Block[] = [];
  let number = 0;
  for (const point of all) {
    if (point === false) continue;
    if (typeof point === 'object' && 'blocks' in point) {
      blocks.push(...point.blocks);
      continue;
    }
    number += 1;
    const { text, items } = typeof point === 'string' ? { text: point, items: [] } : point;
    blocks.push({ kind: 'paragraph', text: `${section}.${number}\u00a0${text}` });
    if (items.length > 0) blocks.push({ kind: 'list', items });
  }
  return blocks;
}

/** A line to write on, where a number or a name has not been agreed yet. */
export const lineFor = (label: string): { blocks: readonly Block[] } => ({
  blocks: [{ kind: 'writingLine', label }],
});
