import { z } from 'zod';
import { DocumentKind } from '../domain/document/documentVersion';
import { Language } from '../domain/language';
import { Id } from './limits';
import { method } from './method';

/** Which paper: as it would be made now, as it was issued, or the recovery sheet. */
export const PaperChoice = z.discriminatedUnion('which', [
  z.strictObject({
    which: z.literal('draft'),
    kind: DocumentKind,
    /** Whom an agreement is with; null for other papers. */
    subject: Id.nullable(),
    /** Null: that of the binder. */
    language: Language.nullable(),
  }),
  z.strictObject({ which: z.literal('issued'), id: Id }),
  z.strictObject({ which: z.literal('recoverySheet') }),
]);
export type PaperChoice = z.infer<typeof PaperChoice>;

/** The finished PDF: the very bytes that are printed and saved. */
export type OpenPaper = { bytes: Uint8Array; pages: number; fileName: string };

export const papersContract = {
  /** Not for the recovery sheet: its key is never shown on screen. */
  'paper.open': method<OpenPaper>()(PaperChoice),
  /** Asks where with the system's dialog; `savedAs` is the file's name, null when the dialog was closed. */
  'paper.save': method<{ savedAs: string | null }>()(PaperChoice),
  /** Opens the system's print dialog; `printed` is false when it was closed. */
  'paper.print': method<{ printed: boolean }>()(PaperChoice),
};
