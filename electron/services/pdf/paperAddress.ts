/** Where the hidden window finds the page, its style sheet and its fonts. */
export const paperOrigin = 'app://paper';
export const paperAddress = `${paperOrigin}/index.html`;

const fontFiles = [
  'SourceSerif4-Regular',
  'SourceSerif4-SemiBold',
  'SourceSerif4-Italic',
  'IBMPlexSans-Regular',
  'IBMPlexSans-Medium',
  'IBMPlexSans-SemiBold',
  'IBMPlexMono-Medium',
].map((name) => `fonts/${name}.ttf`);

/** Every file a paper may ask for besides itself, below the resources folder. */
export const paperFiles: readonly string[] = ['paper.css', ...fontFiles];

/** The path below the origin that an address asks for, or null when it leads elsewhere. */
export function pathOf(address: string): string | null {
  const prefix = `${paperOrigin}/`;
  return address.startsWith(prefix) ? address.slice(prefix.length) : null;
}
