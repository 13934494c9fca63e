const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;

/** Where the time of a file stands in its entry of the directory, and before the file itself. */
const TIME_IN_ENTRY = 12;
const TIME_IN_FILE = 10;

/** 1 January 1980, the first day a zip file knows, at midnight. */
const FIXED = { time: 0, day: 0x21 };

/** A zip file whose files all bear the same time, so that it does not tell when it was packed. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('the file is no zip file');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('the zip file has no whole directory');
    setTime(view, at + TIME_IN_ENTRY);
    setTime(view, view.getUint32(at + 42, true) + TIME_IN_FILE);
    at +=
      ENTRY_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return bytes;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, FIXED.time, true);
  view.setUint16(at + 2, FIXED.day, true);
}
