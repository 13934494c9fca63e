import { PDFDict, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { entry, nameEntry } from '../finalise/pdfObjects';

const ownFonts = /^[A-Z]{6}\+(SourceSerif4|IBMPlexSans|IBMPlexMono)-\w+$/;

/**
 * Every font is embedded and says what its letters mean. Fonts that are not ours are a fault: the page would look
 * different on another computer. Letters that ours do not have are printed as a substitute, so there is no need for one.
 */
export function fontFaults(pdf: PDFDocument): string[] {
  const faults = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const type = nameEntry(object, 'Type');
    if (type === 'FontDescriptor') return isEmbedded(object) ? [] : ['a font is not embedded'];
    return type === 'Font' ? faultsOfFont(object) : [];
  });
  return [...new Set(faults)];
}

function faultsOfFont(font: PDFDict): string[] {
  // the inner part of a composite font; the outer part has the text map
  if (/^CIDFont/.test(nameEntry(font, 'Subtype') ?? '')) return [];
  const hasTextMap = entry(font, 'ToUnicode') instanceof PDFRawStream;
  const isForeign = !ownFonts.test(nameEntry(font, 'BaseFont') ?? '');
  return [...(hasTextMap ? [] : ['a font without a text map']), ...(isForeign ? ['a foreign font'] : [])];
}

const isEmbedded = (descriptor: PDFDict): boolean =>
  ['FontFile2', 'FontFile3'].some((key) => entry(descriptor, key) instanceof PDFRawStream);
