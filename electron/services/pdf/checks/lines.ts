import type { PageContent } from '../finalise/pageContent';
import { contentItemsOf, isElement, type StructureElement } from '../finalise/structureTree';

/** What one paragraph, heading, list item or cell says, and the pages it stands on. */
export type Line = { type: string; text: string; pages: number[] };

const lineTypes = new Set(['P', 'H1', 'H2', 'H3', 'LBody', 'TH', 'TD']);

/** The structure's text in reading order. Bullets are left out: Chromium 130 does not tag them. */
export function linesOf(element: StructureElement, pages: readonly PageContent[]): Line[] {
  if (element.type === 'Lbl') return [];
  const holdsLines = element.children.some((child) => isElement(child) && containsLine(child));
  if (holdsLines || !lineTypes.has(element.type)) {
    return element.children.flatMap((child) =>
      isElement(child) ? linesOf(child, pages) : [stray(child.page)],
    );
  }
  const items = contentItemsOf(element);
  const text = items.map((item) => pages[item.page]?.marked.get(item.markedContent)?.text ?? '').join('');
  return [{ type: element.type, text: readable(text), pages: [...new Set(items.map((item) => item.page))] }];
}

const containsLine = (element: StructureElement): boolean =>
  lineTypes.has(element.type) || element.children.some((child) => isElement(child) && containsLine(child));

/** Content that belongs to no paragraph; its text can match nothing, so the comparison fails on it. */
const stray = (page: number): Line => ({ type: 'stray', text: '\uFFFF', pages: [page] });

/** Text as it is compared: spaces of all kinds alike, without the places where a word may be divided. */
export const readable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
