import type { Contact } from '../../domain/company/company';
import { formatCvr } from '../../domain/identifiers/cvr';
import { countryName } from '../../reference/transfers';
import { text as frameText } from '../../text/documents/frame';
import { columns, paragraph, table } from '../blocks';
import type { Block } from '../model';
import type { AgreementInput } from './input';
import type { Party } from './party';

export function partiesBlocks(input: AgreementInput): Block[] {
  const { words, language, controller, processor } = input;
  const { parties } = words;
  const { rows } = parties;
  const row = (title: string, told: (party: Party) => string): string[] => [
    title,
    told(controller),
    told(processor),
  ];
  return [
    { kind: 'heading', level: 2, text: parties.heading, source: 'company' },
    ...table(parties.table, columns(parties.columns, [22, 39, 39]), [
      row(rows.name, ({ name }) => filledIn(input, name)),
      row(rows.address, ({ address }) => filledIn(input, address)),
      row(rows.cvr, (party) => cvrInWords(input, party)),
      row(rows.country, ({ country }) => filledIn(input, countryName(country, language))),
    ]),
    { kind: 'writingLine', label: words.date },
  ];
}

/** What is known, or a line to fill in by hand. */
export const filledIn = ({ words }: AgreementInput, fact: string): string =>
  fact === '' ? words.fillIn : fact;

/** A foreign firm has no Danish number, and needs none. */
export function cvrInWords(input: AgreementInput, { cvr, country }: Pick<Party, 'cvr' | 'country'>): string {
  if (cvr !== '') return formatCvr(cvr);
  return country === '' || country === 'DK' ? input.words.fillIn : input.words.noCvr;
}

export function contactsBlocks(input: AgreementInput): Block[] {
  const { contacts } = input.words;
  const { rows } = contacts;
  const row = (title: string, fact: keyof Contact): string[] => [
    title,
    filledIn(input, input.controller.contact[fact]),
    filledIn(input, input.processor.contact[fact]),
  ];
  return table(contacts.table, columns(contacts.columns, [22, 39, 39]), [
    row(rows.name, 'name'),
    row(rows.phone, 'phone'),
    row(rows.email, 'email'),
  ]);
}

/** The lines both sides sign on, each with what is signed for. */
export function signatureBlocks(input: AgreementInput): Block[] {
  const { words, language, controller, processor } = input;
  const { signatures } = words;
  const { signHere, cvr } = frameText[language];
  const lines = (statement: string, party: Party): Block => ({
    kind: 'signature',
    statement,
    dateLabel: signHere,
    name: party.signs === '' ? signatures.name : party.signs,
    detail:
      party.name === ''
        ? signatures.detail
        : [
            party.name,
            party.address,
            party.cvr === '' ? '' : cvr(formatCvr(party.cvr)).replace(' ', '\u00a0'),
          ]
            .filter((part) => part !== '')
            .join(', '),
  });
  return [
    { kind: 'heading', level: 2, text: words.contents.signatures },
    ...paragraph(signatures.both),
    lines(signatures.controller, controller),
    lines(signatures.processor, processor),
  ];
}
