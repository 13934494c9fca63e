import { z } from 'zod';
import { AttachmentId, Sha256 } from '../archive/archiveLink';
import { Instant, IsoDate } from '../calendar';
import { Line } from '../fieldShapes';
import { Language } from '../language';

export const DocumentKind = z.enum([
  'customerPolicy',
  'internalPolicy',
  'employeeInstruction',
  'signOffSheet',
  'confidentialityStatement',
  'employeeNotice',
  'applicantNotice',
  'record',
  'processorRecord',
  'processorList',
  'deletionPlan',
  'processingAgreement',
  'reviewReport',
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The papers that are made from the facts of the binder alone; a review's report needs the review as well. */
export const FactsPaper = DocumentKind.exclude(['reviewReport']);
export type FactsPaper = z.infer<typeof FactsPaper>;

/** A paper as it was issued: its number, its content, and the fingerprint of the file that was printed. */
export const DocumentVersion = z.strictObject({
  /** Printed in the footer, e.g. `KP-5-7F3A`. */
  id: z.string().min(1),
  kind: DocumentKind,
  /** For a data processing agreement: the id of the processor or client it is with. */
  subject: z.string().min(1).nullable(),
  language: Language,
  number: z.number().int().min(1),
  state: z.enum(['readyToSign', 'signed', 'superseded']),
  createdAt: Instant,
  reviewId: z.string().nullable(),
  signedOn: IsoDate.nullable(),
  /** Where the signed original is. Of a paper that was signed in a review, the review says it. */
  place: Line.optional(),
  /**
   * The facts it was made from, canonical JSON: two versions with the same facts say the same. Null when it is archived
   * and not in force: nothing is compared with it any more.
   */
  facts: z.string().nullable(),
  /** The whole paper as data (`PaperDocument`), so that it can be shown and printed as it was, or the record it is in. */
  paper: z.discriminatedUnion('kept', [
    z.strictObject({ kept: z.literal('here'), document: z.json() }),
    z.strictObject({ kept: z.literal('archive'), attachment: AttachmentId }),
    /** A paper issued outside a review: itself as data, and the very bytes that were printed. */
    z.strictObject({ kept: z.literal('files'), paper: AttachmentId, pdf: AttachmentId }),
  ]),
  pages: z.number().int().min(1),
  /** SHA-256 of the PDF that was issued, hex. */
  sha256: Sha256,
});
export type DocumentVersion = z.infer<typeof DocumentVersion>;

/** The number of a version that was taken back, the last of each paper. */
export const NumberOfPaper = DocumentVersion.pick({ kind: true, subject: true, number: true });
export type NumberOfPaper = z.infer<typeof NumberOfPaper>;
