import { z } from 'zod';
import { IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { Line, Note, Words } from '../fieldShapes';

/** The papers that employees sign for. */
export const acknowledgedPapers = ['employeeInstruction', 'confidentialityStatement'] as const;
export type AcknowledgedPaper = (typeof acknowledgedPapers)[number];

/** Signed: the people have signed for the version. Left out: what changed in it does not concern them. */
const signOffs = ['signed', 'leftOut'] as const;

/**
 * People who on a day signed that they know a version of a paper (the scan of the sheet is with it), or whom a new version
 * does not concern. Nobody left out is an answer too: the change concerns everybody.
 */
export const Acknowledgement = z.strictObject({
  id: z.string().min(1),
  name: Words,
  paper: z.enum(acknowledgedPapers),
  /** The number of the version. */
  version: z.number().int().min(1),
  signOff: z.enum(signOffs),
  signedOn: IsoDate,
  /** Ids of employees; one that is gone is passed over. */
  employees: z.array(z.string().min(1).max(80)).max(2000),
  /** Why the change does not concern those who are left out. */
  whyLeftOut: Line,
  note: Note,
  files: EntryFiles,
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** What is missing in an acknowledgement: somebody who signed, or the reason why somebody is left out. */
export function acknowledgementLacks({
  signOff,
  employees,
  whyLeftOut,
}: Pick<Acknowledgement, 'signOff' | 'employees' | 'whyLeftOut'>): 'employees' | 'whyLeftOut' | null {
  if (signOff === 'signed') return employees.length === 0 ? 'employees' : null;
  return employees.length > 0 && whyLeftOut.trim() === '' ? 'whyLeftOut' : null;
}
