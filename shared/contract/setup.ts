import { z } from 'zod';
import { setupQuestions } from '../domain/setup/answers';
import type { Saved } from './app';
import { Id, MOST_LINES, SentCompany } from './limits';
import { method } from './method';

const ids = z.array(Id).max(MOST_LINES);

export const setupContract = {
  'setup.answer': method<Saved>()(
    z.discriminatedUnion('question', [
      z.strictObject({ question: z.literal('company'), answer: SentCompany }),
      z.strictObject({ question: z.literal('contactPerson'), answer: setupQuestions.contactPerson }),
      z.strictObject({
        question: z.literal('trade'),
        answer: setupQuestions.trade.extend({ activities: ids }),
      }),
      z.strictObject({
        question: z.literal('suppliers'),
        answer: setupQuestions.suppliers.extend({
          chosen: setupQuestions.suppliers.shape.chosen.max(MOST_LINES),
        }),
      }),
      z.strictObject({
        question: z.literal('measures'),
        answer: setupQuestions.measures.extend({ inPlace: ids }),
      }),
      z.strictObject({ question: z.literal('calendar'), answer: setupQuestions.calendar }),
    ]),
  ),
  'setup.finish': method<Saved>()(z.strictObject({})),
};
