import { z } from 'zod';
import { DocumentKind } from './documentVersion';

export const ownTextPlaces = ['before', 'after', 'instead'] as const;

/** The firm's own words in a paper: beside what is made from the facts, or in its place. */
export const OwnText = z.strictObject({
  id: z.string().min(1),
  document: DocumentKind,
  /** Whom the agreement is with that the text stands in; other papers have none. */
  subject: z.string().min(1).max(80).optional(),
  /** The key of the section, as its builder names it. */
  section: z.string().min(1).max(80),
  place: z.enum(ownTextPlaces),
  /** Paragraphs; a line that begins with `- ` is an item of a list. */
  text: z.string().trim().min(1).max(5000),
  /** For `instead`: what the section said when the text was written, so that it shows when the facts move on. */
  follows: z.string().max(100_000).nullable(),
});
export type OwnText = z.infer<typeof OwnText>;
