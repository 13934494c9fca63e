import type { HistoryEntry } from '../domain/history/historyEntry';
import { formatCvr } from '../domain/identifiers/cvr';
import type { Language } from '../domain/language';
import { termName } from '../reference/library';
import { listed, longDate } from './format';

type Field = { da: string; en: string };

/** The names of the fields as they stand on screen and in the report; the same name means the same everywhere. */
const fields: Record<string, Field> = {
  name: { da: 'Navn', en: 'Name' },
  cvr: { da: 'CVR-nummer', en: 'CVR number' },
  address: { da: 'Adresse', en: 'Address' },
  phone: { da: 'Telefon', en: 'Telephone' },
  email: { da: 'E-mail', en: 'E-mail' },
  website: { da: 'Hjemmeside', en: 'Website' },
  title: { da: 'Titel', en: 'Title' },
  customersWriteTo: { da: 'Kunderne skriver til', en: 'Customers write to' },
  role: { da: 'Jeres rolle', en: 'Your role' },
  purposes: { da: 'Hvad bruger I dem til?', en: 'What are they used for?' },
  legalBases: { da: 'Hvorfor må I det?', en: 'Why may you?' },
  specialConditions: { da: 'Følsomme oplysninger: hvorfor må I det?', en: 'Sensitive data: why may you?' },
  dataSubjectCategories: { da: 'Hvem handler det om?', en: 'Who is it about?' },
  dataCategories: { da: 'Hvilke oplysninger?', en: 'Which data?' },
  recipients: { da: 'Hvem får dem?', en: 'Who receives them?' },
  retention: { da: 'Slettefrister', en: 'Retention rules' },
  note: { da: 'Bemærkning', en: 'Remark' },
  amount: { da: 'Hvor længe?', en: 'How long?' },
  unit: { da: 'Enhed', en: 'Unit' },
  start: { da: 'Regnes fra', en: 'Counted from' },
  ground: { da: 'Begrundelse', en: 'Ground' },
  isMinimum: { da: 'Loven kræver mindst så længe', en: 'The law asks for at least this long' },
  cannotDelete: { da: 'Systemet kan ikke slette', en: 'The system cannot delete' },
  entity: { da: 'Firma bag navnet', en: 'Firm behind the name' },
  service: { da: 'Hvad laver de for jer?', en: 'What do they do for you?' },
  audiences: { da: 'Hvis oplysninger har de?', en: 'Whose data do they have?' },
  contact: { da: 'Kontakt', en: 'Contact' },
  agreement: { da: 'Databehandleraftale', en: 'Data processing agreement' },
  transfer: { da: 'Uden for EU?', en: 'Outside the EU?' },
  supervision: { da: 'Tilsyn', en: 'Supervision' },
  group: { da: 'Gruppe', en: 'Group' },
  state: { da: 'Status', en: 'State' },
  testedOn: { da: 'Sidst prøvet', en: 'Last tried' },
  'agreement.state': { da: 'Databehandleraftale', en: 'Data processing agreement' },
  'agreement.signedOn': { da: 'Aftalen underskrevet', en: 'Agreement signed' },
  'agreement.expiresOn': { da: 'Aftalen udløber', en: 'Agreement expires' },
  'agreement.notCovered': { da: 'Aftalen dækker ikke', en: 'Agreement does not cover' },
  'transfer.outsideEu': { da: 'Uden for EU?', en: 'Outside the EU?' },
  'transfer.safeguard': { da: 'Det beskytter dem der', en: 'What protects them there' },
  'supervision.lastOn': { da: 'Sidste tilsyn', en: 'Last supervision' },
  'supervision.everyMonths': { da: 'Måneder mellem tilsyn', en: 'Months between supervision' },
  'start.kind': { da: 'Regnes fra', en: 'Counted from' },
  'start.text': { da: 'Regnes fra hændelsen', en: 'Counted from the event' },
  'customersWriteTo.name': { da: 'Kunderne skriver til', en: 'Customers write to' },
  'customersWriteTo.phone': { da: 'Telefon til kunderne', en: 'Telephone for customers' },
  'customersWriteTo.email': { da: 'E-mail til kunderne', en: 'E-mail for customers' },
};

