import {
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Heading } from '../../../../shared/documents/reading';
import { dictEntry, dictOf, entry, pdfText } from './pdfObjects';

type Entry = { ref: PDFRef; level: number; title: string; destination: PDFObject; children: Entry[] };

/**
 * Makes the outline anew from the paper's headings, with the destinations Chromium found: its own titles are doubled
 * in one version and without parents in another. Throws when it found another number of headings than the paper has.
 */
export function writeOutline(pdf: PDFDocument, headings: readonly Heading[]): void {
  const { context, catalog } = pdf;
  const destinations = destinationsOf(pdf);
  if (destinations.length !== headings.length || headings.length === 0) {
    throw new Error(`${destinations.length} outline entries for ${headings.length} headings`);
  }
  const entries = headings.map((heading, index): Entry => {
    const destination = destinations[index];
    if (destination === undefined) throw new Error('an outline entry that leads nowhere');
    return { ref: context.nextRef(), level: heading.level, title: heading.text, destination, children: [] };
  });
  const tops = nested(entries);
  const rootRef = context.nextRef();
  writeLevel(pdf, tops, rootRef);
  const root = dictOf(context, {
    Type: PDFName.of('Outlines'),
    First: tops[0]?.ref,
    Last: tops.at(-1)?.ref,
    Count: PDFNumber.of(tops.length),
  });
  context.assign(rootRef, root);
  catalog.set(PDFName.of('Outlines'), rootRef);
}

function destinationsOf(pdf: PDFDocument): PDFObject[] {
  const found: PDFObject[] = [];
  const visit = (first: PDFDict | undefined) => {
    for (let item = first; item !== undefined; item = dictEntry(item, 'Next')) {
      const destination = entry(item, 'Dest');
      if (destination instanceof PDFArray) found.push(destination);
      visit(dictEntry(item, 'First'));
    }
  };
  const root = dictEntry(pdf.catalog, 'Outlines');
  visit(root === undefined ? undefined : dictEntry(root, 'First'));
  return found;
}

function nested(entries: readonly Entry[]): Entry[] {
  const tops: Entry[] = [];
  const open: Entry[] = [];
  for (const item of entries) {
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop();
    (open.at(-1)?.children ?? tops).push(item);
    open.push(item);
  }
  return tops;
}

function writeLevel(pdf: PDFDocument, siblings: readonly Entry[], parent: PDFRef): void {
  siblings.forEach((item, index) => {
    const below = item.children;
    const dictionary = dictOf(pdf.context, {
      Title: pdfText(item.title),
      Parent: parent,
      Dest: item.destination,
      Prev: siblings[index - 1]?.ref,
      Next: siblings[index + 1]?.ref,
      First: below[0]?.ref,
      Last: below.at(-1)?.ref,
      // negative: shown closed
      Count: below.length === 0 ? undefined : PDFNumber.of(-below.length),
    });
    pdf.context.assign(item.ref, dictionary);
    writeLevel(pdf, below, item.ref);
  });
}
