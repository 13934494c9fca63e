import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { finalisePdf } from '../../electron/services/pdf/finalise/finalisePdf';
import type { ForeignPart, JoinOrder, OwnPart } from '../../electron/services/pdf/join/order';
import type { PaperDocument } from '../../shared/documents/model';
import { paperFonts, type RawPdf } from './rawPdf/rawPdfs';

const finished = new Map<string, Promise<Uint8Array>>();

/** A paper as the pipeline finishes it; each is finished once. */
export const finishedPaper = ({ name, raw, paper }: RawPdf): Promise<Uint8Array> => {
  const known = finished.get(name) ?? finalisePdf(raw, { paper, fonts: paperFonts });
  finished.set(name, known);
  return known;
};

export const anOwnPart = async (raw: RawPdf, own: Partial<OwnPart> = {}): Promise<OwnPart> => ({
  is: 'own',
  bytes: await finishedPaper(raw),
  title: raw.paper.title,
  chapters: ['1. Dokumenter'],
  attachedAs: `${raw.name}.json`,
  ...own,
});

export const aForeignPart = (
  own: Partial<ForeignPart> & Pick<ForeignPart, 'bytes' | 'kind'>,
): ForeignPart => ({
  is: 'foreign',
  title: 'Bilag 1: Aftale',
  chapters: ['6. Bilag'],
  caption: 'Bilag 1: Aftale · side {n} af {of}',
  alt: 'Bilag 1, side {n} af {of}. Siden er ikke lavet her.',
  ...own,
});

export const aJoinOrder = (cover: PaperDocument, parts: JoinOrder['parts']): JoinOrder => ({
  cover,
  parts,
  running: 'Mappens side {n} af {of}',
  sans: paperFonts.sans,
});

/** An agreement that another firm has sent: so many pages, the second on its side, with a font that is not in the file. */
export async function anAgreementPdf(pages: number, words = 'Databehandleraftale'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let index = 0; index < pages; index += 1) {
    const page = pdf.addPage([595, 842]);
    page.drawText(`${words}, ark ${index + 1}`, { x: 60, y: 700, font, size: 18 });
    if (index === 1) page.setRotation(degrees(90));
  }
  return pdf.save();
}
