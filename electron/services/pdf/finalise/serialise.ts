import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { deflate } from 'pako';
import { arrayOf, streamBytes } from './pdfObjects';

const placeholder = 'FEEDFACE'.repeat(4);

/** Writes the file so that the same paper gives the same bytes on every computer. */
export async function serialise(pdf: PDFDocument): Promise<Uint8Array> {
  await pdf.flush();
  deleteUnreachable(pdf);
  compress(pdf);
  const id = PDFHexString.of(placeholder);
  pdf.context.trailerInfo.ID = arrayOf(pdf.context, [id, id]);
  const saved = await pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return withIdentity(Buffer.from(saved));
}

/** What Chromium wrote and nothing refers to any more: its structure tree, outline, information. */
function deleteUnreachable(pdf: PDFDocument): void {
  const { context } = pdf;
  const reached = new Set<string>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value instanceof PDFRef) {
      if (reached.has(value.toString())) continue;
      reached.add(value.toString());
      waiting.push(context.lookup(value));
    } else if (value instanceof PDFArray) waiting.push(...value.asArray());
    else if (value instanceof PDFDict) waiting.push(...value.values());
    else if (value instanceof PDFStream) waiting.push(...value.dict.values());
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref.toString())) context.delete(ref);
  }
}

/** Chromium's and Node's deflate differ between processors and versions; pako's does not. XMP stays readable as it is. */
function compress(pdf: PDFDocument): void {
  for (const [ref, stream] of pdf.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream)) continue;
    const filter = stream.dict.get(PDFName.of('Filter'));
    const isMetadata = String(stream.dict.get(PDFName.of('Type'))) === '/Metadata';
    if (isMetadata || (filter !== undefined && String(filter) !== '/FlateDecode')) continue;
    if (isPredicted(stream.dict)) continue;
    const bytes = deflate(streamBytes(stream), { level: 6 });
    stream.dict.delete(PDFName.of('DecodeParms'));
    stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    pdf.context.assign(ref, PDFRawStream.of(stream.dict, bytes));
  }
}

/** Rows that are told by their difference from the row before, as others write pictures: not undone by decoding alone. */
const isPredicted = (stream: PDFDict): boolean =>
  stream.has(PDFName.of('Filter')) &&
  stream.lookupMaybe(PDFName.of('DecodeParms'), PDFDict)?.has(PDFName.of('Predictor')) === true;

/** The file's /ID is the hash of the file with a placeholder in its place: nothing in it is random. */
function withIdentity(bytes: Buffer): Uint8Array {
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, placeholder.length).toUpperCase();
  const sought = `<${placeholder}>`;
  for (let at = bytes.lastIndexOf(sought); at !== -1; at = bytes.lastIndexOf(sought, at - 1)) {
    bytes.write(id, at + 1, 'latin1');
  }
  return bytes;
}
