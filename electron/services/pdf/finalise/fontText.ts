import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { Operation } from './contentStream';
import { utf16 } from './operators';
import { entry, latin1, nameEntry, streamBytes } from './pdfObjects';

/** What the codes of one font mean as text. */
export type FontText = { read: (hex: string) => string };

/** Reads a font's ToUnicode map. Codes are two bytes in composite fonts and one byte in all others. */
function fontTextOf(font: PDFDict): FontText {
  const digits = nameEntry(font, 'Subtype') === 'Type0' ? 4 : 2;
  const stream = entry(font, 'ToUnicode');
  const meanings =
    stream === undefined ? new Map<number, string>() : parseToUnicode(latin1(streamBytes(stream)));
  const codes = new RegExp(`[0-9a-fA-F]{${digits}}`, 'g');
  const decoded = (hex: string): string =>
    (hex.match(codes) ?? []).map((code) => meanings.get(Number.parseInt(code, 16)) ?? '\uFFFD').join('');
  // Chromium shows letter by letter, so the same few codes are asked for thousands of times.
  const known = new Map<string, string>();
  return {
    read: (hex) => {
      const text = known.get(hex) ?? decoded(hex);
      known.set(hex, text);
      return text;
    },
  };
}

/** The fonts of a page by the name its content calls them. */
export function fontsOf(resources: PDFDict | undefined, known: Map<string, FontText>): Map<string, FontText> {
  const fonts = new Map<string, FontText>();
  const dictionary = resources === undefined ? undefined : entry(resources, 'Font');
  if (!(dictionary instanceof PDFDict)) return fonts;
  for (const [name, reference] of dictionary.entries()) {
    const font = dictionary.context.lookup(reference);
    if (!(font instanceof PDFDict)) continue;
    const text = known.get(reference.toString()) ?? fontTextOf(font);
    known.set(reference.toString(), text);
    fonts.set(name instanceof PDFName ? name.asString() : String(name), text);
  }
  return fonts;
}

/** What an operation that shows text says in a font. Chromium and pdf-lib write codes, never literal strings. */
export function shownText({ source }: Operation, font: FontText | undefined): string {
  if (font === undefined) throw new Error('text without a font');
  if (source.includes('(')) throw new Error('text that is not written as hexadecimal codes');
  return [...source.matchAll(/<([0-9a-fA-F]*)>/g)].map(([, hex = '']) => font.read(hex)).join('');
}

function parseToUnicode(map: string): Map<number, string> {
  const meanings = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      meanings.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  const range = /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])/g;
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', start, list] of block.matchAll(range)) {
      const from = Number.parseInt(first, 16);
      const listed = list?.match(/[0-9a-fA-F]+/g)?.map(utf16);
      for (let code = from; code <= Number.parseInt(last, 16); code += 1) {
        meanings.set(code, listed?.[code - from] ?? counted(start ?? '', code - from));
      }
    }
  }
  return meanings;
}

function counted(start: string, steps: number): string {
  const text = utf16(start);
  const last = text.codePointAt(text.length - 1) ?? 0;
  return text.slice(0, -1) + String.fromCharCode(last + steps);
}
