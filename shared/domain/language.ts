import { z } from 'zod';

/** The languages of the screens and the papers. */
export const Language = z.enum(['da', 'en']);
export type Language = z.infer<typeof Language>;
