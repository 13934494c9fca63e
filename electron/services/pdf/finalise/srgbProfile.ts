const header = 128;
const curvePoints = 1024;
const colourant = {
  white: [0.95045, 1, 1.08905],
  red: [0.43607, 0.22249, 0.01392],
  green: [0.38515, 0.71687, 0.09708],
  blue: [0.14307, 0.06061, 0.7141],
  illuminant: [0.9642, 1, 0.82491],
} as const;

/** An sRGB colour profile (ICC 2.1, matrix and curves), made here so that no foreign file has to be shipped. */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', textTag('Public domain')],
    ['wtpt', xyzTag(colourant.white)],
    ['rXYZ', xyzTag(colourant.red)],
    ['gXYZ', xyzTag(colourant.green)],
    ['bXYZ', xyzTag(colourant.blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const offsets = new Map<Buffer, number>();
  const directory: Buffer[] = [];
  const data: Buffer[] = [];
  let offset = header + 4 + tags.length * 12;
  for (const [signature, tag] of tags) {
    const known = offsets.get(tag);
    directory.push(Buffer.concat([latin1(signature), uint32(known ?? offset), uint32(tag.length)]));
    if (known !== undefined) continue;
    offsets.set(tag, offset);
    const padding = Buffer.alloc((4 - (tag.length % 4)) % 4);
    data.push(tag, padding);
    offset += tag.length + padding.length;
  }
  return Buffer.concat([profileHeader(offset), uint32(tags.length), ...directory, ...data]);
}

function profileHeader(size: number): Buffer {
  const bytes = Buffer.alloc(header);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  [2026, 1, 1].forEach((part, index) => {
    bytes.writeUInt16BE(part, 24 + index * 2);
  });
  bytes.write('acsp', 36, 'latin1');
  Buffer.concat(colourant.illuminant.map(fixed)).copy(bytes, 68);
  return bytes;
}

function toneCurve(): Buffer {
  const points = Buffer.alloc(curvePoints * 2);
  for (let index = 0; index < curvePoints; index += 1) {
    const value = index / (curvePoints - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    points.writeUInt16BE(Math.round(linear * 0xffff), index * 2);
  }
  return Buffer.concat([latin1('curv'), uint32(0), uint32(curvePoints), points]);
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Fixed point, 16 bits before and after the point. */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 0x10000));
  return bytes;
}

const xyzTag = (xyz: readonly number[]): Buffer =>
  Buffer.concat([latin1('XYZ '), uint32(0), ...xyz.map(fixed)]);

const textTag = (text: string): Buffer => Buffer.concat([latin1('text'), uint32(0), latin1(`${text}\0`)]);

const description = (text: string): Buffer =>
  Buffer.concat([
    latin1('desc'),
    uint32(0),
    uint32(text.length + 1),
    latin1(`${text}\0`),
    Buffer.alloc(4 + 4 + 2 + 1 + 67),
  ]);
