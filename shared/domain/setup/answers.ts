import { z } from 'zod';
import { DayOfYear } from '../calendar';
import { Company, Contact, ContactPerson } from '../company/company';

/** What a firm may need another firm or a program for (set-up question 7). */
export const supplierNeeds = [
  'accounting',
  'office',
  'orders',
  'itSupport',
  'backup',
  'hosting',
  'newsletter',
  'alarm',
  'auditor',
] as const;
export type SupplierNeed = (typeof supplierNeeds)[number];

export const trades = [
  'electrical',
  'locksmith',
  'salon',
  'print',
  'property',
  'shop',
  'office',
  'craft',
  'other',
] as const;
export const Trade = z.enum(trades);
export type Trade = z.infer<typeof Trade>;

/** The questions of set-up, in order, with the shape of each answer. */
export const setupQuestions = {
  company: Company,
  contactPerson: z.strictObject({
    person: ContactPerson,
    /** Somebody else whom the customers write to; null when it is the same person. */
    customersWriteTo: Contact.nullable(),
  }),
  trade: z.strictObject({
    trade: Trade,
    /** Ids of the suggested activities that were kept. */
    activities: z.array(z.string()),
  }),
  suppliers: z.strictObject({
    /** One line for each need that was ticked; `name` is a known supplier's id or own words. */
    chosen: z.array(z.strictObject({ need: z.enum(supplierNeeds), name: z.string().trim().min(1).max(200) })),
  }),
  measures: z.strictObject({
    /** Ids of the measures in place; the others become tasks. */
    inPlace: z.array(z.string()),
  }),
  calendar: z.strictObject({
    financialYearEnd: DayOfYear,
    reviewDays: z.tuple([DayOfYear, DayOfYear]),
  }),
} as const;

export type SetupQuestion = keyof typeof setupQuestions;

export const setupOrder = Object.keys(setupQuestions) as readonly SetupQuestion[]; // the keys of the object above, in the order they are written

export const SetupAnswers = z.strictObject({
  company: setupQuestions.company.nullable(),
  contactPerson: setupQuestions.contactPerson.nullable(),
  trade: setupQuestions.trade.nullable(),
  suppliers: setupQuestions.suppliers.nullable(),
  measures: setupQuestions.measures.nullable(),
  calendar: setupQuestions.calendar.nullable(),
});
export type SetupAnswers = z.infer<typeof SetupAnswers>;

export const noAnswers: SetupAnswers = {
  company: null,
  contactPerson: null,
  trade: null,
  suppliers: null,
  measures: null,
  calendar: null,
};

/** The first question without an answer; null when all are answered. */
export function nextQuestion(answers: SetupAnswers): SetupQuestion | null {
  return setupOrder.find((question) => answers[question] === null) ?? null;
}
