import type { z } from 'zod';
import type { SetupAnswers, SetupQuestion } from '../../../../shared/domain/setup/answers';
import type { SetupWords } from '../words';
import type { Values } from './values';

export type Answer<Q extends SetupQuestion> = NonNullable<SetupAnswers[Q]>;

/** Field (its path is also its id on the page) and what to do about it, in the order of the fields. */
export type Mistakes = Record<string, string>;

/** How a question's answer becomes fields and back again. Pure, so that it can be tried without a screen. */
export type AnswerForm<Q extends SetupQuestion> = {
  question: Q;
  schema: z.ZodType<Answer<Q>>;
  fields: (saved: SetupAnswers[Q]) => Values[Q];
  /** What the fields say, to be held against the schema. */
  answer: (values: Values[Q]) => unknown;
  mistakes: (values: Values[Q], words: SetupWords) => Mistakes;
};

/** The mistakes whose condition holds. */
export const mistakesWhere = (...all: readonly (readonly [boolean, string, string])[]): Mistakes =>
  Object.fromEntries(all.filter(([isSo]) => isSo).map(([, field, text]) => [field, text]));

/** Whether anything stands in a field. */
export const isTyped = (text: string): boolean => text.trim() !== '';
