import { z } from 'zod';
import { IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { Line, Note, Words } from '../fieldShapes';

/** What is closed after somebody who leaves, in the order in which it falls due. */
export const leavingSteps = ['access', 'equipment', 'autoReply', 'mailbox', 'file'] as const;
export type LeavingStep = (typeof leavingSteps)[number];

/** Somebody who works in the firm and meets personal data there (Art. 29), and what was closed when they left. */
export const Employee = z.strictObject({
  id: z.string().min(1),
  name: Words,
  title: Line,
  startedOn: IsoDate.nullable(),
  leftOn: IsoDate.nullable(),
  /** The day each step was done; null while it is not. */
  accessClosedOn: IsoDate.nullable(),
  equipmentReturnedOn: IsoDate.nullable(),
  autoReplyOn: IsoDate.nullable(),
  mailboxClosedOn: IsoDate.nullable(),
  fileDeletedOn: IsoDate.nullable(),
  /** Days from leaving in which the mailbox still receives; null: as suggested. */
  mailboxDays: z.number().int().min(0).max(999).nullable(),
  /** Months from leaving in which the personnel file is kept; null: as suggested. */
  fileMonths: z.number().int().min(0).max(600).nullable(),
  /** Steps that do not apply: who never had a mailbox has none to close. */
  notNeeded: z.array(z.enum(leavingSteps)).max(leavingSteps.length),
  note: Note,
  files: EntryFiles,
});
export type Employee = z.infer<typeof Employee>;

/** What is said of leaving while nobody has left. */
export const notLeaving: Pick<
  Employee,
  | 'accessClosedOn'
  | 'equipmentReturnedOn'
  | 'autoReplyOn'
  | 'mailboxClosedOn'
  | 'fileDeletedOn'
  | 'mailboxDays'
  | 'fileMonths'
  | 'notNeeded'
> = {
  accessClosedOn: null,
  equipmentReturnedOn: null,
  autoReplyOn: null,
  mailboxClosedOn: null,
  fileDeletedOn: null,
  mailboxDays: null,
  fileMonths: null,
  notNeeded: [],
};

/** Whether the person works in the firm on a day. */
export const worksHere = ({ leftOn }: Employee, today: IsoDate): boolean => leftOn === null || leftOn > today;

/** Whether the days that are told of a person cannot both be right: nobody leaves before having started. */
export const leftBeforeStarted = ({ startedOn, leftOn }: Pick<Employee, 'startedOn' | 'leftOn'>): boolean =>
  startedOn !== null && leftOn !== null && leftOn < startedOn;