/** Values that are one of a few, in words. */
const values: Record<string, Field> = {
  controller: { da: 'I bestemmer selv', en: 'You decide' },
  jointController: { da: 'I bestemmer sammen med andre', en: 'You decide together with others' },
  processor: { da: 'I gør det for en anden', en: 'You do it for somebody else' },
  customers: { da: 'kundernes', en: 'the customers’' },
  employees: { da: 'de ansattes', en: 'the employees’' },
  signed: { da: 'underskrevet', en: 'signed' },
  missing: { da: 'mangler', en: 'missing' },
  unknown: { da: 'ved ikke', en: 'not known' },
  no: { da: 'nej', en: 'no' },
  yes: { da: 'ja', en: 'yes' },
  inPlace: { da: 'på plads', en: 'in place' },
  underWay: { da: 'i gang', en: 'under way' },
  day: { da: 'dage', en: 'days' },
  month: { da: 'måneder', en: 'months' },
  year: { da: 'år', en: 'years' },
  until: { da: 'indtil', en: 'until' },
  financialYearEnd: { da: 'regnskabsårets udgang', en: 'the end of the financial year' },
  event: { da: 'en hændelse', en: 'an event' },
  computers: { da: 'computere', en: 'computers' },
  people: { da: 'mennesker', en: 'people' },
};

/** Fields whose value is one of a few; everywhere else such a word is the firm's own. */
const chosen = new Set(['role', 'audiences', 'state', 'outsideEu', 'unit', 'kind', 'group']);

const nothing: Record<Language, string> = { da: 'intet', en: 'nothing' };

/** The name of a field; a field that has none yet shows its own. */
export function fieldName(field: string, language: Language): string {
  return (fields[field] ?? fields[lastPart(field)])?.[language] ?? field;
}

/** `agreement.signedOn` is the part `signedOn`. */
const lastPart = (field: string): string => field.slice(field.lastIndexOf('.') + 1);

type Value = HistoryEntry['fields'][number]['before'];

/** A value of a field in words: dates long, lists joined, choices named, nothing as "intet". */
export function valueInWords(field: string, value: Value | undefined, language: Language): string {
  if (value === null || value === undefined || value === '') return nothing[language];
  if (typeof value === 'boolean') return values[value ? 'yes' : 'no']?.[language] ?? '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textInWords(field, value, language);
  if (Array.isArray(value)) {
    return value.length === 0
      ? nothing[language]
      : listed(
          value.map((one) => valueInWords(field, one, language)),
          language,
        );
  }
  const told = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
  return told
    .map(
      ([name, inner]) => `${fieldName(name, language).toLowerCase()} ${valueInWords(name, inner, language)}`,
    )
    .join(', ');
}

function textInWords(field: string, value: string, language: Language): string {
  if (chosen.has(lastPart(field))) return values[value]?.[language] ?? value;
  if (field === 'cvr') return formatCvr(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value, language);
  return termName(value, language);
}

/** Lists are told by what came and what went. */
const parts = (value: Value, other: Value): Value[] =>
  Array.isArray(value) && Array.isArray(other) ? value.filter((one) => !other.includes(one)) : [];

/** What happened to one field, in words: "Adresse: fra A til B", "Hvilke oplysninger? Tilføjet: X. Fjernet: Y". */
export function fieldChangeInWords(
  { field, before, after }: HistoryEntry['fields'][number],
  language: Language,
): string {
  const name = fieldName(field, language);
  const label = name.endsWith('?') ? name : `${name}:`;
  if (Array.isArray(before) && Array.isArray(after)) {
    const added = parts(after, before);
    const removed = parts(before, after);
    const words =
      language === 'da' ? ['tilføjet', 'fjernet', 'ny rækkefølge'] : ['added', 'removed', 'new order'];
    const told = [
      ...(added.length > 0 ? [`${words[0]} ${valueInWords(field, added, language)}`] : []),
      ...(removed.length > 0 ? [`${words[1]} ${valueInWords(field, removed, language)}`] : []),
    ];
    return `${label} ${told.length > 0 ? told.join('; ') : words[2]}`;
  }
  const from = valueInWords(field, before, language);
  const to = valueInWords(field, after, language);
  return language === 'da' ? `${label} fra ${from} til ${to}` : `${label} from ${from} to ${to}`;
}
