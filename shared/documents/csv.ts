import type { RecordTable } from './recordTable';

/** Excel takes a file without it for one of another alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What the Danish Excel expects between cells, where the comma is for decimals. */
const SEPARATOR = ';';

/** A table as CSV (RFC 4180) for a Danish spreadsheet. */
export const csv = ({ titles, rows }: Pick<RecordTable, 'titles' | 'rows'>): string =>
  BYTE_ORDER_MARK + [titles, ...rows].map((row) => `${row.map(cell).join(SEPARATOR)}\r\n`).join('');

/**
 * A cell that begins like a formula is run as one when the file is opened. An apostrophe before it makes it text; a
 * telephone number or a negative number gets one too, since what is typed after the plus may be anything. Wide forms of
 * the signs and leading spaces are not told apart from them by every program.
 */
function cell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%]/.test(text) ? `'${text}` : text;
  return /["\r\n;,\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
