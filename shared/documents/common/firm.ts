import type { ContactPerson } from '../../domain/company/company';
import { formatCvr } from '../../domain/identifiers/cvr';
import { text as commonText } from '../../text/documents/common';
import { text as frameText } from '../../text/documents/frame';
import { listed } from '../../text/format';
import type { PaperInput } from '../paperInput';

/** The firm by its name, or as "the firm" while it has none. */
export const firmName = ({ binder, language }: PaperInput): string =>
  binder.company?.name ?? commonText[language].someFirm;

/** The controller with address and number (Art. 13(1)(a)); null while the firm is not known. */
export function firmInWords({ binder, language }: PaperInput): string | null {
  const { company } = binder;
  return company === null
    ? null
    : `${company.name}, ${company.address}, ${frameText[language].cvr(formatCvr(company.cvr))}`;
}

/** The other companies that the paper also speaks for, in a sentence; null when there are none. */
export function affiliatesInWords({ binder, language }: PaperInput): string | null {
  const { affiliates } = binder;
  if (affiliates.length === 0) return null;
  const { cvr } = frameText[language];
  const names = affiliates.map((one) => `${one.name} (${cvr(formatCvr(one.cvr))})`);
  return commonText[language].affiliates(listed(names, language));
}

/** The contact person, with the ways of the firm where the person has none of their own; null while nobody is named. */
export function reachablePerson({ binder }: PaperInput): ContactPerson | null {
  const { company, contactPerson } = binder;
  if (contactPerson === null) return null;
  const isReachable = contactPerson.phone !== '' || contactPerson.email !== '';
  return isReachable || company === null
    ? contactPerson
    : { ...contactPerson, phone: company.phone, email: company.email };
}

/** Name, title, telephone and e-mail of the contact person; null while nobody is named. */
export function personInWords(input: PaperInput): string | null {
  const person = reachablePerson(input);
  if (person === null) return null;
  const words = commonText[input.language];
  const ways = [
    person.phone === '' ? '' : words.phone(person.phone),
    person.email === '' ? '' : words.email(person.email),
  ];
  return [person.name, person.title, ...ways].filter((part) => part !== '').join(', ');
}

/** The contact person by name alone, for the middle of a sentence. */
export const personName = ({ binder, language }: PaperInput): string =>
  binder.contactPerson?.name ?? commonText[language].somebody;
