import { z } from 'zod';
import { AttachmentId } from '../archive/archiveLink';
import { IsoDate } from '../calendar';
import { EntryId, Line, Note, Words } from '../fieldShapes';

export const agreementTexts = ['ours', 'theirs', 'standardClauses', 'unknown'] as const;
export const endsOfData = ['delete', 'return', 'deleteOrReturn'] as const;

const count = z.number().int().min(0).max(999).nullable();

/** A file that belongs to an entry: the attachment's id and the name it had. */
export const AttachedFile = z.strictObject({ attachment: AttachmentId, name: Words });
export type AttachedFile = z.infer<typeof AttachedFile>;

/** A data processing agreement (Art. 28(3)): how it stands, what it says, and what our own text of it is made from. */
export const ProcessingAgreement = z.strictObject({
  state: z.enum(['signed', 'missing', 'unknown']),
  /** Whose text it is. The authority's standard clauses are filed, never made here. */
  text: z.enum(agreementTexts),
  /** The version the other side gave its text. */
  version: Line,
  signedOn: IsoDate.nullable(),
  expiresOn: IsoDate.nullable(),
  signedByUs: Line,
  signedByThem: Line,
  /** Services the agreement does not cover, and the processor whose own agreement does. */
  notCovered: z.array(z.strictObject({ service: Words, processor: EntryId })).max(30),
  /** Days of warning before a new sub-processor, and days to object (Art. 28(2)). */
  noticeDays: count,
  objectionDays: count,
  /** Hours in which a breach is told (Art. 33(2)); null when no number is given. */
  breachHours: count,
  /** Points of the reference's check (`dpack-instruks`, `anx-c-4`) that were looked for in the text. */
  checks: z.array(z.strictObject({ point: Words, answer: z.enum(['yes', 'no']), note: Line })).max(60),
  /** What the annexes of our own text say (Art. 28(3), first sentence). */
  terms: z.strictObject({
    /** Purpose and nature of the processing. */
    subject: Note,
    duration: Line,
    instruction: Note,
    place: Line,
    /** What becomes of the data when the service ends (Art. 28(3)(g)). */
    atEnd: z.enum(endsOfData),
    /** How the processor helps with requests, breaches and assessments (Art. 28(3)(e) and (f)). */
    help: Note,
    audits: Note,
    /** Annex D: what else was agreed. */
    other: Note,
  }),
  /** The signed agreement as a file; null when it is kept only on paper or not at all. */
  file: AttachedFile.nullable(),
  /** Where the original is. */
  place: Line,
});
export type ProcessingAgreement = z.infer<typeof ProcessingAgreement>;

/** An agreement nobody has looked at yet. */
export const unseenAgreement: ProcessingAgreement = {
  state: 'unknown',
  text: 'unknown',
  version: '',
  signedOn: null,
  expiresOn: null,
  signedByUs: '',
  signedByThem: '',
  notCovered: [],
  noticeDays: null,
  objectionDays: null,
  breachHours: null,
  checks: [],
  terms: {
    subject: '',
    duration: '',
    instruction: '',
    place: '',
    atEnd: 'deleteOrReturn',
    help: '',
    audits: '',
    other: '',
  },
  file: null,
  place: '',
};
