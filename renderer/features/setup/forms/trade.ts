import { setupQuestions } from '../../../../shared/domain/setup/answers';
import { type AnswerForm, mistakesWhere } from './answerForm';

export const tradeForm: AnswerForm<'trade'> = {
  question: 'trade',
  schema: setupQuestions.trade,
  fields: (saved) => saved ?? { trade: null, activities: [] },
  answer: (values) => values,
  mistakes: ({ trade, activities }, { trade: words }) =>
    mistakesWhere(
      [trade === null, 'trade', words.tradeMissing],
      [trade !== null && activities.length === 0, 'activities', words.activityMissing],
    ),
};
