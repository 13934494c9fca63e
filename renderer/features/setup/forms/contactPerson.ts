import type { Contact } from '../../../../shared/domain/company/company';
import { setupQuestions } from '../../../../shared/domain/setup/answers';
import { type AnswerForm, mistakesWhere } from './answerForm';

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
    { contactPerson: words },
  ) =>
    mistakesWhere(
      [person.name.trim() === '', 'person.name', words.nameMissing],
      [isSomebodyElse && name.trim() === '', 'customersWriteTo.name', words.otherNameMissing],
      [
        isSomebodyElse && phone.trim() === '' && email.trim() === '',
        'customersWriteTo.email',
        words.otherWayMissing,
      ],
    ),
};
