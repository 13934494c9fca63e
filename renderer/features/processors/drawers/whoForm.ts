import type { Input } from '../../../../shared/contract';
import { entriesContract } from '../../../../shared/contract/entries';
import type { Client } from '../../../../shared/domain/client/client';
import { newClient } from '../../../../shared/domain/client/newClient';
import { looksLikeEmail, looksLikePhone } from '../../../../shared/domain/identifiers/contact';
import { cvrDigits, formatCvr } from '../../../../shared/domain/identifiers/cvr';
import type { Language } from '../../../../shared/domain/language';
import { newProcessor } from '../../../../shared/domain/processor/newProcessor';
import type { Processor, processorAudiences } from '../../../../shared/domain/processor/processor';
import { termFromWords, termName } from '../../../../shared/reference/library';
import { countryCode, countryName } from '../../../../shared/reference/transfers';
import { schemaErrors } from '../../../entries/schemaErrors';
import type { FieldErrors } from '../../../entries/useEntryForm';
import type { text } from './text';

type Audience = (typeof processorAudiences)[number];

/** What is asked of anybody an agreement is with. Countries and kinds of data stand here in words. */
export type PartyValues = {
  name: string;
  service: string;
  country: string;
  cvr: string;
  address: string;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  note: string;
};

export type ProcessorWhoValues = PartyValues & {
  entity: string;
  standing: Processor['standing'];
  audiences: readonly Audience[];
  dataCategories: readonly string[];
};

function partyValues(entry: Omit<Client, 'agreement' | 'id'>, language: Language): PartyValues {
  const { name, service, country, cvr, address, contact, note } = entry;
  return {
    name,
    service,
    country: countryName(country, language),
    cvr: formatCvr(cvr),
    address,
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    note,
  };
}

/** A number stays as it is written while its digits are the same, and a country while its words are. */
function partyInput(values: PartyValues, before: Omit<Client, 'agreement' | 'id'>, language: Language) {
  const { contactName, contactPhone, contactEmail, cvr, country, ...rest } = values;
  const isSameNumber = cvr === formatCvr(before.cvr);
  const isSameCountry = country === countryName(before.country, language);
  return {
    ...rest,
    cvr: isSameNumber ? before.cvr : (cvrDigits(cvr) ?? cvr),
    country: isSameCountry ? before.country : countryCode(country),
    contact: { name: contactName, phone: contactPhone, email: contactEmail },
  };
}

export function processorWhoValues(before: Processor | undefined, language: Language): ProcessorWhoValues {
  const known = before ?? newProcessor;
  return {
    ...partyValues(known, language),
    entity: known.entity,
    standing: known.standing,
    audiences: known.audiences,
    dataCategories: known.dataCategories.map((term) => termName(term, language)),
  };
}

export function processorWhoInput(
  id: string | null,
  values: ProcessorWhoValues,
  { before, language }: { before: Processor | undefined; language: Language },
): Input<'processor.save'> {
  const { entity, standing, audiences, dataCategories, ...party } = values;
  const known = before ?? newProcessor;
  return {
    ...known,
    ...partyInput(party, known, language),
    id,
    entity,
    standing,
    audiences: [...audiences],
    dataCategories: dataCategories.map((words) => termFromWords('dataCategory', words, language)),
  };
}

export const clientWhoValues = (before: Client | undefined, language: Language): PartyValues =>
  partyValues(before ?? newClient, language);

export function clientWhoInput(
  id: string | null,
  values: PartyValues,
  { before, language }: { before: Client | undefined; language: Language },
): Input<'client.save'> {
  const known = before ?? newClient;
  return { ...known, ...partyInput(values, known, language), id };
}

type Words = { errors: (typeof text)['da']['errors']; wrongCvr: string };

/** `wrongCvr` is what to say of eight digits that are no CVR number. */
export function processorWhoErrors(
  values: ProcessorWhoValues,
  before: Processor | undefined,
  { language, ...words }: Words & { language: Language },
): FieldErrors {
  const input = processorWhoInput(null, values, { before, language });
  const found = schemaErrors(entriesContract['processor.save'].input, input, words.errors, keyOf);
  return { ...found, ...partyErrors(values, found, words) };
}

export function clientWhoErrors(
  values: PartyValues,
  before: Client | undefined,
  { language, ...words }: Words & { language: Language },
): FieldErrors {
  const input = clientWhoInput(null, values, { before, language });
  const found = schemaErrors(entriesContract['client.save'].input, input, words.errors, keyOf);
  return { ...found, ...partyErrors(values, found, words) };
}

/** `contact.name` is the field `contactName`; a kind of data that is too long is an error of its list. */
function keyOf([part, field]: readonly PropertyKey[]): string {
  if (part !== 'contact') return String(part);
  const name = String(field);
  return `contact${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function partyErrors(values: PartyValues, found: FieldErrors, { errors, wrongCvr }: Words): FieldErrors {
  const { contactPhone, contactEmail, cvr } = values;
  const isWrongPhone = contactPhone.trim() !== '' && !looksLikePhone(contactPhone);
  const isWrongEmail = contactEmail.trim() !== '' && !looksLikeEmail(contactEmail);
  return {
    ...('cvr' in found && cvrDigits(cvr) !== null ? { cvr: wrongCvr } : {}),
    ...(isWrongPhone ? { contactPhone: errors.phone } : {}),
    ...(isWrongEmail ? { contactEmail: errors.email } : {}),
  };
}
