const ORIENTATION = 0x0112;
const turns: Readonly<Record<number, 0 | 90 | 180 | 270>> = { 3: 180, 6: 90, 8: 270 };

/**
 * How far a photo is to be turned clockwise to stand upright, as the camera noted it (Exif, tag 0x0112). 0 when nothing
 * is noted, or it cannot be read; mirrored photos do not come from cameras.
 */
export function uprightJpg(bytes: Uint8Array): 0 | 90 | 180 | 270 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda; ) {
      const isExif = view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966;
      if (isExif) return turns[orientationIn(view, at + 10)] ?? 0;
      at += 2 + view.getUint16(at + 2);
    }
  } catch (error) {
    // It ends before it has said all that it says it says.
    if (!(error instanceof RangeError)) throw error;
  }
  return 0;
}

function orientationIn(view: DataView, start: number): number {
  const isLittle = view.getUint16(start) === 0x4949;
  const first = start + view.getUint32(start + 4, isLittle);
  const count = view.getUint16(first, isLittle);
  for (let index = 0; index < count; index += 1) {
    const field = first + 2 + index * 12;
    if (view.getUint16(field, isLittle) === ORIENTATION) return view.getUint16(field + 8, isLittle);
  }
  return 1;
}
