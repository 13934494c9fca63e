import type { Operation } from './contentStream';
import { type FontText, shownText } from './fontText';
import { actualTextOf, closesMarked, opensMarked, showsText } from './operators';
import { type Fonts, fontNameIn } from './pageContent';

const dividedWord = { operator: 'BDC', source: '/Span <</ActualText <FEFF00AD>>> BDC' };
const end = { operator: 'EMC', source: 'EMC' };

/**
 * Chromium draws a soft hyphen inside a line as an unseen glyph (said as U+00AD) and the one at a line end as U+2010.
 * The first says nothing and goes; the second is said as a soft hyphen (ISO 32000-1, 14.8.2.2.3), so that the divided
 * word is read as one.
 */
export function cleanSoftHyphens(operations: readonly Operation[], fonts: Fonts): Operation[] {
  let font: FontText | undefined;
  let inUnseen = false;
  const cleaned = (operation: Operation): Operation[] => {
    if (inUnseen) {
      inUnseen = !closesMarked(operation);
      // the glyph and the mark go; a move of the text position stays, or what follows would shift
      return inUnseen && !showsText(operation) ? [operation] : [];
    }
    inUnseen = opensMarked(operation) && isUnseen(operation);
    if (inUnseen) return [];
    const dividesWord = showsText(operation) && shownText(operation, font) === '\u2010';
    return dividesWord ? [dividedWord, operation, end] : [operation];
  };
  return operations.flatMap((operation) => {
    if (operation.operator === 'Tf') font = fonts.get(fontNameIn(operation));
    return cleaned(operation);
  });
}

const isUnseen = (operation: Operation): boolean => /^\u00AD+$/.test(actualTextOf(operation) ?? '');
