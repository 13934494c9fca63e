import { suggestedCookie } from '../../reference/cookies';
import {
  type CookieColumn,
  categoryFrom,
  columnOf,
  isDomain,
  looksLikeDuration,
} from '../../reference/cookieWords';
import type { IsoDate } from '../calendar';
import type { Language } from '../language';
import { type Cookie, cookieKey, LONGEST_COOKIE_NAME, MOST_COOKIES } from './cookie';
import { durationInWords } from './cookieDuration';

/** Why a line of a pasted list became no cookie. */
export type UnreadReason = 'noName' | 'nameTooLong' | 'strangeName' | 'tooMany';

export type UnreadLine = { number: number; text: string; reason: UnreadReason };

/** What was understood of a pasted list. Every line that holds something is counted in exactly one of the parts. */
export type CookieList = {
  cookies: Cookie[];
  /** Lines that told of a cookie again; what they added was filled into it. */
  repeated: number;
  headers: number;
  unread: UnreadLine[];
};

type Columns = Partial<Record<CookieColumn, number>>;

/** Control characters and separators never stand in a cookie's name, whatever else does (RFC 6265, section 4.1.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const strange = /[\u0000-\u001f\u007f\s;,="]/;

/**
 * Reads a list of cookies as people paste it: from a browser's developer tools, a spreadsheet or a scan; columns by tab,
 * semicolon or comma, with or without titles in any order, or one name on each line. Never throws, and loses no line:
 * what is not understood is listed with its number. Values of cookies are not taken over.
 */
export function readCookieList(
  pasted: string,
  { language, today }: { language: Language; today: IsoDate },
): CookieList {
  const lines = pasted
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((text, at) => ({ number: at + 1, text }))
    .filter(({ text }) => text.trim() !== '');
  const separator = separatorOf(lines.map(({ text }) => text));
  const found = new Map<string, Cookie>();
  const list: CookieList = { cookies: [], repeated: 0, headers: 0, unread: [] };
  let columns: Columns | null = null;

  for (const { number, text } of lines) {
    const cells = cellsOf(text, separator);
    const header = headerOf(cells);
    if (header !== null) {
      columns = header;
      list.headers += 1;
      continue;
    }
    const read = cookieFrom(cells, columns ?? guessedColumns(cells), { language, today });
    if (typeof read === 'string') {
      list.unread.push({ number, text, reason: read });
      continue;
    }
    const key = cookieKey(read);
    const known = found.get(key);
    if (known !== undefined) list.repeated += 1;
    else if (found.size >= MOST_COOKIES) {
      list.unread.push({ number, text, reason: 'tooMany' });
      continue;
    }
    found.set(key, known === undefined ? read : filledFrom(known, read));
  }
  return { ...list, cookies: [...found.values()] };
}

const separators = ['\t', ';', ','] as const;
type Separator = (typeof separators)[number] | null;

/** What divides the columns: what most lines hold, a tab before a semicolon before a comma. */
function separatorOf(lines: readonly string[]): Separator {
  const half = lines.length / 2;
  return (
    separators.find((one) => lines.filter((line) => line.includes(one)).length >= Math.max(1, half)) ?? null
  );
}

/** The cells of a line; in quotation marks a separator is text. A mark that is never closed counts as a letter. */
function cellsOf(line: string, separator: Separator): string[] {
  if (separator === null) return [line.trim()];
  const cells: string[] = [];
  let cell = '';
  let at = 0;
  while (at < line.length) {
    const letter = line[at] ?? '';
    const closing = letter === '"' && cell.trim() === '' ? closingQuote(line, at + 1) : -1;
    if (closing > at) {
      cell = line.slice(at + 1, closing).replaceAll('""', '"');
      at = closing + 1;
    } else if (letter === separator) {
      cells.push(cell.trim());
      cell = '';
      at += 1;
    } else {
      cell += letter;
      at += 1;
    }
  }
  return [...cells, cell.trim()];
}

function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

/** The columns by their titles; null for a line that is none: a title line names the cookies, and something more or nothing else. */
function headerOf(cells: readonly string[]): Columns | null {
  const named = cells.map(columnOf);
  if (!named.includes('name')) return null;
  const others = named.filter((column) => column !== undefined && column !== 'name').length;
  if (others === 0 && cells.length > 1) return null;
  const columns: Columns = {};
  named.forEach((column, at) => {
    if (column !== undefined && columns[column] === undefined) columns[column] = at;
  });
  return columns;
}

/** Without titles: the name comes first; the other cells are known by how they look. */
function guessedColumns(cells: readonly string[]): Columns {
  const columns: Columns = { name: 0 };
  cells.forEach((cell, at) => {
    if (at === 0 || cell === '') return;
    if (columns.domain === undefined && isDomain(cell)) columns.domain = at;
    else if (columns.category === undefined && cell.length < 40 && categoryFrom(cell) !== null)
      columns.category = at;
    else if (columns.duration === undefined && looksLikeDuration(cell)) columns.duration = at;
    else if (columns.purpose === undefined && /\s/.test(cell)) columns.purpose = at;
  });
  return columns;
}

function cookieFrom(
  cells: readonly string[],
  columns: Columns,
  place: { language: Language; today: IsoDate },
): Cookie | UnreadReason {
  const cell = (column: CookieColumn, most = 300): string => {
    const at = columns[column];
    return at === undefined ? '' : (cells[at] ?? '').slice(0, most).trim();
  };
  const name = (cells[columns.name ?? 0] ?? '').trim();
  if (name === '') return 'noName';
  if (name.length > LONGEST_COOKIE_NAME) return 'nameTooLong';
  if (strange.test(name)) return 'strangeName';

  const suggested = suggestedCookie(name, place.language);
  const category = categoryFrom(cell('category'));
  const said = { setBy: cell('setBy'), purpose: cell('purpose', 1000) };
  return {
    name,
    domain: cell('domain'),
    setBy: said.setBy || (suggested?.setBy ?? ''),
    purpose: said.purpose || (suggested?.purpose ?? ''),
    duration: durationInWords(cell('duration'), place.language, place.today),
    category: category ?? suggested?.category ?? 'unknown',
    isSuggested: suggested !== null && (category === null || said.purpose === ''),
  };
}

/** A cookie with what another line, or an older list, knows of it besides. What is there stays. */
export function filledFrom(known: Cookie, other: Cookie): Cookie {
  const takesCategory = known.category === 'unknown' && other.category !== 'unknown';
  return {
    ...known,
    setBy: known.setBy || other.setBy,
    purpose: known.purpose || other.purpose,
    duration: known.duration || other.duration,
    category: takesCategory ? other.category : known.category,
    isSuggested: takesCategory ? other.isSuggested : known.isSuggested,
  };
}
