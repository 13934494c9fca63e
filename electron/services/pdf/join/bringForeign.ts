import { PDFDict, type PDFDocument, PDFName, PDFNull, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { mm } from '../finalise/furniturePlace';
import { arrayOf, dictOf } from '../finalise/pdfObjects';
import { type Drawn, embedForeign } from './foreignPages';
import { type ForeignPart, numbered } from './order';
import type { Brought } from './ownPages';
import { type Pen, points } from './pen';

const short = 210 * mm;
const long = 297 * mm;
/** The left edge is for the holes; the line that says what it is stands above, the running number below. */
const edge = { left: 20 * mm, right: 12 * mm, top: 18 * mm, bottom: 14 * mm };
const captionFromTop = 13 * mm;
/** One dot of a picture is never drawn larger than this, in points. */
const largestDot = 72 / 60;

/**
 * Draws the pages of a file of somebody else on pages of ours. To the reader each is a picture with words in its place:
 * what is in it was not made by us, and nothing is known of how it is read.
 */
export async function bringForeign(pdf: PDFDocument, part: ForeignPart, pen: Pen): Promise<Brought> {
  const embedded = await embedForeign(pdf, part.bytes, part.kind);
  if ('refused' in embedded) throw new Error(`a file that cannot be put in: ${embedded.refused}`);
  const offset = pdf.getPageCount();
  const { pages } = embedded;
  const children = pages.map((drawn, index) => {
    drawPage(pdf, drawn, { pen, caption: numbered(part.caption, index + 1, pages.length) });
    const page = offset + index;
    return [
      { type: 'P', children: [{ page, markedContent: 0 }] },
      {
        type: 'Figure',
        alt: numbered(part.alt, index + 1, pages.length),
        children: [{ page, markedContent: 1 }],
      },
    ];
  });
  const first = pdf.getPage(offset);
  const top = [first.ref, PDFName.of('XYZ'), PDFNull, PDFNumber.of(first.getHeight()), PDFNull];
  return {
    pages: pages.length,
    structure: { type: 'Part', children: children.flat() },
    outline: [{ level: 1, title: part.title, destination: arrayOf(pdf.context, top) }],
    files: [],
  };
}

function drawPage(pdf: PDFDocument, drawn: Drawn, { pen, caption }: { pen: Pen; caption: string }): void {
  const { context } = pdf;
  const [width, height] = drawn.width > drawn.height ? [long, short] : [short, long];
  const page = pdf.addPage([width, height]);
  const room = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom };
  const scale = Math.min(
    room.width / drawn.width,
    room.height / drawn.height,
    drawn.is === 'image' ? largestDot : 1,
  );
  const at = {
    x: edge.left + (room.width - drawn.width * scale) / 2,
    y: edge.bottom + (room.height - drawn.height * scale) / 2,
  };
  const captionAt = { x: edge.left, y: height - captionFromTop, room: room.width };
  const content = [
    '/P <</MCID 0>> BDC',
    pen.line(caption, captionAt),
    'EMC',
    '/Figure <</MCID 1>> BDC',
    `q ${matrix(drawn, scale, at).map(points).join(' ')} cm /Drawn Do Q`,
    'EMC',
  ].join('\n');
  const { node } = page;
  node.set(
    PDFName.of('Contents'),
    context.register(PDFRawStream.of(dictOf(context, {}), Buffer.from(content, 'latin1'))),
  );
  const resources = PDFDict.withContext(context);
  resources.set(PDFName.of('XObject'), dictOf(context, { Drawn: drawn.ref }));
  node.set(PDFName.of('Resources'), resources);
  pen.lendTo(page);
}

/** From what is drawn, as it lies, to the page: turned upright, scaled, and moved into its place. */
function matrix(
  { width, height, turned, is }: Drawn,
  scale: number,
  { x, y }: { x: number; y: number },
): [number, number, number, number, number, number] {
  const [w, h] = [width * scale, height * scale];
  // A form has its own size; a picture is one by one.
  const [across, up] = is === 'form' ? [scale, scale] : turned % 180 === 0 ? [w, h] : [h, w];
  switch (turned) {
    case 0:
      return [across, 0, 0, up, x, y];
    case 90:
      return [0, -across, up, 0, x, y + h];
    case 180:
      return [-across, 0, 0, -up, x + w, y + h];
    case 270:
      return [0, across, -up, 0, x + w, y];
  }
}
