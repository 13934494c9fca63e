import { namesInZip } from './zipNames';

export const fileKinds = ['pdf', 'jpg', 'png', 'docx'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a file is by what stands in it; its name can be anything. Null when it is none of the kinds that are kept. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  if (isPdf(bytes)) return 'pdf';
  if (isJpg(bytes)) return 'jpg';
  if (isPng(bytes)) return 'png';
  return isDocx(bytes) ? 'docx' : null;
}

const endings: Record<FileKind, readonly string[]> = {
  pdf: ['pdf'],
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  docx: ['docx'],
};

/** The longest name that is kept of a file; the rest of the line is for its ending. */
const LONGEST_NAME = 200;

/**
 * What the file is called from now on: its own name without what could lead a path elsewhere or hide how it ends, and
 * with the ending of its kind, so that the name never says it is something else.
 */
export function keptFileName(name: string, kind: FileKind): string {
  const plain = name
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const dot = plain.lastIndexOf('.');
  const isRight = dot > 0 && endings[kind].includes(plain.slice(dot + 1).toLowerCase());
  const stem = (isRight ? plain.slice(0, dot) : plain).slice(0, LONGEST_NAME).replace(/^[. ]+|[. ]+$/g, '');
  const ending = isRight ? plain.slice(dot + 1) : endings[kind][0];
  return `${stem === '' ? kind : stem}.${ending}`;
}

/** The kind that a name kept by `keptFileName` tells. */
export function kindOfName(name: string): FileKind | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return fileKinds.find((kind) => endings[kind].includes(ending)) ?? null;
}

/** "%PDF-1.7", at the very beginning but for a mark of byte order. */
function isPdf(bytes: Uint8Array): boolean {
  const start = hasAt(bytes, 0, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  return /^%PDF-\d\.\d[\r\n\s%]/.test(latin1(bytes, start, 9));
}

/** Start of image, then a segment with its length, within the file. */
function isJpg(bytes: Uint8Array): boolean {
  const [, , , marker = 0, high = 0, low = 0] = bytes;
  const segment = 256 * high + low;
  return hasAt(bytes, 0, [0xff, 0xd8, 0xff]) && marker >= 0xc0 && marker < 0xff && segment >= 2
    ? bytes.length > 4 + segment
    : false;
}

/** The eight bytes of the signature, then the header with a width and a height. */
function isPng(bytes: Uint8Array): boolean {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const header = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  const isWide = bytes.subarray(16, 20).some((byte) => byte > 0);
  const isHigh = bytes.subarray(20, 24).some((byte) => byte > 0);
  return bytes.length >= 33 && hasAt(bytes, 0, [...signature, ...header]) && isWide && isHigh;
}

/** A Word document without macros: a program has no business among the papers. */
function isDocx(bytes: Uint8Array): boolean {
  const names = namesInZip(bytes);
  if (names === null) return false;
  const isProgram = names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name));
  return names.includes('[Content_Types].xml') && names.includes('word/document.xml') && !isProgram;
}

const hasAt = (bytes: Uint8Array, at: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

const latin1 = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
