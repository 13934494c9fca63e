import type { Instant, IsoDate } from '../domain/calendar';

/** Under which number a paper is issued; without an id it is a draft. */
export type PaperIssue = {
  number: number;
  id: string | null;
  createdAt: Instant;
  /** The signed version that this one takes the place of. */
  replaces: { number: number; signedOn: IsoDate } | null;
};
