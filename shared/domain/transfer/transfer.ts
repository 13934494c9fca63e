import { z } from 'zod';
import { Line, Words } from '../fieldShapes';

/** Data that leave the EU and EEA (Arts. 44-49): where to, to whom, and what allows it. */
export const Transfer = z.strictObject({
  /** Two-letter country code of the reference, or own words. */
  country: Words,
  recipient: Line,
  /** Id of a transfer tool of the reference (`tool-scc`), or own words; empty while it is not known. */
  tool: Line,
  note: Line,
});
export type Transfer = z.infer<typeof Transfer>;
