import { PDFDocument } from '@cantoo/pdf-lib';
import { archivalFaults, frameFaults } from '../checks/fileChecks';
import { fontFaults } from '../checks/fontChecks';
import { structureFaults } from '../checks/structureChecks';
import { outlineOf } from '../finalise/outline';
import { readPages } from '../finalise/pageContent';
import { membersOf } from '../finalise/pdfObjects';
import { readStructure } from '../finalise/structureTree';
import { type JoinOrder, numbered } from './order';

/** `faults` are words for the log that hold none of the papers' text. Anything but an empty list means: no file. */
export type CheckedWhole = { faults: string[]; pages: number };

/** Reads a joined file as a stranger would, and compares it with what was to be joined. */
export async function joinCheck(bytes: Uint8Array, order: JoinOrder, sum: number): Promise<CheckedWhole> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = readPages(pdf);
  const isAllOurs = order.parts.every(({ is }) => is === 'own');
  const titles = outlineOf(pdf).map(({ title }) => title);
  const faults = [
    ...(isAllOurs ? [...archivalFaults(bytes, pdf), ...fontFaults(pdf)] : frameFaults(bytes, pdf)),
    ...structureFaults(pdf, order.cover, readStructure(pdf), pages),
    ...(pages.length === sum ? [] : [`${pages.length} pages where ${sum} were joined`]),
    ...pages.flatMap(({ artifactText }, index) =>
      artifactText.endsWith(numbered(order.running, index + 1, sum))
        ? []
        : [`page ${index + 1}: no running number`],
    ),
    ...order.parts.flatMap(({ title }, index) =>
      titles.includes(title) ? [] : [`part ${index + 1}: not in the outline`],
    ),
    ...attachedFaults(pdf, order),
  ];
  return { faults, pages: pages.length };
}

function attachedFaults(pdf: PDFDocument, { parts }: JoinOrder): string[] {
  const most = parts.filter(({ is }) => is === 'own').length;
  return membersOf(pdf.catalog, 'AF').length <= most ? [] : ['more is attached than the parts had'];
}
