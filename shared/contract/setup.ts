import { z } from 'zod';
import { setupQuestions } from '../domain/setup/answers';
import type { Saved } from './app';
import { method } from './method';

export const setupContract = {
  'setup.answer': method<Saved>()(
    z.discriminatedUnion('question', [
      z.strictObject({ question: z.literal('company'), answer: setupQuestions.company }),
      z.strictObject({ question: z.literal('contactPerson'), answer: setupQuestions.contactPerson }),
      z.strictObject({ question: z.literal('trade'), answer: setupQuestions.trade }),
      z.strictObject({ question: z.literal('suppliers'), answer: setupQuestions.suppliers }),
      z.strictObject({ question: z.literal('measures'), answer: setupQuestions.measures }),
      z.strictObject({ question: z.literal('calendar'), answer: setupQuestions.calendar }),
    ]),
  ),
  'setup.finish': method<Saved>()(z.strictObject({})),
};
