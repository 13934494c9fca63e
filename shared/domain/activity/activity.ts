import { z } from 'zod';
import { EntryIds, Note, Terms, Words } from '../fieldShapes';
import { Transfer } from '../transfer/transfer';

export const processingRoles = ['controller', 'jointController', 'processor'] as const;

/** One purpose with what allows it (Art. 30(1)(b), Art. 6, Art. 9). */
export const Purpose = z.strictObject({
  what: Words,
  /** Article ids of the reference, e.g. `art6.1.b`. */
  legalBases: Terms,
  /** Conditions of Arts. 9 and 10 and the Danish act, e.g. `art9.2.b`. */
  specialConditions: Terms,
});
export type Purpose = z.infer<typeof Purpose>;

/** One processing activity of the record (Art. 30(1); as a processor Art. 30(2)). */
export const Activity = z.strictObject({
  id: z.string().min(1),
  name: Words,
  role: z.enum(processingRoles),
  /** As a processor: ids of the clients on whose behalf it is done (Art. 30(2)(a)). */
  clients: EntryIds,
  purposes: z.array(Purpose).max(60),
  dataSubjectCategories: Terms,
  dataCategories: Terms,
  recipients: Terms,
  /** Ids of the systems in which the data lie. */
  systems: EntryIds,
  /** Ids of the processors that have the data. */
  processors: EntryIds,
  /** Transfers of its own, beside those of its processors (Art. 30(1)(e)). */
  transfers: z.array(Transfer).max(30),
  /** Retention rules by id, and the kinds of data each is for; none named means all of them (Art. 30(1)(f)). */
  retention: z.array(z.strictObject({ rule: z.string().min(1).max(80), dataCategories: Terms })).max(30),
  /** Ids of the security measures that matter most here; none means those of the firm (Art. 30(1)(g)). */
  measures: EntryIds,
  note: Note,
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
export function concernsCustomers({
  dataSubjectCategories,
}: Pick<Activity, 'dataSubjectCategories'>): boolean {
  return dataSubjectCategories.some((term) => CUSTOMERS.includes(term) || !isReferenceId(term));
}

const inOnce = (terms: readonly string[]): string[] => [...new Set(terms)];

/** What allows the activity, of all its purposes, each once. */
export const legalBasesOf = ({ purposes }: { purposes: readonly Purpose[] }): string[] =>
  inOnce(purposes.flatMap(({ legalBases }) => legalBases));

/** The conditions for its sensitive data, of all its purposes, each once. */
export const specialConditionsOf = ({ purposes }: { purposes: readonly Purpose[] }): string[] =>
  inOnce(purposes.flatMap(({ specialConditions }) => specialConditions));

/** The ids of its retention rules, each once. */
export const rulesOf = ({ retention }: Pick<Activity, 'retention'>): string[] =>
  inOnce(retention.map(({ rule }) => rule));
