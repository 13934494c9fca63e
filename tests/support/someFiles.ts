// Files of each kind, as small as they can be and still be what they say.

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const uint16 = (value: number): number[] => [value & 0xff, value >> 8];
const uint32 = (value: number): number[] => [...uint16(value & 0xffff), ...uint16(value >>> 16)];

export const aPdf = (): Uint8Array => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let body = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 4 /Root 1 0 R >>\n`;
  return text(`${body}${table}startxref\n${body.length}\n%%EOF\n`);
};

export const aJpg = (): Uint8Array =>
  joined([0xff, 0xd8, 0xff, 0xe0, 0, 16], text('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]);

/** One white dot. */
export const aPng = (): Uint8Array =>
  Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='),
    (letter) => letter.charCodeAt(0),
  );

/** A zip file of empty files with these names. */
export function aZip(...names: readonly string[]): Uint8Array {
  const locals = names.map((name) =>
    joined(text('PK\x03\x04'), [20, 0], Array(20).fill(0), uint16(name.length), [0, 0], text(name)),
  );
  const starts = locals.map((_, index) =>
    locals.slice(0, index).reduce((sum, local) => sum + local.length, 0),
  );
  const entries = names.map((name, index) =>
    joined(
      text('PK\x01\x02'),
      [20, 0, 20, 0],
      Array(20).fill(0),
      uint16(name.length),
      Array(12).fill(0),
      uint32(starts[index] ?? 0),
      text(name),
    ),
  );
  const [files, contents] = [joined(...locals), joined(...entries)];
  return joined(
    files,
    contents,
    text('PK\x05\x06'),
    [0, 0, 0, 0],
    uint16(names.length),
    uint16(names.length),
    uint32(contents.length),
    uint32(files.length),
    [0, 0],
  );
}

export const aDocx = (): Uint8Array => aZip('[Content_Types].xml', '_rels/.rels', 'word/document.xml');

/** The beginning of a program for Windows. */
export const anExe = (): Uint8Array => joined(text('MZ'), Array(62).fill(0x90), text('PE\0\0'));
