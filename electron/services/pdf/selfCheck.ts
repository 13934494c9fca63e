import { PDFDocument } from '@cantoo/pdf-lib';
import { fileFaults } from './checks/fileChecks';
import { fontFaults } from './checks/fontChecks';
import { paperFaults } from './checks/paperChecks';
import { structureFaults } from './checks/structureChecks';
import type { FinishOrder } from './finalise/finalisePdf';
import { readPages } from './finalise/pageContent';
import { readStructure } from './finalise/structureTree';

/** `faults` are words for the log that hold none of the paper's text. Anything but an empty list means: no file. */
export type Checked = { faults: string[]; pages: number };

/** Reads a finished file as a stranger would, and compares it with the paper it was made from. */
export async function selfCheck(bytes: Uint8Array, order: FinishOrder): Promise<Checked> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = readPages(pdf);
  const top = readStructure(pdf);
  const faults = [
    ...fileFaults(bytes, pdf, order.paper),
    ...fontFaults(pdf),
    ...structureFaults(pdf, order.paper, top, pages),
    ...paperFaults(pdf, order.paper, top, pages),
  ];
  return { faults, pages: pages.length };
}
