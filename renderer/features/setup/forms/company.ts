import { cvrDigits, formatCvr, isCvr } from '../../../../shared/domain/identifiers/cvr';
import { setupQuestions } from '../../../../shared/domain/setup/answers';
import { type AnswerForm, mistakesWhere } from './answerForm';
import type { Values } from './values';

const nothing: Values['company'] = { name: '', cvr: '', address: '', phone: '', email: '', website: '' };

export const companyForm: AnswerForm<'company'> = {
  question: 'company',
  schema: setupQuestions.company,
  fields: (saved) => (saved === null ? nothing : { ...saved, cvr: formatCvr(saved.cvr) }),
  answer: (values) => ({ ...values, cvr: cvrDigits(values.cvr) ?? values.cvr }),
  mistakes: ({ name, cvr, address }, { company: words }) =>
    mistakesWhere(
      [name.trim() === '', 'name', words.nameMissing],
      [!isCvr(cvr), 'cvr', cvrDigits(cvr) === null ? words.cvrDigits : words.cvrWrong],
      [address.trim() === '', 'address', words.addressMissing],
    ),
};
