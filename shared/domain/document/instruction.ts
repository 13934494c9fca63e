import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { DocumentVersion } from './documentVersion';
import { nextVersionNumber } from './versionsOf';

/** An issue of the instruction to employees; `signedOn` is null while it is not in force. */
export type InstructionVersion = { number: number; signedOn: IsoDate | null };

/** The version of the instruction that employees sign for: the one in force, else the one that waits, else the next. */
export function instructionToSignFor(binder: Binder): InstructionVersion {
  const last = (wanted: DocumentVersion['state']): DocumentVersion | undefined =>
    binder.documents.findLast(({ kind, state }) => kind === 'employeeInstruction' && state === wanted);
  const issued = last('signed') ?? last('readyToSign');
  return issued === undefined
    ? { number: nextVersionNumber(binder, 'employeeInstruction', null), signedOn: null }
    : { number: issued.number, signedOn: issued.signedOn };
}
