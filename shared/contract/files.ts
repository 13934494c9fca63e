import { z } from 'zod';
import type { FileKind } from '../domain/archive/fileKind';
import { agreementLists } from '../domain/processingAgreement/agreementFile';
import type { Saved } from './app';
import { Id } from './limits';
import { method } from './method';

const AgreementOf = z.strictObject({ list: z.enum(agreementLists), id: Id });

/** A file of the binder, to be looked at. */
export type OpenFile = { name: string; kind: FileKind; bytes: Uint8Array };

export const filesContract = {
  /** Asks which with the system's dialog; `attached` is the file's name, null when the dialog was closed. */
  'agreement.attach': method<Saved & { attached: string | null }>()(AgreementOf),
  'agreement.detach': method<Saved>()(AgreementOf),
  'agreement.openFile': method<OpenFile>()(AgreementOf),
  /** Asks where with the system's dialog; `savedAs` is the file's name, null when the dialog was closed. */
  'agreement.saveFile': method<{ savedAs: string | null }>()(AgreementOf),
};
