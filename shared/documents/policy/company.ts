import type { Contact } from '../../domain/company/company';
import { formatCvr } from '../../domain/identifiers/cvr';
import { text as frameText } from '../../text/documents/frame';
import { listed } from '../../text/format';
import { paragraph } from '../blocks';
import type { Section } from '../section';
import type { PolicyInput } from './input';

/** The controller with address and number, and the person to turn to (Art. 13(1)(a)). */
export function companySection(input: PolicyInput): Section {
  const { binder, words, language } = input;
  const { company } = binder;
  const contact = contactInWords(input);
  const ways = company === null ? [] : waysToReach(input, company);
  const others = binder.affiliates.map(
    ({ name, cvr }) => `${name} (${frameText[language].cvr(formatCvr(cvr))})`,
  );
  return {
    key: 'company',
    heading: words.company.heading,
    source: 'company',
    blocks: [
      ...(company === null
        ? []
        : paragraph(
            words.company.controller(
              `${company.name}, ${company.address}, ${frameText[language].cvr(formatCvr(company.cvr))},`,
            ),
            ways.length > 0 && words.company.reach(listed(ways, language)),
          )),
      ...paragraph(others.length > 0 && words.company.affiliates(listed(others, language))),
      ...(contact === null ? [] : paragraph(words.company.contact(contact))),
    ],
  };
}

/**
 * Whom the customers turn to, with the ways to reach them: name, title, telephone, e-mail.
 * One value for the whole paper. Null while nobody is named.
 */
export function contactInWords(input: PolicyInput): string | null {
  const { binder } = input;
  const { customersWriteTo, contactPerson, company } = binder;
  if (customersWriteTo !== null && (customersWriteTo.name !== '' || company !== null)) {
    const name = customersWriteTo.name === '' ? (company?.name ?? '') : customersWriteTo.name;
    return withWays(input, [name], customersWriteTo);
  }
  return contactPerson === null
    ? null
    : withWays(input, [contactPerson.name, contactPerson.title], contactPerson);
}

type Ways = Pick<Contact, 'phone' | 'email'> & { website?: string };

function withWays(input: PolicyInput, who: readonly string[], own: Ways): string {
  const { company } = input.binder;
  const unreachable = own.phone === '' && own.email === '';
  const ways = unreachable && company !== null ? { phone: company.phone, email: company.email } : own;
  return [...who.filter((part) => part !== ''), ...waysToReach(input, ways)].join(', ');
}

function waysToReach({ words }: PolicyInput, { phone, email, website }: Ways): string[] {
  const told = (value: string | undefined, tell: (value: string) => string): string[] =>
    value === undefined || value === '' ? [] : [tell(value)];
  return [
    ...told(phone, words.company.phone),
    ...told(email, words.company.email),
    ...told(website, words.company.website),
  ];
}
