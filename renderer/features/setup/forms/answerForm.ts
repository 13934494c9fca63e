import type { z } from 'zod';
import type { SetupAnswers, SetupQuestion } from '../../../../shared/domain/setup/answers';
import type { SetupWords } from '../words';
import type { CalendarValues } from './calendar';
import type { CompanyValues } from './company';
import type { ContactPersonValues } from './contactPerson';
import type { MeasuresValues } from './measures';
import type { SuppliersValues } from './suppliers';
import type { TradeValues } from './trade';

/** What stands in the fields of each question, finished or not. */
export type Values = {
  company: CompanyValues;
  contactPerson: ContactPersonValues;
  trade: TradeValues;
  suppliers: SuppliersValues;
  measures: MeasuresValues;
  calendar: CalendarValues;
};

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
