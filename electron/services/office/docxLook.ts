/**
 * How a paper looks in Word. The papers' own typefaces ship with the app and not with Word, so a file to be written on
 * names typefaces that come with Word on every system.
 */
export const fonts = { text: 'Cambria', furniture: 'Calibri' } as const;

export const inks = { text: '1B2426', quiet: '5F696A', line: '868173', head: 'EFECE4' } as const;

/** In half points. */
export const sizes = {
  title: 44,
  section: 28,
  point: 24,
  text: 22,
  table: 19,
  small: 19,
  furniture: 17,
} as const;

/** A sheet standing, in twentieths of a point; Word is told beside it when the sheet lies. */
export const A4 = { width: 11906, height: 16838 } as const;

export const MARGIN = 1247;

/** How wide the text is, in twentieths of a point. */
export const contentWidth = (isLying: boolean): number => (isLying ? A4.height : A4.width) - 2 * MARGIN;
