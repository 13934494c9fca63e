import type { DocumentKind } from '../domain/document/documentVersion';
import type { RegisterPaper } from '../domain/document/registerPaper';

/**
 * A paper as data: what it says, in the order it says it. Builders make it, `toHtml` lays it out,
 * the finaliser proves that the PDF says the same. Plain strings only, never markup.
 */

/** Where a section's facts are kept, so that the screen can lead there. Never printed. */
export type Source =
  | 'company'
  | 'activities'
  | 'retention'
  | 'processors'
  | 'measures'
  | 'systems'
  | 'clients'
  | 'employees'
  | 'review';

/** A tick box as printed: drawn, and read aloud as `word`. */
export type Tick = { ticked: boolean; word: string };

export type Cell = string | Tick;

/**
 * `width` is in per cent of the table; the widths of one table add up to 100. `strong` sets the column in bold,
 * for a column that names the row without being its first; a first column of words is bold without it.
 */
export type Column = { title: string; width: number; align?: 'start' | 'center'; strong?: true };

export type Block =
  /** `section` is the key by which own words find the section that begins here. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; source?: Source; section?: string }
  | { kind: 'paragraph'; text: string; tone?: 'lead' | 'small' }
  | { kind: 'list'; items: readonly string[]; columns?: 1 | 2 }
  /** The first cell of each row is its header. `name` is read aloud as the table's name. */
  | { kind: 'table'; name: string; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }
  /** Lines to sign on. `statement` stands above the lines and is kept with them on one page. */
  | { kind: 'signature'; dateLabel: string; statement?: string; name: string; detail: string }
  /** A line to write on by hand, with its label. */
  | { kind: 'writingLine'; label: string }
  /** The recovery key in groups of four characters, numbered. */
  | { kind: 'keyGroups'; label: string; groups: readonly string[] }
  | { kind: 'pageBreak' };

/** The sheets that stand around the papers when all of them are put together. */
export type FolderSheet = 'folderCover' | 'folderDivider' | 'folderFiles' | 'folderSpine';

export type PaperKind = DocumentKind | RegisterPaper | FolderSheet | 'recoverySheet';

export type PaperDocument = {
  kind: PaperKind;
  /** Left out, the pages stand upright. */
  layout?: 'landscape';
  language: 'da' | 'en';
  title: string;
  /** Printed at the top of every page. */
  header: { left: string; right: string };
  /** Printed at the foot of every page; `page` holds `{n}` and `{of}`, e.g. "Side {n} af {of}". */
  footer: { left: string; page: string };
  /** The firm, for the file's own description. */
  author: string;
  /** ISO instant with zone: every date in the file comes from it, so the same paper gives the same bytes. */
  createdAt: string;
  /** Version of the standing text the paper was built with. */
  textVersion: string;
  blocks: readonly Block[];
  /** The facts the paper was made from, canonical JSON; attached to the PDF. Null for papers that must not carry data. */
  sourceJson: string | null;
};
