import { z } from 'zod';
import { IsoDate } from '../../../shared/domain/calendar';
import { reviewSteps } from '../../../shared/domain/review/review';
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
  due: IsoDate.optional().describe('The latest day; the one the app suggests unless another is named.'),
});
export type FollowUp = z.infer<typeof followUp>;

/** An answer "corrected" carries what is corrected, and each step corrects its own kind of entry. */
const answers = <Change extends z.ZodType>(change: Change) =>
  z
    .array(
      z.discriminatedUnion('answer', [
        confirmed,
        followUp,
        z.strictObject({ item: text, answer: z.literal('corrected'), note, change }),
      ]),
    )
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
  contactEmail: text.optional(),
  supervisedOn: IsoDate.optional(),
});
const measureChange = z.strictObject({
  state: z.enum(['inPlace', 'underWay']).optional(),
  testedOn: IsoDate.optional(),
  note: text.optional(),
});

/** What can be corrected at each step. The papers are written from the binder, so they are not corrected themselves. */
export type Changes = {
  company: z.infer<typeof companyChange>;
  record: z.infer<typeof activityChange>;
  deletion: z.infer<typeof retentionChange>;
  processors: z.infer<typeof processorChange>;
  security: z.infer<typeof measureChange>;
  documents: never;
};
type Step = keyof Changes;

export type ItemAnswer<S extends Step> =
  | z.infer<typeof confirmed>
  | FollowUp
  | { item: string; answer: 'corrected'; note?: string | undefined; change: Changes[S] };

/** The answers of a review by step. */
export type StepAnswers = { [S in Step]?: readonly ItemAnswer<S>[] | undefined };

/** All answers of a review, whatever their step. */
export const allAnswers = (answers: StepAnswers): ItemAnswer<Step>[] =>
  reviewSteps.flatMap((step): ItemAnswer<Step>[] => [...(answers[step] ?? [])]);

/** One firm as an answer file: what its director answers in set-up and in the review. */
export const AnswerFile = z
  .strictObject({
    $schema: z.string().optional().describe('For editors: where this schema lies.'),
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
      calendar: setupQuestions.calendar,
    }),
    review: z.strictObject({
      company: answers(companyChange),
      record: answers(activityChange),
      deletion: answers(retentionChange),
      processors: answers(processorChange),
      security: answers(measureChange),
      documents: z
        .array(z.discriminatedUnion('answer', [confirmed, followUp]))
        .optional()
        .describe('The papers by the name they have on screen. Those not named are "still correct".'),
      nextReviewOn: IsoDate.optional().describe(
        'The date of the next review; the suggested one unless named.',
      ),
    }),
  })
  .describe('A firm for the demo: the answers of set-up and of the first review.');
export type AnswerFile = z.infer<typeof AnswerFile>;

/** The schema of the file for editors and other programs (JSON Schema, 2020-12). */
export function answerFileSchema(): object {
  return z.toJSONSchema(AnswerFile, { io: 'input', unrepresentable: 'any' });
}
