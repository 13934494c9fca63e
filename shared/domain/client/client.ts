import { z } from 'zod';
import { Contact } from '../company/company';
import { Line, Note, Words } from '../fieldShapes';
import { ProcessingAgreement } from '../processingAgreement/processingAgreement';
import { OptionalCvr } from '../processor/processor';

/** A customer whose personal data the firm handles on its behalf: there the customer is the controller (Art. 28). */
export const Client = z.strictObject({
  id: z.string().min(1),
  name: Words,
  cvr: OptionalCvr,
  address: Line,
  country: Line,
  contact: Contact,
  /** What the firm does for it with the data (Art. 30(2)(b)). */
  service: Line,
  agreement: ProcessingAgreement,
  note: Note,
});
export type Client = z.infer<typeof Client>;
