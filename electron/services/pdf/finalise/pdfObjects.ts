import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** An entry of a dictionary with references followed, or undefined. */
export function entry(dictionary: PDFDict, key: string): PDFObject | undefined {
  return dictionary.context.lookup(dictionary.get(PDFName.of(key)));
}

export function dictEntry(dictionary: PDFDict, key: string): PDFDict | undefined {
  const value = entry(dictionary, key);
  return value instanceof PDFDict ? value : undefined;
}

/** The members of an array entry, references not followed; a single object counts as an array of one. */
export function membersOf(dictionary: PDFDict, key: string): PDFObject[] {
  const value = entry(dictionary, key);
  if (value instanceof PDFArray) return value.asArray();
  const single = dictionary.get(PDFName.of(key));
  return single === undefined || value === undefined ? [] : [single];
}

export function nameEntry(dictionary: PDFDict, key: string): string | undefined {
  const value = entry(dictionary, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberEntry(dictionary: PDFDict, key: string): number | undefined {
  const value = entry(dictionary, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function textEntry(dictionary: PDFDict, key: string): string | undefined {
  const value = entry(dictionary, key);
  return value === undefined ? undefined : textOf(value);
}

export const textOf = (value: PDFObject): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

/** A stream's bytes after its filters. */
export function streamBytes(stream: PDFObject | undefined): Uint8Array {
  if (!(stream instanceof PDFRawStream)) throw new Error('a stream was expected');
  return stream.dict.has(PDFName.of('Filter')) ? decodePDFRawStream(stream).decode() : stream.contents;
}

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A dictionary from plain values; entries that are undefined are left out. */
export function dictOf(
  context: PDFContext,
  entries: Readonly<Record<string, PDFObject | undefined>>,
): PDFDict {
  const dictionary = PDFDict.withContext(context);
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) dictionary.set(PDFName.of(key), value);
  }
  return dictionary;
}

export function arrayOf(context: PDFContext, members: readonly PDFObject[]): PDFArray {
  const array = PDFArray.withContext(context);
  for (const member of members) array.push(member);
  return array;
}

/** Text as UTF-16, so that every letter of every name survives. */
export const pdfText = (text: string): PDFHexString => PDFHexString.fromText(text);
