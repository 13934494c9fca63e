import { letterNamed, markPattern } from '../reference/findingWords';

/** A code for a letter as the letter; one that is not known stays as it is. */
function letterOf(entity: string): string {
  const name = entity.slice(1, -1);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return letterNamed(name) ?? entity;
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : entity;
}

/** Tags that end a line where they stood. */
const endsLine = /^<\/?(?:p|br|div|li|tr|h[1-6]|table|ul|ol)\b/i;

/** The private letters of symbol fonts that Word makes bullets of. */
const symbolBullet = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076]/gu;

/** What Word and browsers put before the items of a list. */
const bullet = /^[ \t]*(?:[•◦▪▫■□●○‣⁃∙·][ \t\u00a0]+|o\t)(?=\S)/gmu;

/** Letters nobody typed: control signs, marks of direction and width, private letters. Tab and line break stay. */
const stray = /(?![\t\n])[\p{Cc}\p{Co}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

/**
 * Pasted text without the marks of where it came from: tags, codes for letters, bullets, page-break dashes, unseen
 * signs. Only for what is pasted: what somebody types is printed as typed, also when it looks like a tag.
 */
export const cleanText = (pasted: string): string =>
  pasted
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(markPattern('tag'), (tag) => (endsLine.test(tag) ? '\n' : ''))
    .replace(markPattern('entity'), letterOf)
    .replace(markPattern('pageBreak'), '\n')
    .replace(symbolBullet, '•')
    .replace(stray, '')
    .replace(bullet, '- ')
    .replace(/[\t \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');

/** The same in a field of one line. */
export const cleanLine = (pasted: string): string =>
  cleanText(pasted)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
