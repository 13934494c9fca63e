import {
  PDFArray,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { languageTag } from '../../../../shared/documents/languageTag';
import { writeDeclarations } from '../finalise/declarations';
import { fontkitForPdf } from '../finalise/fontkit';
import { type OutlineEntry, writeEntries } from '../finalise/outline';
import { arrayOf, dictOf } from '../finalise/pdfObjects';
import { serialise } from '../finalise/serialise';
import type { StructureElement } from '../finalise/structureTree';
import { writeStructure } from '../finalise/writeStructure';
import { bringForeign } from './bringForeign';
import { type JoinOrder, numbered } from './order';
import { type Brought, bringOwn } from './ownPages';
import { createPen, type Pen } from './pen';

/**
 * Joins finished papers, and pages of others, into one tagged PDF: one structure tree, one outline with each part's own
 * headings below it, running page numbers, and all that was attached. The same parts give the same bytes. With pages of
 * others in it, it no longer claims PDF/A or PDF/UA: they are pictures that say what they are, and no more is known.
 * Throws when a part is not what it is said to be.
 */
export async function joinPdf(order: JoinOrder): Promise<{ bytes: Uint8Array; pages: number }> {
  const { cover, parts, running } = order;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkitForPdf);
  const pen = createPen(
    await pdf.embedFont(order.sans, { subset: true, customName: 'PDMRUN+IBMPlexSans-Regular' }),
  );
  const brought: Brought[] = [];
  for (const [index, part] of parts.entries()) {
    const key = `p${index + 1}`;
    brought.push(await (part.is === 'own' ? bringOwn(pdf, part, key) : bringForeign(pdf, part, pen)));
  }
  const language = languageTag(cover);
  const top: StructureElement = { type: 'Document', children: brought.map(({ structure }) => structure) };
  for (const { structure } of brought) if (structure.language === language) delete structure.language;
  stampRunning(pdf, running, pen);
  writeStructure(pdf, top, language);
  writeEntries(pdf, outlineOfWhole(order, brought));
  const isAllOurs = parts.every(({ is }) => is === 'own');
  writeDeclarations(pdf, { ...cover, sourceJson: null }, isAllOurs);
  writeFiles(pdf, brought);
  pdf.catalog.set(PDFName.of('PageLabels'), pageLabels(pdf));
  const pages = brought.reduce((sum, part) => sum + part.pages, 0);
  return { bytes: await serialise(pdf), pages };
}

/** The chapters, below them the parts, and below each part its own headings but for its title. */
function outlineOfWhole({ parts }: JoinOrder, brought: readonly Brought[]): OutlineEntry[] {
  let open: readonly string[] = [];
  return parts.flatMap(({ title, chapters }, index): OutlineEntry[] => {
    const [first, ...rest] = brought[index]?.outline ?? [];
    if (first === undefined) throw new Error('a part without a heading');
    const known = open;
    const isOpen = (depth: number): boolean =>
      chapters.slice(0, depth + 1).every((chapter, at) => chapter === known[at]);
    open = chapters;
    const { destination } = first;
    const level = chapters.length + 1;
    return [
      ...chapters.flatMap((chapter, depth) =>
        isOpen(depth) ? [] : [{ level: depth + 1, title: chapter, destination }],
      ),
      { level, title, destination },
      ...rest.map((entry) => ({ ...entry, level: level + Math.max(1, entry.level - 1) })),
    ];
  });
}

/** Stands at the foot, below what the paper itself says there. */
function stampRunning(pdf: PDFDocument, running: string, pen: Pen): void {
  const pages = pdf.getPages();
  pages.forEach((page, index) => {
    const said = numbered(running, index + 1, pages.length);
    const drawn = ['/Artifact <</Type/Pagination/Subtype/Footer>> BDC', pen.atFoot(page, said), 'EMC'].join(
      '\n',
    );
    const stream = PDFRawStream.of(dictOf(pdf.context, {}), Buffer.from(drawn, 'latin1'));
    const contents = page.node.Contents();
    const before =
      contents instanceof PDFArray ? contents.asArray() : [page.node.get(PDFName.of('Contents'))];
    const all = [...before.filter((part) => part !== undefined), pdf.context.register(stream)];
    page.node.set(PDFName.of('Contents'), arrayOf(pdf.context, all));
    pen.lendTo(page);
  });
}

function writeFiles(pdf: PDFDocument, brought: readonly Brought[]): void {
  const files = brought.flatMap((one) => one.files);
  if (files.length === 0) return;
  const { context, catalog } = pdf;
  // a name tree is in the order of its names
  const named = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  const names = named.flatMap(({ name, specification }) => [PDFString.of(name), specification]);
  const tree = dictOf(context, { Names: arrayOf(context, names) });
  catalog.set(PDFName.of('Names'), dictOf(context, { EmbeddedFiles: tree }));
  catalog.set(
    PDFName.of('AF'),
    arrayOf(
      context,
      files.map(({ specification }) => specification),
    ),
  );
}

/** A viewer counts the pages as they are numbered: from 1 to the last. */
const pageLabels = ({ context }: PDFDocument): PDFDict =>
  dictOf(context, {
    Nums: arrayOf(context, [PDFNumber.of(0), dictOf(context, { S: PDFName.of('D') })]),
  });
