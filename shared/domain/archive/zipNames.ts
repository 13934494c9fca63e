const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** The comment after the end of a zip file has a length of two bytes. */
const LONGEST_COMMENT = 0xffff;

/** Many times what a Word document holds; what has more is not read through. */
const MOST_ENTRIES = 10_000;

/**
 * The names of what lies in a zip file, from its own table of contents; nothing is unpacked. Null when it is none, is cut
 * short, or says of itself what cannot be.
 */
export function namesInZip(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_LENGTH || view.getUint32(0, true) !== LOCAL) return null;
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const start = at + ENTRY_LENGTH;
    names.push(asText(bytes.subarray(start, start + (name ?? 0))));
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return at <= end ? names : null;
}

/** Where the last record begins: looked for from behind, since a comment may follow it. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

const asText = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 300));
