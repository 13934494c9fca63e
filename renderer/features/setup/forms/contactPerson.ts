import type { Contact } from '../../../../shared/domain/company/company';
import { looksLikeEmail, looksLikePhone } from '../../../../shared/domain/identifiers/contact';
import { setupQuestions } from '../../../../shared/domain/setup/answers';
import { type AnswerForm, isTyped, mistakesWhere } from './answerForm';

const nobody: Contact = { name: '', phone: '', email: '' };

export const contactPersonForm: AnswerForm<'contactPerson'> = {
  question: 'contactPerson',
  schema: setupQuestions.contactPerson,
  fields: (saved) => ({
    person: saved?.person ?? { ...nobody, title: '' },
    isSomebodyElse: saved !== null && saved.customersWriteTo !== null,
    customersWriteTo: saved?.customersWriteTo ?? nobody,
  }),
  answer: ({ person, isSomebodyElse, customersWriteTo }) => ({
    person,
    customersWriteTo: isSomebodyElse ? customersWriteTo : null,
  }),
  mistakes: (
    { person, isSomebodyElse, customersWriteTo: { name, phone, email } },
    { contactPerson: words, contact },
  ) =>
    mistakesWhere(
      [person.name.trim() === '', 'person.name', words.nameMissing],
      [isTyped(person.phone) && !looksLikePhone(person.phone), 'person.phone', contact.phone],
      [isTyped(person.email) && !looksLikeEmail(person.email), 'person.email', contact.email],
      // Customers must be able to write or call to somebody (Art. 13(1)(a)).
      [!isSomebodyElse && !isTyped(person.phone) && !isTyped(person.email), 'person.email', words.wayMissing],
      [isSomebodyElse && name.trim() === '', 'customersWriteTo.name', words.otherNameMissing],
      [isSomebodyElse && isTyped(phone) && !looksLikePhone(phone), 'customersWriteTo.phone', contact.phone],
      [isSomebodyElse && isTyped(email) && !looksLikeEmail(email), 'customersWriteTo.email', contact.email],
      [
        isSomebodyElse && phone.trim() === '' && email.trim() === '',
        'customersWriteTo.email',
        words.otherWayMissing,
      ],
    ),
};
