import type { Block, Source } from './model';

/** A section of a paper under a heading of the second level; one without blocks is not printed. */
export type Section = {
  /** Stays the same when the heading is worded anew: own words are kept by it. */
  key: string;
  heading: string;
  source?: Source;
  blocks: readonly Block[];
};

/** An annex: what it is about, and its points, which carry their numbers in their headings (`C.4`). */
export type Annex = { heading: string; opening: readonly Block[]; sections: readonly Section[] };
