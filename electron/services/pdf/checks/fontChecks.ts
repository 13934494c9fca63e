import { PDFDict, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { readingText } from '../../../../shared/documents/reading';
import type { FinishOrder } from '../finalise/finalisePdf';
import { fontkitForPdf } from '../finalise/fontkit';
import { entry, nameEntry } from '../finalise/pdfObjects';

const ownFonts = /^[A-Z]{6}\+(SourceSerif4|IBMPlexSans|IBMPlexMono)-\w+$/;

/**
 * Every font is embedded and says what its letters mean. Fonts that are not ours are a fault (the page would look
 * different on another computer) unless the firm itself typed letters that ours do not have.
 */
export function fontFaults(pdf: PDFDocument, { paper, fonts }: FinishOrder): string[] {
  const isForeignAllowed = !isCovered(readingText(paper), [fonts.serif, fonts.sans]);
  const faults = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const type = nameEntry(object, 'Type');
    if (type === 'FontDescriptor') return isEmbedded(object) ? [] : ['a font is not embedded'];
    return type === 'Font' ? faultsOfFont(object, isForeignAllowed) : [];
  });
  return [...new Set(faults)];
}

function faultsOfFont(font: PDFDict, isForeignAllowed: boolean): string[] {
  // the inner part of a composite font; the outer part has the text map
  if (/^CIDFont/.test(nameEntry(font, 'Subtype') ?? '')) return [];
  const hasTextMap = entry(font, 'ToUnicode') instanceof PDFRawStream;
  const isForeign = !isForeignAllowed && !ownFonts.test(nameEntry(font, 'BaseFont') ?? '');
  return [...(hasTextMap ? [] : ['a font without a text map']), ...(isForeign ? ['a foreign font'] : [])];
}

const isEmbedded = (descriptor: PDFDict): boolean =>
  ['FontFile2', 'FontFile3'].some((key) => entry(descriptor, key) instanceof PDFRawStream);

function isCovered(text: string, fonts: readonly Uint8Array[]): boolean {
  const letters = new Set(
    [...text].map((letter) => letter.codePointAt(0) ?? 0).filter((code) => code > 0x20 && code !== 0xad),
  );
  return fonts.every((data) => {
    const known = new Set(fontkitForPdf.create(data).characterSet);
    return [...letters].every((letter) => known.has(letter));
  });
}
