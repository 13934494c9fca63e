import type { ContactPerson } from '../../domain/company/company';
import { formatCvr } from '../../domain/identifiers/cvr';
import type { Language } from '../../domain/language';
import { text as commonText } from '../../text/documents/common';
import { text as frameText } from '../../text/documents/frame';
import { listed } from '../../text/format';
import type { PaperInput } from '../paperInput';

type Told = Pick<PaperInput, 'binder' | 'language'>;

/** The firm by its name, or as "the firm" while it has none. */
export const firmName = ({ binder, language }: Told): string =>
  binder.company?.name ?? commonText[language].someFirm;

/** The controller with address and number (Art. 13(1)(a)); null while the firm is not known. */
export function firmInWords({ binder, language }: Told): string | null {
  const { company } = binder;
  return company === null
    ? null
    : `${company.name}, ${company.address}, ${frameText[language].cvr(formatCvr(company.cvr))}`;
}

/** The other companies that the paper also speaks for, in a sentence; null when there are none. */
export function affiliatesInWords({ binder, language }: Told): string | null {
  const { affiliates } = binder;
  if (affiliates.length === 0) return null;
  return commonText[language].affiliates(listed(companyNames(affiliates, language), language));
}

/** Companies by name and number. */
export const companyNames = (
  companies: readonly { name: string; cvr: string }[],
  language: Language,
): string[] => companies.map(({ name, cvr }) => `${name} (${frameText[language].cvr(formatCvr(cvr))})`);

type Ways = { phone: string; email: string; website?: string };

/** The ways to reach somebody, in words; what is not known is left out. */
export function waysInWords({ phone, email, website = '' }: Ways, language: Language): string[] {
  const words = commonText[language];
  return [
    phone === '' ? '' : words.phone(phone),
    email === '' ? '' : words.email(email),
    website === '' ? '' : words.website(website),
  ].filter((way) => way !== '');
}

/** The contact person, with the ways of the firm where the person has none of their own; null while nobody is named. */
export function reachablePerson({ binder }: Told): ContactPerson | null {
  const { company, contactPerson } = binder;
  if (contactPerson === null) return null;
  const isReachable = contactPerson.phone !== '' || contactPerson.email !== '';
  return isReachable || company === null
    ? contactPerson
    : { ...contactPerson, phone: company.phone, email: company.email };
}

/** Name, title, telephone and e-mail of the contact person; null while nobody is named. */
export function personInWords(input: Told): string | null {
  const person = reachablePerson(input);
  if (person === null) return null;
  const { name, title, phone, email } = person;
  return [name, title, ...waysInWords({ phone, email }, input.language)]
    .filter((part) => part !== '')
    .join(', ');
}

/** The contact person by name alone, for the middle of a sentence. */
export const personName = ({ binder, language }: Told): string =>
  binder.contactPerson?.name ?? commonText[language].somebody;
