import fontkit, { type Font } from '@pdf-lib/fontkit';

/**
 * @cantoo/pdf-lib takes any `encode` of a subset for the one of fontkit 2, which answers bytes. In @pdf-lib/fontkit it
 * is an inner step of `encodeStream`; with that step out of sight pdf-lib calls the right one.
 */
export const fontkitForPdf = {
  create: (data: Uint8Array): Font => {
    const font = fontkit.create(data);
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => {
      const subset = createSubset();
      return {
        includeGlyph: (glyph) => subset.includeGlyph(glyph),
        encodeStream: () => subset.encodeStream(),
      };
    };
    return font;
  },
};
