import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { PaperDocument } from '../../../../shared/documents/model';
import { headingsOf, piecesOf } from '../../../../shared/documents/reading';
import type { PageContent } from '../finalise/pageContent';
import { dictEntry, textEntry } from '../finalise/pdfObjects';
import type { StructureElement } from '../finalise/structureTree';
import { breakFaults, type Placed } from './breakChecks';
import { type Line, linesOf, readable } from './lines';

const a4 = { short: 595.28, long: 841.89 };

/** The PDF against the paper it was made from: the same words in the same order, broken over pages as a reader expects. */
export function paperFaults(
  pdf: PDFDocument,
  paper: PaperDocument,
  top: StructureElement,
  pages: readonly PageContent[],
): string[] {
  const lines = linesOf(top, pages);
  return [
    ...headingFaults(pdf, paper, lines),
    ...textFaults(paper, lines),
    ...pages.flatMap((page, index) => furnitureFaults(paper, page, index, pages.length)),
    ...sizeFaults(pdf, paper),
  ];
}

function sizeFaults(pdf: PDFDocument, { layout }: PaperDocument): string[] {
  const lies = layout === 'landscape';
  const wanted = lies ? { width: a4.long, height: a4.short } : { width: a4.short, height: a4.long };
  return pdf.getPages().flatMap((page, index) => {
    const { width, height } = page.getSize();
    const isA4 = Math.abs(width - wanted.width) < 1 && Math.abs(height - wanted.height) < 1;
    return isA4 ? [] : [`page ${index + 1}: not A4 ${lies ? 'landscape' : 'portrait'}`];
  });
}

function headingFaults(pdf: PDFDocument, paper: PaperDocument, lines: readonly Line[]): string[] {
  const wanted = headingsOf(paper).map(({ level, text }) => `H${level} ${readable(text)}`);
  const found = lines.filter(({ type }) => /^H\d$/.test(type)).map(({ type, text }) => `${type} ${text}`);
  const titles = outlineTitles(pdf).map(readable);
  const levels = headingsOf(paper).map(({ level }) => level);
  const faults: string[] = [];
  if (wanted.join('\n') !== found.join('\n')) faults.push('the headings are not those of the paper');
  if (
    titles.join('\n') !==
    headingsOf(paper)
      .map(({ text }) => readable(text))
      .join('\n')
  ) {
    faults.push('the outline is not the headings');
  }
  if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1)
    faults.push('not one first heading');
  if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
    faults.push('a skipped heading level');
  return faults;
}

function outlineTitles(pdf: PDFDocument): string[] {
  const root = dictEntry(pdf.catalog, 'Outlines');
  const below = (parent: PDFDict): string[] => {
    const titles: string[] = [];
    for (let item = dictEntry(parent, 'First'); item !== undefined; item = dictEntry(item, 'Next')) {
      const isChild = dictEntry(item, 'Parent') === parent;
      titles.push(isChild ? (textEntry(item, 'Title') ?? '') : '', ...below(item));
    }
    return titles;
  };
  return root === undefined ? [] : below(root);
}

/** Walks paper and PDF side by side; a piece knows by its number of lines which lines of the PDF are its own. */
function textFaults(paper: PaperDocument, lines: readonly Line[]): string[] {
  const faults: string[] = [];
  const placed: Placed[] = [];
  let next = 0;
  for (const piece of piecesOf(paper)) {
    const wanted = piece.text
      .split('\n')
      .map(readable)
      .filter((text) => text !== ''); // nothing is printed of an empty text
    if (wanted.length === 0) continue;
    const own = lines.slice(next, next + wanted.length);
    const differs = wanted.findIndex((text, index) => own[index]?.text !== text);
    if (differs !== -1) return [`line ${next + differs + 1} is not the paper's text`];
    placed.push({ piece, lines: own });
    next += wanted.length;
  }
  if (next !== lines.length) faults.push('more text than the paper has');
  return [...faults, ...breakFaults(placed)];
}

function furnitureFaults(paper: PaperDocument, page: PageContent, index: number, count: number): string[] {
  const number = paper.footer.page.replace('{n}', `${index + 1}`).replace('{of}', `${count}`);
  return readable(page.artifactText).includes(readable(number)) ? [] : [`page ${index + 1}: no page number`];
}
