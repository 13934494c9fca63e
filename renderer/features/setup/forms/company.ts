import {
  looksLikeEmail,
  looksLikePhone,
  looksLikeWebsite,
} from '../../../../shared/domain/identifiers/contact';
import { cvrDigits, formatCvr, isCvr } from '../../../../shared/domain/identifiers/cvr';
import { setupQuestions } from '../../../../shared/domain/setup/answers';
import { type AnswerForm, isTyped, mistakesWhere } from './answerForm';
import type { Values } from './values';

const nothing: Values['company'] = { name: '', cvr: '', address: '', phone: '', email: '', website: '' };

export const companyForm: AnswerForm<'company'> = {
  question: 'company',
  schema: setupQuestions.company,
  fields: (saved) => (saved === null ? nothing : { ...saved, cvr: formatCvr(saved.cvr) }),
  answer: (values) => ({ ...values, cvr: cvrDigits(values.cvr) ?? values.cvr }),
  mistakes: ({ name, cvr, address, phone, email, website }, { company: words, contact }) =>
    mistakesWhere(
      [name.trim() === '', 'name', words.nameMissing],
      [!isCvr(cvr), 'cvr', cvrDigits(cvr) === null ? words.cvrDigits : words.cvrWrong],
      [address.trim() === '', 'address', words.addressMissing],
      [isTyped(phone) && !looksLikePhone(phone), 'phone', contact.phone],
      [isTyped(email) && !looksLikeEmail(email), 'email', contact.email],
      [isTyped(website) && !looksLikeWebsite(website), 'website', contact.website],
    ),
};
