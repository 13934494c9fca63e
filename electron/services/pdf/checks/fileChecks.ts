import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PaperDocument } from '../../../../shared/documents/model';
import {
  dictEntry,
  entry,
  latin1,
  membersOf,
  nameEntry,
  numberEntry,
  streamBytes,
  textEntry,
} from '../finalise/pdfObjects';

const forbiddenActions = new Set(['JavaScript', 'Launch', 'Sound', 'Movie', 'ResetForm', 'ImportData']);

/** PDF/A-3a as far as a file shows it without looking at its pages. Answers faults. */
export function fileFaults(bytes: Uint8Array, pdf: PDFDocument, paper: PaperDocument): string[] {
  return [...archivalFaults(bytes, pdf), ...attachmentFaults(pdf, paper.sourceJson)];
}

/** The same but for what is attached, of which a file that is joined of many has as much as they had. */
export const archivalFaults = (bytes: Uint8Array, pdf: PDFDocument): string[] => [
  ...frameFaults(bytes, pdf),
  ...objectFaults(pdf),
  ...metadataFaults(pdf),
  ...outputIntentFaults(pdf),
];

/** What any PDF is framed by. Answers faults. */
export function frameFaults(bytes: Uint8Array, pdf: PDFDocument): string[] {
  const { ID, Encrypt } = pdf.context.trailerInfo;
  const faults: string[] = [];
  if (!/^%PDF-1\.7[\r\n]+%[\x80-\xff]{4}/.test(latin1(bytes.subarray(0, 20)))) faults.push('file header');
  if (!/%%EOF\s?$/.test(latin1(bytes.subarray(-8)))) faults.push('end of file');
  if (!(ID instanceof PDFArray) || ID.size() !== 2) faults.push('no file identifier');
  if (Encrypt !== undefined) faults.push('encrypted');
  return faults;
}

function objectFaults(pdf: PDFDocument): string[] {
  const onOpening = pdf.catalog.has(PDFName.of('OpenAction')) ? ['an action on opening'] : [];
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const inObjects = objects.flatMap((object) => {
    if (object instanceof PDFRawStream) return [...streamFaults(object.dict), ...actionFaults(object.dict)];
    return object instanceof PDFDict ? actionFaults(object) : [];
  });
  return [...onOpening, ...new Set(inObjects)];
}

const streamFaults = (dictionary: PDFDict): string[] => [
  ...(dictionary.has(PDFName.of('F')) ? ['a stream outside the file'] : []),
  ...(/LZW|Crypt/.test(String(dictionary.get(PDFName.of('Filter')))) ? ['a forbidden filter'] : []),
];

const actionFaults = (dictionary: PDFDict): string[] => [
  ...(dictionary.has(PDFName.of('AA')) ? ['an additional action'] : []),
  ...(forbiddenActions.has(nameEntry(dictionary, 'S') ?? '') ? ['a forbidden action'] : []),
];

function metadataFaults(pdf: PDFDocument): string[] {
  const metadata = entry(pdf.catalog, 'Metadata');
  if (!(metadata instanceof PDFRawStream)) return ['no XMP'];
  if (metadata.dict.has(PDFName.of('Filter'))) return ['XMP is compressed'];
  const xmp = Buffer.from(metadata.contents).toString('utf8');
  const faults: string[] = [];
  if (!/<pdfaid:part>3<.*<pdfaid:conformance>A</.test(xmp)) faults.push('XMP does not claim PDF/A-3a');
  if (!xmp.includes('<pdfuaid:part>1<')) faults.push('XMP does not claim PDF/UA-1');
  if (!xmp.includes('pdfaExtension:schemas')) faults.push('XMP does not explain the PDF/UA claim');
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
  const title = info instanceof PDFDict ? textEntry(info, 'Title') : undefined;
  if (title === undefined || title === '' || xmpTitle(xmp) !== title)
    faults.push('XMP and information differ in title');
  return faults;
}

const xmpTitle = (xmp: string): string | undefined =>
  /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s
    .exec(xmp)?.[1]
    ?.replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

function outputIntentFaults(pdf: PDFDocument): string[] {
  const isSrgb = membersOf(pdf.catalog, 'OutputIntents').some((member) => {
    const intent = pdf.context.lookup(member);
    const profile = intent instanceof PDFDict ? entry(intent, 'DestOutputProfile') : undefined;
    const isForPdfA = intent instanceof PDFDict && nameEntry(intent, 'S') === 'GTS_PDFA1';
    return isForPdfA && profile instanceof PDFRawStream && numberEntry(profile.dict, 'N') === 3;
  });
  return isSrgb ? [] : ['no sRGB output intent'];
}

function attachmentFaults(pdf: PDFDocument, sourceJson: string | null): string[] {
  const files = membersOf(pdf.catalog, 'AF').map((member) => pdf.context.lookup(member, PDFDict));
  if (sourceJson === null)
    return files.length === 0 && !pdf.catalog.has(PDFName.of('Names')) ? [] : ['an unwanted attachment'];
  const [file] = files;
  if (file === undefined || files.length > 1) return ['not one attachment'];
  const stream = entry(dictEntry(file, 'EF') ?? file, 'F');
  const isTyped = stream instanceof PDFRawStream && nameEntry(stream.dict, 'Subtype') === 'application/json';
  if (!isTyped || nameEntry(file, 'AFRelationship') !== 'Source') return ['the attachment is not declared'];
  return Buffer.from(streamBytes(stream)).toString('utf8') === sourceJson
    ? []
    : ['the attachment is not the source'];
}
