import type { PaperDocument } from '../../../../shared/documents/model';

/** A file of somebody else that is put in as pages. */
export type ForeignKind = 'pdf' | 'jpg' | 'png';

/** One of our own papers, finished: its pages, headings, tags and what is attached to it come into the whole. */
export type OwnPart = {
  is: 'own';
  bytes: Uint8Array;
  /** What the paper is called in the outline of the whole. */
  title: string;
  /** The headings of the outline that it stands below, outermost first. */
  chapters: readonly string[];
  /** What the file attached to it is called in the whole. */
  attachedAs: string;
};

/** A file of somebody else: each of its pages becomes a picture on a page of ours, with a line above that says what it is. */
export type ForeignPart = {
  is: 'foreign';
  bytes: Uint8Array;
  kind: ForeignKind;
  title: string;
  chapters: readonly string[];
  /** The line above each page, with `{n}` and `{of}`. */
  caption: string;
  /** What a screen reader says in the place of a page, with `{n}` and `{of}`. */
  alt: string;
};

export type JoinOrder = {
  /** What the whole says about itself is said of this paper: title, firm, language, moment. Its pages are a part as any other. */
  cover: PaperDocument;
  parts: readonly (OwnPart | ForeignPart)[];
  /** The running number at the foot of every page, with `{n}` and `{of}`. */
  running: string;
  /** IBM Plex Sans Regular, static. */
  sans: Uint8Array;
};

/** `text` with the number of a page in the places of `{n}` and `{of}`. */
export const numbered = (text: string, number: number, of: number): string =>
  text.replace('{n}', `${number}`).replace('{of}', `${of}`);
