import { PDFArray, type PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { Heading } from '../../../../shared/documents/reading';
import { dictEntry, dictOf, entry, pdfText, textEntry } from './pdfObjects';

/** An entry of an outline: how deep it stands, what it says and the place it leads to. */
export type OutlineEntry = { level: number; title: string; destination: PDFArray };

type Entry = OutlineEntry & { ref: PDFRef; children: Entry[] };

/**
 * Makes the outline anew from the paper's headings, with the destinations Chromium found: its own titles are doubled
 * in one version and without parents in another. Throws when it found another number of headings than the paper has.
 */
export function writeOutline(pdf: PDFDocument, headings: readonly Heading[]): void {
  const found = outlineOf(pdf);
  if (found.length !== headings.length || headings.length === 0) {
    throw new Error(`${found.length} outline entries for ${headings.length} headings`);
  }
  const entries = headings.map(({ level, text }, index): OutlineEntry => {
    const destination = found[index]?.destination;
    if (destination === undefined) throw new Error('an outline entry that leads nowhere');
    return { level, title: text, destination };
  });
  writeEntries(pdf, entries);
}

/** Replaces the outline of a PDF by these entries, each below the last one before it that stands higher. */
export function writeEntries(pdf: PDFDocument, entries: readonly OutlineEntry[]): void {
  const { context, catalog } = pdf;
  const tops = nested(entries.map((one) => ({ ...one, ref: context.nextRef(), children: [] })));
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

/** The outline of a PDF in reading order; entries that lead nowhere are left out. */
export function outlineOf(pdf: PDFDocument): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  const visit = (first: PDFDict | undefined, level: number) => {
    for (let item = first; item !== undefined; item = dictEntry(item, 'Next')) {
      const destination = entry(item, 'Dest');
      if (destination instanceof PDFArray)
        found.push({ level, title: textEntry(item, 'Title') ?? '', destination });
      visit(dictEntry(item, 'First'), level + 1);
    }
  };
  const root = dictEntry(pdf.catalog, 'Outlines');
  visit(root === undefined ? undefined : dictEntry(root, 'First'), 1);
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
