import { z } from 'zod';
import { Line } from '../fieldShapes';
import { isCvr } from '../identifiers/cvr';

const line = z.string().trim().max(200);

/** A way to reach somebody; empty text where it is not known. */
export const Contact = z.strictObject({ name: Line, phone: Line, email: Line });
export type Contact = z.infer<typeof Contact>;

/** The firm: the controller (Art. 4(7)). */
export const Company = z.strictObject({
  name: line.min(1),
  cvr: z.string().trim().refine(isCvr),
  address: line.min(1),
  phone: line,
  email: line,
  website: line,
});
export type Company = z.infer<typeof Company>;

/** The person in the firm who answers for the papers and signs them; never the controller, which is the firm. */
export const ContactPerson = z.strictObject({
  name: line.min(1),
  title: line,
  phone: line,
  email: line,
});
export type ContactPerson = z.infer<typeof ContactPerson>;

/** Another company of the same group that the papers also speak for. */
export const Affiliate = z.strictObject({ name: line.min(1), cvr: z.string().trim().refine(isCvr) });
export type Affiliate = z.infer<typeof Affiliate>;
