import { z } from 'zod';

export const processingRoles = ['controller', 'jointController', 'processor'] as const;

const words = z.string().trim().min(1).max(300);

/** Reference ids (`c-navn`) or the firm's own words, in the order they are shown. */
const Terms = z.array(words).max(60);

/** One processing activity of the record (Art. 30(1)). */
export const Activity = z.strictObject({
  id: z.string().min(1),
  name: words,
  role: z.enum(processingRoles),
  purposes: Terms,
  /** Article ids of the reference, e.g. `art6.1.b`. */
  legalBases: Terms,
  /** Conditions of Arts. 9 and 10 and the Danish act, e.g. `art9.2.b`. */
  specialConditions: Terms,
  dataSubjectCategories: Terms,
  dataCategories: Terms,
  recipients: Terms,
  /** Ids of the binder's retention rules. */
  retention: z.array(z.string()).max(30),
  note: z.string().trim().max(2000),
  /** A suggestion of the trade pack stays one until a person has confirmed or corrected it. */
  state: z.enum(['suggested', 'confirmed']),
});
export type Activity = z.infer<typeof Activity>;

const CUSTOMERS = [
  's-kunde-privat',
  's-kunde-kontakt',
  's-alarm',
  's-besoeg',
  's-modtager',
  's-foelger',
  's-afsender',
];

const isReferenceId = (term: string): boolean => /^s-[a-z-]+$/.test(term);

/** Whether customers are among the people concerned. Own words count as customers: better told than left out (Art. 13). */
export function concernsCustomers(activity: Activity): boolean {
  return activity.dataSubjectCategories.some((term) => CUSTOMERS.includes(term) || !isReferenceId(term));
}
