import type { PDFDict, PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib';
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PaperDocument } from '../../../../shared/documents/model';
import { printable } from '../../../../shared/documents/printable';
import { fontkitForPdf } from './fontkit';
import { furniturePlace, mm } from './furniturePlace';
import { dictOf } from './pdfObjects';

/** The font files the page furniture is set in: Source Serif 4 SemiBold and IBM Plex Sans Regular, static. */
export type FurnitureFonts = { serif: Uint8Array; sans: Uint8Array };

const gap = 6 * mm;

const ink = '.1059 .1412 .149';
const ink2 = '.2745 .3176 .3255';
const petrol = '.0824 .3216 .3569';
const ruleGrey = '.7882 .7647 .7098';
const tickGrey = '.5255 .5059 .451';

type Face = { font: PDFFont; resource: string; size: number; colour: string };

/**
 * Draws header, footer, page number and the tick for punching on every page, as pagination artifacts. Chromium does not
 * do it: its footers use a font of the system, and not every version of it has margin boxes.
 */
export async function stampFurniture(
  pdf: PDFDocument,
  contents: readonly string[],
  paper: PaperDocument,
  fonts: FurnitureFonts,
): Promise<void> {
  pdf.registerFontkit(fontkitForPdf);
  const serif = await pdf.embedFont(fonts.serif, {
    subset: true,
    customName: 'PDMHDR+SourceSerif4-SemiBold',
  });
  const sans = await pdf.embedFont(fonts.sans, { subset: true, customName: 'PDMFTR+IBMPlexSans-Regular' });
  const firm: Face = { font: serif, resource: 'PaperSerif', size: 9.5, colour: ink };
  const small: Face = { font: sans, resource: 'PaperSans', size: 8.5, colour: ink2 };
  const pages = pdf.getPages();
  const place = furniturePlace(paper.layout);

  pages.forEach((page, index) => {
    const { width, height } = page.getSize();
    const { left, fromRight, headerBaseline, headerRule, footerRule, footerBaseline } = place;
    const right = width - fromRight;
    const pageNumber = paper.footer.page.replace('{n}', `${index + 1}`).replace('{of}', `${pages.length}`);
    const acrossPage = { from: left, to: right };
    const header = [
      ...spread(
        { face: firm, text: paper.header.left },
        { face: small, text: paper.header.right },
        { ...acrossPage, baseline: height - headerBaseline },
      ),
      rule({ ...acrossPage, middle: height - headerRule, thickness: 0.35 * mm, colour: petrol }),
    ];
    const footer = [
      rule({ ...acrossPage, middle: height - footerRule, thickness: 0.2 * mm, colour: ruleGrey }),
      ...spread(
        { face: small, text: paper.footer.left },
        { face: small, text: pageNumber },
        { ...acrossPage, baseline: height - footerBaseline },
      ),
    ];
    const tick = [`${tickGrey} rg ${place.tick(height).map(points).join(' ')} re f`];
    const stamped = [
      'q',
      contents[index] ?? '',
      'Q',
      ...artifact('Header', header),
      ...artifact('Footer', footer),
      ...artifact('Footer', tick),
    ].join('\n');
    setContent(page, stamped, [firm, small]);
  });
}

type Said = { face: Face; text: string };
type Span = { from: number; to: number; baseline: number };

/** One text at the left margin and one at the right, on one line; the left one gives way. */
function spread(atLeft: Said, atRight: Said, { from, to, baseline }: Span): string[] {
  const rightText = fitted(atRight, (to - from) * 0.75);
  const rightStart = to - widthOf(atRight.face, rightText);
  const leftText = fitted(atLeft, rightStart - gap - from);
  return [
    ...line({ ...atLeft, text: leftText }, from, baseline),
    ...line({ ...atRight, text: rightText }, rightStart, baseline),
  ];
}

/** The text with what the font has no letter for as a question mark, and cut short when it is too long for its room. */
function fitted({ face, text }: Said, room: number): string {
  const known = new Set(face.font.getCharacterSet());
  const letters = [...printable(text)].map((letter) =>
    known.has(letter.codePointAt(0) ?? 0) ? letter : '?',
  );
  if (widthOf(face, letters.join('')) <= room) return letters.join('');
  while (letters.length > 0 && widthOf(face, `${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

const widthOf = ({ font, size }: Face, text: string): number => font.widthOfTextAtSize(text, size);

const line = ({ face, text }: Said, x: number, baseline: number): string[] => {
  if (text === '') return [];
  const { font, resource, size, colour } = face;
  const position = `${points(x)} ${points(baseline)} Td`;
  return [`BT ${colour} rg /${resource} ${size} Tf ${position} ${font.encodeText(text)} Tj ET`];
};

type Rule = { from: number; to: number; middle: number; thickness: number; colour: string };

const rule = ({ from, to, middle, thickness, colour }: Rule): string =>
  `${colour} rg ${points(from)} ${points(middle - thickness / 2)} ${points(to - from)} ${points(thickness)} re f`;

const artifact = (place: 'Header' | 'Footer', drawn: readonly string[]): string[] => [
  `/Artifact <</Type/Pagination/Subtype/${place}>> BDC`,
  ...drawn,
  'EMC',
];

const points = (value: number): string => value.toFixed(3);

function setContent(page: PDFPage, content: string, faces: readonly Face[]): void {
  const { node } = page;
  const stream = PDFRawStream.of(dictOf(node.context, {}), Buffer.from(content, 'latin1'));
  node.set(PDFName.of('Contents'), node.context.register(stream));
  const fonts: PDFDict = node.normalizedEntries().Font;
  for (const { font, resource } of faces) fonts.set(PDFName.of(resource), font.ref);
}
