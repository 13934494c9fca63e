import type { PageContent } from './pageContent';
import {
  type ContentItem,
  contentItemsOf,
  elementsOf,
  isContent,
  isElement,
  type StructureElement,
} from './structureTree';

/** What becomes of a marked stretch that is not content: decoration, or the head of a table said again on a later page. */
export type Removed = 'decoration' | 'repeated';

export type TidyMarks = {
  /** Per page: marked-content id to the reason it is not content. */
  removed: Map<number, Removed>[];
  /** Per page: marked-content ids that hold the space between two words and nothing else. */
  spaces: Set<number>[];
};

/**
 * Makes Chromium's tree the one PDF/UA-1 asks for: lines and grounds are not content, a repeated table head is read
 * once, lists have bodies, tables have head and body, and nothing is empty. Changes `top`; answers what the pages
 * must say about it.
 */
export function tidyStructure(top: StructureElement, pages: readonly PageContent[]): TidyMarks {
  const marks: TidyMarks = { removed: pages.map(() => new Map()), spaces: pages.map(() => new Set()) };
  keepLostSpaces(top, pages, marks);
  removeDecoration(top, pages, marks);
  removeRepeatedHeads(top, marks);
  unwrap(top);
  for (const element of [...elementsOf(top)]) {
    if (element.type === 'LI') giveBody(element);
    if (element.type === 'Table') giveSections(element);
  }
  prune(top);
  return marks;
}

const textAt = (item: ContentItem, pages: readonly PageContent[]): string =>
  pages[item.page]?.marked.get(item.markedContent)?.text ?? '';

/** Chromium 130 leaves out the glyph of a space that falls outside the text area; its mark is still there, empty. */
function keepLostSpaces(top: StructureElement, pages: readonly PageContent[], marks: TidyMarks): void {
  for (const run of elementsOf(top)) {
    if (run.type !== 'NonStruct') continue;
    const items = run.children.filter(isContent);
    items.forEach((item, index) => {
      const before = items[index - 1];
      const content = pages[item.page]?.marked.get(item.markedContent);
      const isLost = content?.text === '' && content.drawings === 0 && before !== undefined;
      if (isLost && /\S$/.test(textAt(before, pages))) marks.spaces[item.page]?.add(item.markedContent);
    });
  }
}

function removeDecoration(top: StructureElement, pages: readonly PageContent[], marks: TidyMarks): void {
  for (const element of elementsOf(top)) {
    element.children = element.children.filter((child) => {
      if (isElement(child) || textAt(child, pages) !== '') return true;
      if (marks.spaces[child.page]?.has(child.markedContent)) return true;
      marks.removed[child.page]?.set(child.markedContent, 'decoration');
      return false;
    });
  }
}

function removeRepeatedHeads(top: StructureElement, marks: TidyMarks): void {
  for (const row of elementsOf(top)) {
    if (!isHeadRow(row)) continue;
    const firstPage = Math.min(...contentItemsOf(row).map((item) => item.page));
    for (const element of elementsOf(row)) {
      element.children = element.children.filter((child) => {
        if (isElement(child) || child.page === firstPage) return true;
        marks.removed[child.page]?.set(child.markedContent, 'repeated');
        return false;
      });
    }
  }
}

const isHeadRow = (row: StructureElement): boolean =>
  row.type === 'TR' &&
  row.children.length > 0 &&
  row.children.every((cell) => isElement(cell) && cell.type === 'TH');

/** NonStruct says nothing about its content, and hides whether a table's rows are its children. */
function unwrap(element: StructureElement): void {
  element.children = element.children.flatMap((child) => {
    if (!isElement(child)) return [child];
    unwrap(child);
    return child.type === 'NonStruct' ? child.children : [child];
  });
}

function giveBody(item: StructureElement): void {
  const isLabel = (child: StructureElement | ContentItem) => isElement(child) && child.type === 'Lbl';
  const labels = item.children.filter(isLabel);
  item.children = [...labels, { type: 'LBody', children: item.children.filter((child) => !isLabel(child)) }];
}

function giveSections(table: StructureElement): void {
  const rows = table.children.filter((child) => isElement(child) && child.type === 'TR');
  if (rows.length === 0 || rows.length !== table.children.length) return;
  const head = rows.filter((row) => isElement(row) && isHeadRow(row));
  const body = rows.filter((row) => !head.includes(row));
  table.children = [
    { type: 'THead', children: head },
    { type: 'TBody', children: body },
  ];
}

function prune(element: StructureElement): void {
  element.children = element.children.filter((child) => {
    if (!isElement(child)) return true;
    prune(child);
    return child.children.length > 0 || child.type === 'TD' || child.type === 'TH';
  });
}
