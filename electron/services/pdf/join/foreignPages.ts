import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { membersOf, nameEntry } from '../finalise/pdfObjects';
import type { ForeignKind } from './order';
import { uprightJpg } from './uprightJpg';

/** Why a file of somebody else cannot be put in as pages; it goes beside the whole as it is. */
export type NotAsPages = 'damaged' | 'encrypted' | 'annotated' | 'large';

/** Longer or larger than this is no agreement and no signed sheet, and would make the whole too heavy to open. */
const MOST_PAGES = 150;
const MOST_BYTES = 12 * 1024 * 1024;

/** Some cameras and programs write something of their own after a picture. */
const PADDING = 64 * 1024;

/** A page or picture inside a PDF, with its size as it is seen and how it is turned upright (degrees, clockwise). */
export type Drawn = {
  ref: PDFRef;
  width: number;
  height: number;
  turned: 0 | 90 | 180 | 270;
  is: 'form' | 'image';
};

/** How many pages a file gives, or why it gives none. It is tried out whole, so that joining cannot fail on it later. */
export async function measureForeign(
  bytes: Uint8Array,
  kind: ForeignKind,
): Promise<{ pages: number } | { refused: NotAsPages }> {
  if (bytes.length > MOST_BYTES) return { refused: 'large' };
  try {
    const scratch = await PDFDocument.create({ updateMetadata: false });
    const drawn = await embedForeign(scratch, bytes, kind);
    if ('refused' in drawn) return drawn;
    await scratch.flush();
    return { pages: drawn.pages.length };
  } catch {
    return { refused: (await isEncrypted(bytes)) ? 'encrypted' : 'damaged' };
  }
}

async function isEncrypted(bytes: Uint8Array): Promise<boolean> {
  try {
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
    return context.trailerInfo.Encrypt !== undefined;
  } catch {
    return false;
  }
}

/**
 * Puts the pages of a file into a PDF, to be drawn on pages there; they are in it once the PDF is flushed, which must not
 * be before its last word is written. Throws when it is damaged or encrypted.
 */
export async function embedForeign(
  pdf: PDFDocument,
  bytes: Uint8Array,
  kind: ForeignKind,
): Promise<{ pages: Drawn[] } | { refused: NotAsPages }> {
  if (kind !== 'pdf') return { pages: [await embedPicture(pdf, bytes, kind)] };
  const source = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  const pages = source.getPages();
  if (pages.length === 0) return { refused: 'damaged' };
  if (pages.length > MOST_PAGES) return { refused: 'large' };
  if (pages.some(hasMarks)) return { refused: 'annotated' };
  // a page without a single drawing order has no contents to embed
  for (const page of pages) if (page.node.Contents() === undefined) page.drawText('');
  const embedded = await pdf.embedPages(pages, pages.map(seenBox));
  return {
    pages: embedded.map(({ ref, width, height }, index): Drawn => {
      const turned = turnOf(pages[index]);
      const isOnItsSide = turned === 90 || turned === 270;
      return {
        ref,
        width: isOnItsSide ? height : width,
        height: isOnItsSide ? width : height,
        turned,
        is: 'form',
      };
    }),
  };
}

async function embedPicture(pdf: PDFDocument, bytes: Uint8Array, kind: 'jpg' | 'png'): Promise<Drawn> {
  // What is cut short would be drawn as far as it goes, and the rest left white or black.
  if (!isWhole(bytes, kind)) throw new Error('a picture that is cut short');
  if (kind === 'png') {
    const { ref, width, height } = await pdf.embedPng(bytes);
    return { ref, width, height, turned: 0, is: 'image' };
  }
  const { ref, width, height } = await pdf.embedJpg(bytes);
  const turned = uprightJpg(bytes);
  const isOnItsSide = turned === 90 || turned === 270;
  return {
    ref,
    width: isOnItsSide ? height : width,
    height: isOnItsSide ? width : height,
    turned,
    is: 'image',
  };
}

/** Whether a picture has its last mark: the chunk IEND, or the end of image, near enough to its end. */
function isWhole(bytes: Uint8Array, kind: 'jpg' | 'png'): boolean {
  const end = Buffer.from(bytes.subarray(-PADDING));
  return end.includes(kind === 'png' ? Buffer.from('IEND') : Buffer.from([0xff, 0xd9]));
}

/** Fields, stamps and notes are drawn outside a page's contents and would be lost: a signature may be one of them. */
const hasMarks = ({ node }: PDFPage): boolean =>
  membersOf(node, 'Annots').some((member) => {
    const annotation = node.context.lookup(member);
    return (
      annotation instanceof PDFDict && !['Link', 'Popup'].includes(nameEntry(annotation, 'Subtype') ?? '')
    );
  });

function seenBox(page: PDFPage): { left: number; bottom: number; right: number; top: number } {
  const { x, y, width, height } =
    page.node.context.lookup(page.node.get(PDFName.of('CropBox'))) instanceof PDFArray
      ? page.getCropBox()
      : page.getMediaBox();
  return { left: x, bottom: y, right: x + width, top: y + height };
}

function turnOf(page: PDFPage | undefined): Drawn['turned'] {
  const angle = (((page?.getRotation().angle ?? 0) % 360) + 360) % 360;
  return angle === 90 || angle === 180 || angle === 270 ? angle : 0;
}
