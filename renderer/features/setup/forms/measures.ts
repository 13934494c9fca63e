import { setupQuestions } from '../../../../shared/domain/setup/answers';
import type { AnswerForm } from './answerForm';

// Nothing is ticked beforehand: what is printed as done must have been said by a person.
export const measuresForm: AnswerForm<'measures'> = {
  question: 'measures',
  schema: setupQuestions.measures,
  fields: (saved) => saved ?? { inPlace: [] },
  answer: (values) => values,
  mistakes: () => ({}),
};
