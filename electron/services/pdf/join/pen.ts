import { type PDFFont, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { printable } from '../../../../shared/documents/printable';
import { mm } from '../finalise/furniturePlace';

/** Writes the few words that only the whole has. */
export type Pen = {
  /** At the right of the foot, below everything else. */
  atFoot: (page: PDFPage, text: string) => string;
  /** A line from a point, cut short at a width. */
  line: (text: string, at: { x: number; y: number; room: number }) => string;
  /** The page may then say what the pen wrote. */
  lendTo: (page: PDFPage) => void;
};

const resource = 'WholeSans';
const grey = '.2745 .3176 .3255';
const size = 8;
/** Where the papers' own text ends. */
const fromRight = { upright: 20 * mm, lying: 14 * mm };
/** Out of the way of what a paper has at its foot, and of the edge that printers leave white. */
const fromBottom = 5.2 * mm;

export function createPen(font: PDFFont): Pen {
  const known = new Set(font.getCharacterSet());
  const letters = (text: string): string[] =>
    [...printable(text)].map((letter) => (known.has(letter.codePointAt(0) ?? 0) ? letter : '?'));
  const show = (text: string, x: number, y: number): string =>
    `BT ${grey} rg /${resource} ${size} Tf ${points(x)} ${points(y)} Td ${font.encodeText(text)} Tj ET`;
  return {
    atFoot: (page, text) => {
      const said = letters(text).join('');
      const { width, height } = page.getSize();
      const x =
        width - (width > height ? fromRight.lying : fromRight.upright) - font.widthOfTextAtSize(said, size);
      return show(said, x, fromBottom);
    },
    line: (text, { x, y, room }) => {
      const said = letters(text);
      if (font.widthOfTextAtSize(said.join(''), size) > room) {
        while (said.length > 0 && font.widthOfTextAtSize(`${said.join('')}…`, size) > room) said.pop();
        said.push('…');
      }
      return show(said.join(''), x, y);
    },
    lendTo: ({ node }) => node.normalizedEntries().Font.set(PDFName.of(resource), font.ref),
  };
}

export const points = (value: number): string => value.toFixed(3);
