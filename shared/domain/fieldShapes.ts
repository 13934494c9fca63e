import { z } from 'zod';

/** One line of text; empty where it is not known. */
export const Line = z.string().trim().max(300);

/** A line that says something. */
export const Words = Line.min(1);

/** Free text over several lines, at most 5,000 characters. */
export const Note = z.string().trim().max(5000);

/** Reference ids (`c-navn`) or the firm's own words, in the order they are shown. */
export const Terms = z.array(Words).max(60);

/** Ids of other entries of the binder. One that is gone is passed over. */
export const EntryIds = z.array(z.string().min(1).max(80)).max(200);

/** The id of another entry of the binder; null where there is none. */
export const EntryId = z.string().min(1).max(80).nullable();
