import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { languageTag } from '../../../shared/documents/languageTag';
import type { PaperDocument } from '../../../shared/documents/model';
import { describedAs } from './coreProperties';
import { BULLETS, blocksInWord } from './docxBlocks';
import { A4, contentWidth, fonts, inks, MARGIN, sizes } from './docxLook';
import { inWord } from './inWord';
import { withFixedTimes } from './zipTimes';

/**
 * A paper as a file for Word: real headings, lists and tables, to be written on. The same paper gives the same bytes: every
 * date in the file is that of the paper.
 */
export async function wordFile(paper: PaperDocument): Promise<Uint8Array> {
  if (paper.kind === 'recoverySheet') throw new Error('the recovery sheet belongs on paper alone');
  const packed = await Packer.pack(documentOf(paper), 'uint8array', false, [
    { path: 'docProps/core.xml', data: describedAs(paper) },
  ]);
  return withFixedTimes(packed);
}

function documentOf(paper: PaperDocument): Document {
  const isLying = paper.layout === 'landscape';
  const width = contentWidth(isLying);
  return new Document({
    title: inWord(paper.title),
    creator: inWord(paper.author),
    styles: stylesOf(paper),
    numbering: { config: [bullets] },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...A4,
              orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: { default: new Header({ children: [headerLine(paper, width)] }) },
        footers: { default: new Footer({ children: [footerLine(paper, width)] }) },
        children: blocksInWord(paper.blocks, width),
      },
    ],
  });
}

const bullets = {
  reference: BULLETS,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360, hanging: 260 } } },
    },
  ],
};

function stylesOf(paper: PaperDocument) {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: fonts.text, size, bold: true, color: inks.text },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: {
          font: fonts.text,
          size: sizes.text,
          color: inks.text,
          language: { value: languageTag(paper) },
        },
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      heading1: heading(sizes.title, 0, 200),
      heading2: heading(sizes.section, 300, 80),
      heading3: heading(sizes.point, 220, 60),
    },
  };
}

const line = { style: BorderStyle.SINGLE, size: 4, space: 6, color: inks.line };

function headerLine({ header }: PaperDocument, width: number): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    border: { bottom: line },
    children: [
      new TextRun({ text: inWord(header.left), bold: true, size: sizes.furniture }),
      new TextRun({
        children: [new Tab(), inWord(header.right)],
        font: fonts.furniture,
        size: sizes.furniture,
        color: inks.quiet,
      }),
    ],
  });
}

/** The number of the page and of all pages are fields that Word fills in. */
function footerLine({ footer }: PaperDocument, width: number): Paragraph {
  const numbers: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
    '{n}': PageNumber.CURRENT,
    '{of}': PageNumber.TOTAL_PAGES,
  };
  const page = footer.page
    .split(/(\{n\}|\{of\})/)
    .filter((part) => part !== '')
    .map((part) => numbers[part] ?? inWord(part, 'asTyped'));
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    border: { top: line },
    children: [
      new TextRun({
        children: [inWord(footer.left), new Tab(), ...page],
        font: fonts.furniture,
        size: sizes.furniture,
        color: inks.quiet,
      }),
    ],
  });
}
