import { z } from 'zod';
import { IsoDate } from '../../../shared/domain/calendar';
import { isCvr } from '../../../shared/domain/identifiers/cvr';
import { setupQuestions } from '../../../shared/domain/setup/answers';

const text = z.string().trim().min(1);
const list = z.array(text);

const note = text.optional().describe('A remark beside the answer; it is printed in the report.');
const confirmed = z.strictObject({ item: text, answer: z.literal('confirmed'), note });
const followUp = z.strictObject({
  item: text,
  answer: z.literal('followUp'),
  note,
  what: text.describe('What is to be done.'),
  who: text.optional().describe('Who does it; the contact person unless somebody else is named.'),
  due: IsoDate.optional().describe('The latest day; two weeks on unless another is named.'),
});

/** An answer "corrected" carries what is corrected, and each step corrects its own kind of entry. */
const corrected = <Change extends z.ZodType>(change: Change) =>
  z.strictObject({ item: text, answer: z.literal('corrected'), note, change });

const answers = <Change extends z.ZodType>(change: Change) =>
  z
    .array(z.discriminatedUnion('answer', [confirmed, followUp, corrected(change)]))
    .optional()
    .describe('Items by the name they have on screen. Those not named are "still correct".');

const companyChange = z.strictObject({
  address: text.optional(),
  phone: text.optional(),
  email: text.optional(),
  website: text.optional(),
});
const activityChange = z.strictObject({
  addPurposes: list.optional(),
  addDataCategories: list.optional(),
  addRecipients: list.optional(),
  note: text.optional(),
});
const retentionChange = z.strictObject({
  amount: z.number().int().min(0).max(100).optional(),
  cannotDelete: z.boolean().optional(),
  note: text.optional(),
});
const processorChange = z.strictObject({
  agreementSignedOn: IsoDate.optional(),
  notCovered: text.optional(),
  outsideEu: z.enum(['no', 'yes', 'unknown']).optional(),
  safeguard: text.optional(),
  contact: text.optional(),
  supervisedOn: IsoDate.optional(),
});
const measureChange = z.strictObject({
  state: z.enum(['inPlace', 'underWay']).optional(),
  testedOn: IsoDate.optional(),
  note: text.optional(),
});

/** One firm as an answer file: what its director answers in set-up and in the review. */
export const AnswerFile = z
  .strictObject({
    format: z.literal(1),
    language: z.enum(['da', 'en']),
    today: IsoDate.optional().describe('The day the demo takes place; today unless another is named.'),
    setup: z.strictObject({
      company: setupQuestions.company,
      contactPerson: setupQuestions.contactPerson,
      trade: z.strictObject({
        trade: setupQuestions.trade.shape.trade,
        activities: list
          .optional()
          .describe('Ids of activities; those most firms of the trade have unless named.'),
      }),
      suppliers: setupQuestions.suppliers,
      measures: setupQuestions.measures,
      calendar: setupQuestions.calendar.omit({ remindersAllowed: true }),
    }),
    review: z.strictObject({
      company: answers(companyChange),
      record: answers(activityChange),
      deletion: answers(retentionChange),
      processors: answers(processorChange),
      security: answers(measureChange),
      documents: z.array(z.discriminatedUnion('answer', [confirmed, followUp])).optional(),
      nextReviewOn: IsoDate.optional().describe(
        'The date of the next review; the suggested one unless named.',
      ),
    }),
  })
  .describe('A firm for the demo: the answers of set-up and of the first review.');
export type AnswerFile = z.infer<typeof AnswerFile>;

/** What is wrong with an answer file, line by line, each with its place; empty when nothing is. */
export function faultsOf(content: unknown): string[] {
  const parsed = AnswerFile.safeParse(content);
  return parsed.success ? [] : parsed.error.issues.map(inWords);
}

function inWords({ path, message, code }: z.core.$ZodIssue): string {
  const place = path.join('.') || 'the file';
  if (path.at(-1) === 'cvr' && code === 'custom') return `${place}: not a CVR number (modulus 11 fails)`;
  return `${place}: ${message}`;
}

/** The schema of the file for editors and other programs (JSON Schema, 2020-12). */
export function answerFileSchema(): unknown {
  return z.toJSONSchema(AnswerFile, { io: 'input', unrepresentable: 'any' });
}

/** Kept here so that a fault in an invented number is found before the app is started. */
export const isInventedCvr = (cvr: string): boolean => isCvr(cvr) && cvr.startsWith('90');
