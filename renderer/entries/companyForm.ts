import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import type { Binder } from '../../shared/domain/binder';
import type { Affiliate, Contact } from '../../shared/domain/company/company';
import { looksLikeEmail, looksLikePhone, looksLikeWebsite } from '../../shared/domain/identifiers/contact';
import { cvrDigits, formatCvr } from '../../shared/domain/identifiers/cvr';
import { groupKey, schemaErrors } from './schemaErrors';
import type { text } from './text';
import type { FieldErrors } from './useEntryForm';

export type CompanyValues = {
  name: string;
  cvr: string;
  address: string;
  phone: string;
  email: string;
  website: string;
  personName: string;
  title: string;
  personPhone: string;
  personEmail: string;
  hasOther: 'no' | 'yes';
  otherName: string;
  otherPhone: string;
  otherEmail: string;
  affiliates: readonly Affiliate[];
};

const nobody: Contact = { name: '', phone: '', email: '' };

export function companyValues(binder: Binder): CompanyValues {
  const { company, contactPerson, customersWriteTo, affiliates } = binder;
  const other = customersWriteTo ?? nobody;
  return {
    name: company?.name ?? '',
    cvr: formatCvr(company?.cvr ?? ''),
    address: company?.address ?? '',
    phone: company?.phone ?? '',
    email: company?.email ?? '',
    website: company?.website ?? '',
    personName: contactPerson?.name ?? '',
    title: contactPerson?.title ?? '',
    personPhone: contactPerson?.phone ?? '',
    personEmail: contactPerson?.email ?? '',
    hasOther: customersWriteTo === null ? 'no' : 'yes',
    otherName: other.name,
    otherPhone: other.phone,
    otherEmail: other.email,
    affiliates: affiliates.map(({ name, cvr }) => ({ name, cvr: formatCvr(cvr) })),
  };
}

/** A number is kept as it was written while its digits are the same: other spaces are no correction. */
function cvrOf(typed: string, stored: readonly string[]): string {
  const digits = cvrDigits(typed);
  return digits === null ? typed : (stored.find((one) => cvrDigits(one) === digits) ?? digits);
}

export function companyInput(
  values: CompanyValues,
  before: Pick<Binder, 'company' | 'affiliates'>,
): Input<'company.save'> {
  const storedAffiliates = before.affiliates.map(({ cvr }) => cvr);
  return {
    company: {
      name: values.name,
      cvr: cvrOf(values.cvr, before.company === null ? [] : [before.company.cvr]),
      address: values.address,
      phone: values.phone,
      email: values.email,
      website: values.website,
    },
    affiliates: values.affiliates.map(({ name, cvr }) => ({ name, cvr: cvrOf(cvr, storedAffiliates) })),
    contactPerson: {
      name: values.personName,
      title: values.title,
      phone: values.personPhone,
      email: values.personEmail,
    },
    customersWriteTo:
      values.hasOther === 'yes'
        ? { name: values.otherName, phone: values.otherPhone, email: values.otherEmail }
        : null,
  };
}

const prefixes: Readonly<Record<string, string>> = { contactPerson: 'person', customersWriteTo: 'other' };

const affiliateKey = groupKey('affiliates');

/** `company.name` is the field `name`, `contactPerson.name` is `personName`. */
function keyOf(path: readonly PropertyKey[]): string {
  const [part, field] = path;
  if (part === 'affiliates') return affiliateKey(path);
  const prefix = prefixes[String(part)];
  const name = String(field);
  if (prefix === undefined || name === 'title') return name;
  return prefix + name.charAt(0).toUpperCase() + name.slice(1);
}

/** `wrongCvr` is what to say of eight digits that are no CVR number. */
export function companyErrors(
  values: CompanyValues,
  words: (typeof text)['da']['errors'],
  wrongCvr: string,
): FieldErrors {
  const input = companyInput(values, { company: null, affiliates: [] });
  const found = schemaErrors(entriesContract['company.save'].input, input, words, keyOf);
  const other = input.customersWriteTo;
  const isOtherEmpty =
    other !== null && [other.name, other.phone, other.email].every((one) => one.trim() === '');
  return {
    ...found,
    ...('cvr' in found && cvrDigits(values.cvr) !== null ? { cvr: wrongCvr } : {}),
    ...wrongAffiliates(values, found, wrongCvr),
    ...(isOtherEmpty ? { otherName: words.writeToEmpty } : {}),
    ...unreadableContacts(values, words),
  };
}

function wrongAffiliates({ affiliates }: CompanyValues, found: FieldErrors, wrongCvr: string): FieldErrors {
  const paths = affiliates.map(({ cvr }, index) => ({ cvr, path: `affiliates.${index}.cvr` }));
  return Object.fromEntries(
    paths.flatMap(({ cvr, path }) => (path in found && cvrDigits(cvr) !== null ? [[path, wrongCvr]] : [])),
  );
}

/** What is given as a telephone number, an e-mail or a website and cannot be one; empty is no mistake here. */
function unreadableContacts(values: CompanyValues, words: (typeof text)['da']['errors']): FieldErrors {
  const wrong = (
    keys: readonly Exclude<keyof CompanyValues, 'affiliates'>[],
    isRight: (text: string) => boolean,
    reason: string,
  ) => keys.filter((key) => values[key].trim() !== '' && !isRight(values[key])).map((key) => [key, reason]);
  return Object.fromEntries([
    ...wrong(['phone', 'personPhone', 'otherPhone'], looksLikePhone, words.phone),
    ...wrong(['email', 'personEmail', 'otherEmail'], looksLikeEmail, words.email),
    ...wrong(['website'], looksLikeWebsite, words.website),
    ...(cannotBeReached(values) ? [['personEmail', words.unreachable]] : []),
  ]);
}

/** Customers must be able to write or call to somebody (Art. 13(1)(a)). */
const cannotBeReached = ({ hasOther, ...values }: CompanyValues): boolean =>
  [
    values.phone,
    values.email,
    values.personPhone,
    values.personEmail,
    ...(hasOther === 'yes' ? [values.otherPhone, values.otherEmail] : []),
  ].every((one) => one.trim() === '');
