import type { Contact } from '../../domain/company/company';
import { formatCvr } from '../../domain/identifiers/cvr';
import { citation } from '../../reference/library';
import { sentenceStart } from '../../text/format';
import { columns, list, paragraph, table } from '../blocks';
import type { Section } from '../section';
import type { RecordInput } from './recordInput';

/** Who the record is of, and whom to ask (Art. 30(1)(a) and (2)(a)). */
export function firmSection(input: RecordInput): Section {
  const { binder, words, side } = input;
  const { company, affiliates, contactPerson } = binder;
  const party = side === 'controller' ? words.record.party : words.processorRecord.party;
  const named = affiliates.map(({ name, cvr }) => `${name}, ${words.company.cvr(formatCvr(cvr))}`);
  return {
    key: 'company',
    heading: words.company.heading[side],
    source: 'company',
    blocks: [
      ...table(party, columns([party, ...words.company.columns], [25, 22, 27, 26]), [
        company === null
          ? [words.unwritten, words.unwritten, words.unwritten, contactPersonInWords(input)]
          : [
              firmInWords(input),
              company.address,
              sentenceStart(waysInWords(input, company)),
              contactPersonInWords(input),
            ],
      ]),
      ...(affiliates.length > 0 ? paragraph(words.company.affiliates) : []),
      ...list(named),
      ...(contactPerson === null
        ? []
        : paragraph(
            words.company.contactPerson(
              citation(side === 'controller' ? 'art30.1.a' : 'art30.2.a', input.language),
            ),
          )),
    ],
  };
}

/** The firm by name and number. */
export function firmInWords({ binder, words }: RecordInput): string {
  const { company } = binder;
  return company === null ? words.unwritten : `${company.name}, ${words.company.cvr(formatCvr(company.cvr))}`;
}

/** The contact person with role and the ways to reach her. */
export function contactPersonInWords(input: RecordInput): string {
  const { contactPerson } = input.binder;
  return contactPerson === null
    ? input.words.unwritten
    : contactInWords(input, contactPerson, contactPerson.title);
}

/** Somebody's name, role, telephone and e-mail, those that are known. */
const contactInWords = (input: RecordInput, { name, phone, email }: Contact, title: string): string =>
  [name, title, waysInWords(input, { phone, email })].filter((part) => part !== '').join(', ');

type Ways = { phone: string; email: string; website?: string };

/** "telefon 59 00 00 10, e-mail kontakt@lindholm.example". */
export function waysInWords({ words }: RecordInput, { phone, email, website = '' }: Ways): string {
  const told = (value: string, tell: (value: string) => string): string[] =>
    value === '' ? [] : [tell(value)];
  return [
    ...told(phone, words.company.phone),
    ...told(email, words.company.email),
    ...told(website, words.company.website),
  ].join(', ');
}
