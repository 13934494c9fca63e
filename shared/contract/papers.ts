import { z } from 'zod';
import { DocumentKind } from '../domain/document/documentVersion';
import { RegisterPaper } from '../domain/document/registerPaper';
import { Language } from '../domain/language';
import { Id } from './limits';
import { method } from './method';

const Draft = z.strictObject({
  which: z.literal('draft'),
  kind: DocumentKind,
  /** Whom an agreement is with; null for other papers. */
  subject: Id.nullable(),
  /** Null: that of the version in force, else the binder's. */
  language: Language.nullable(),
});
const Register = z.strictObject({
  which: z.literal('register'),
  kind: RegisterPaper,
  /** The entry that a letter or a sheet is about; null for a list. */
  subject: Id.nullable(),
  language: Language,
});
const Issued = z.strictObject({ which: z.literal('issued'), id: Id });

/** Which paper: as it would be made now, as it was issued, one of a register, or the recovery sheet. */
export const PaperChoice = z.discriminatedUnion('which', [
  Draft,
  Issued,
  Register,
  z.strictObject({ which: z.literal('recoverySheet') }),
]);
export type PaperChoice = z.infer<typeof PaperChoice>;

/** A paper that may be written on in Word: not the recovery sheet, whose key belongs on paper alone. */
const WordChoice = z.discriminatedUnion('which', [Draft, Issued, Register]);

/** The finished PDF: the very bytes that are printed and saved. */
export type OpenPaper = { bytes: Uint8Array; pages: number; fileName: string };

export const papersContract = {
  /** Not for the recovery sheet: its key is never shown on screen. */
  'paper.open': method<OpenPaper>()(PaperChoice),
  /** Asks where with the system's dialog; `savedAs` is the file's name, null when the dialog was closed. */
  'paper.save': method<{ savedAs: string | null }>()(PaperChoice),
  /** The same as a file to write on in Word. It is the reader's own from then on, and no version. */
  'paper.saveWord': method<{ savedAs: string | null }>()(WordChoice),
  /** Opens the system's print dialog; `printed` is false when it was closed. */
  'paper.print': method<{ printed: boolean }>()(PaperChoice),
};
