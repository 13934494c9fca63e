import { z } from 'zod';
import type { FileKind } from '../domain/archive/fileKind';
import { fileLists } from '../domain/entryFiles';
import { Line } from '../domain/fieldShapes';
import { agreementLists } from '../domain/processingAgreement/agreementFile';
import type { Saved } from './app';
import { Id } from './limits';
import { method } from './method';

const AgreementOf = z.strictObject({ list: z.enum(agreementLists), id: Id });

const FilesOf = z.strictObject({ list: z.enum(fileLists), id: Id });
const FileOf = FilesOf.extend({ attachment: Id });

/** A file of the binder, to be looked at. */
export type OpenFile = { name: string; kind: FileKind; bytes: Uint8Array };

export const filesContract = {
  /** Asks which with the system's dialog; `attached` is the file's name, null when the dialog was closed. */
  'agreement.attach': method<Saved & { attached: string | null }>()(AgreementOf),
  'agreement.detach': method<Saved>()(AgreementOf),
  'agreement.openFile': method<OpenFile>()(AgreementOf),
  /** Asks where with the system's dialog; `savedAs` is the file's name, null when the dialog was closed. */
  'agreement.saveFile': method<{ savedAs: string | null }>()(AgreementOf),
  /** The same for the files of an entry of a register, which may have several; `role` says what the file is for. */
  'entry.attach': method<Saved & { attached: string | null }>()(FilesOf.extend({ role: Line })),
  'entry.detach': method<Saved>()(FileOf),
  'entry.openFile': method<OpenFile>()(FileOf),
  'entry.saveFile': method<{ savedAs: string | null }>()(FileOf),
};
