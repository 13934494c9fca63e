import type { Contact } from '../../domain/company/company';
import { listed } from '../../text/format';
import { paragraph } from '../blocks';
import { companyNames, firmInWords, waysInWords } from '../common/firm';
import type { Section } from '../section';
import type { PolicyInput } from './input';

/** The controller with address and number, and the person to turn to (Art. 13(1)(a)). */
export function companySection(input: PolicyInput): Section {
  const { binder, words, language } = input;
  const { company } = binder;
  const contact = contactInWords(input);
  const firm = firmInWords(input);
  const ways = company === null ? [] : waysInWords(company, language);
  const others = companyNames(binder.affiliates, language);
  return {
    key: 'company',
    heading: words.company.heading,
    source: 'company',
    blocks: [
      ...paragraph(
        firm !== null && words.company.controller(`${firm},`),
        ways.length > 0 && words.company.reach(listed(ways, language)),
      ),
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

function withWays(
  input: PolicyInput,
  who: readonly string[],
  { phone, email }: Pick<Contact, 'phone' | 'email'>,
): string {
  const { company } = input.binder;
  const isUnreachable = phone === '' && email === '';
  const ways =
    isUnreachable && company !== null ? { phone: company.phone, email: company.email } : { phone, email };
  return [...who.filter((part) => part !== ''), ...waysInWords(ways, input.language)].join(', ');
}
