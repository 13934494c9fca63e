import { threats, verdicts } from '../domain/assessment/assessment';
import { DocumentKind } from '../domain/document/documentVersion';
import { hasParts } from '../domain/history/entryChanges';
import type { HistoryEntry } from '../domain/history/historyEntry';
import { formatCvr } from '../domain/identifiers/cvr';
import type { Language } from '../domain/language';
import { agreementPointName } from '../reference/agreements';
import { assessmentPointName } from '../reference/assessments';
import { catalogueMeasure, cataloguePeriod, termName } from '../reference/library';
import { supervisionConceptName } from '../reference/supervisionConcepts';
import { countryName, transferToolName } from '../reference/transfers';
import { threatName, verdictName } from './assessments';
import { dateAndTime } from './breach';
import { breachValueInWords } from './breachFields';
import { text as consentText } from './consent';
import { text as cookieText } from './cookies';
import { fieldNames, valueNames } from './fieldNames';
import { inSentence, listed, longDate } from './format';
import { documentName } from './labels';

/** Fields whose value is one of a few; everywhere else such a word is the firm's own. */
const chosen = new Set([
  'role',
  'audiences',
  'state',
  'outsideEu',
  'unit',
  'kind',
  'group',
  'standing',
  'method',
  'atEnd',
  'answer',
  'signOff',
  'notNeeded',
  'noticeDirection',
  'noticeOutcome',
  'clientAnswer',
  'howDeleted',
  'keptScope',
  'keptCause',
  'repeats',
  'channel',
  'rights',
  'right',
  'outcome',
  'closedWithout',
]);

/** The same, of fields whose last part is also the name of another that holds the firm's own words. */
const chosenInFull = new Set(['agreement.text', 'place']);

function paperInWords(id: string, language: Language): string {
  const kind = DocumentKind.safeParse(id);
  return kind.success ? documentName(kind.data, language) : id;
}

const everyVerdict = Object.values(verdicts).flat();

/** The word for one of a few; what is none of them is told as it is. */
const named = (words: Readonly<Record<string, string>>, id: string): string => words[id] ?? id;

/** Fields that hold an id of the reference, or the firm's own words. */
const references: Readonly<Record<string, (id: string, language: Language) => string>> = {
  country: countryName,
  tool: transferToolName,
  concept: supervisionConceptName,
  point: (id, language) => assessmentPointName(id, language) ?? agreementPointName(id, language),
  verdict: (id, language) => {
    const verdict = everyVerdict.find((known) => known === id);
    return verdict === undefined ? id : verdictName(verdict, language);
  },
  threat: (id, language) => {
    const threat = threats.find((known) => known === id);
    return threat === undefined ? id : threatName(threat, language);
  },
  guards: (id, language) => catalogueMeasure(id)?.[language] ?? id,
  basedOn: (id, language) => cataloguePeriod(id)?.[language] ?? id,
  topic: (id, language) => named(consentText[language].topics, id),
  askedOf: (id, language) => named(consentText[language].audiences, id),
  way: (id, language) => named(consentText[language].ways, id),
  givenBy: (id, language) => named(consentText[language].givenBy, id),
  hasSolution: (id, language) => named(cookieText[language].solutions, id),
  document: paperInWords,
  paper: paperInWords,
};

/** What names a thing in a list, where the things have parts of their own; the first of several that it has. */
const naming: Readonly<Record<string, string | readonly string[]>> = {
  affiliates: 'name',
  purposes: 'what',
  retention: 'rule',
  transfers: 'country',
  to: 'country',
  subProcessors: 'name',
  notCovered: 'service',
  checks: 'point',
  toldClients: 'client',
  dataItems: 'rule',
  places: 'name',
  told: 'name',
  followUps: 'what',
  answers: ['right', 'point'],
  risks: 'what',
};

const words = {
  da: {
    nothing: 'intet',
    file: 'en fil',
    anotherFile: 'en anden fil',
    added: 'tilføjet',
    removed: 'fjernet',
    corrected: 'rettet',
    newOrder: 'ny rækkefølge',
    became: (from: string, to: string) => `fra ${from} til ${to}`,
  },
  en: {
    nothing: 'nothing',
    file: 'a file',
    anotherFile: 'another file',
    added: 'added',
    removed: 'removed',
    corrected: 'corrected',
    newOrder: 'new order',
    became: (from: string, to: string) => `from ${from} to ${to}`,
  },
} as const satisfies Record<Language, unknown>;

/** The name of a field; a field that has none yet shows its own. */
export function fieldName(field: string, language: Language): string {
  return (fieldNames[field] ?? fieldNames[lastPart(field)])?.[language] ?? field;
}

/** `agreement.signedOn` is the part `signedOn`. */
const lastPart = (field: string): string => field.slice(field.lastIndexOf('.') + 1);

type FieldChange = HistoryEntry['fields'][number];
type Value = FieldChange['before'];

/** A value of a field in words: dates long, lists joined, choices named, nothing as "intet". */
export function valueInWords(field: string, value: Value | undefined, language: Language): string {
  if (value === null || value === undefined || value === '') return words[language].nothing;
  if (typeof value === 'boolean') return valueNames[value ? 'yes' : 'no']?.[language] ?? '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textInWords(field, value, language);
  if (Array.isArray(value)) {
    return value.length === 0
      ? words[language].nothing
      : listed(
          value.map((one) => thingInWords(field, one, language)),
          language,
        );
  }
  const told = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
  return told
    .map(([name, inner]) => `${inSentence(fieldName(name, language))} ${valueInWords(name, inner, language)}`)
    .join(', ');
}

/** One thing of a list, by what names it. */
function thingInWords(field: string, one: Value, language: Language): string {
  if (!hasParts(one)) return valueInWords(field, one, language);
  for (const key of [naming[lastPart(field)] ?? []].flat()) {
    const name = one[key];
    if (typeof name === 'string') return textInWords(key, name, language);
  }
  return valueInWords(field, one, language);
}

function textInWords(field: string, value: string, language: Language): string {
  const name = lastPart(field);
  if (chosen.has(name) || chosenInFull.has(field)) {
    return (valueNames[`${name}.${value}`] ?? valueNames[value])?.[language] ?? value;
  }
  if (name === 'attachment') return words[language].file;
  if (name === 'cvr') return formatCvr(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value, language);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return dateAndTime(value, language);
  return breachValueInWords(name, value, language) ?? (references[name] ?? termName)(value, language);
}

/** What happened to one field, in words: "Adresse: fra A til B", "Hvilke oplysninger? tilføjet X; fjernet Y". */
export function fieldChangeInWords(change: FieldChange, language: Language): string {
  const name = fieldName(change.field, language);
  return `${name.endsWith('?') ? name : `${name}:`} ${changeInWords(change, language)}`;
}

function changeInWords({ field, before, after }: FieldChange, language: Language): string {
  const { became, anotherFile } = words[language];
  if (Array.isArray(before) && Array.isArray(after)) return listChangeInWords(field, before, after, language);
  if (lastPart(field) === 'attachment' && before !== null && after !== null) return anotherFile;
  return became(valueInWords(field, before, language), valueInWords(field, after, language));
}

/** Lists are told by what came, what went, and what says something else under the same name. */
function listChangeInWords(
  field: string,
  before: readonly Value[],
  after: readonly Value[],
  language: Language,
): string {
  const { added, removed, corrected, newOrder } = words[language];
  const nameOf = (one: Value): string => thingInWords(field, one, language);
  const gone = without(before, after);
  const come: Value[] = [];
  const same: [Value, Value][] = [];
  for (const one of without(after, before)) {
    const earlier = gone.findIndex((other) => nameOf(other) === nameOf(one));
    if (earlier === -1) come.push(one);
    else same.push([...gone.splice(earlier, 1), one] as [Value, Value]);
  }
  const corrections = same.flatMap(([old, now]) => correctionInWords(field, old, now, language));
  const told = [
    ...(come.length > 0 ? [`${added} ${listed(come.map(nameOf), language)}`] : []),
    ...(gone.length > 0 ? [`${removed} ${listed(gone.map(nameOf), language)}`] : []),
    ...(corrections.length > 0 ? [`${corrected} ${listed(corrections, language)}`] : []),
  ];
  return told.length > 0 ? told.join('; ') : newOrder;
}

/** What stands in one list and not in the other, by what it says. */
function without(list: readonly Value[], other: readonly Value[]): Value[] {
  const said = new Set(other.map((one) => JSON.stringify(one)));
  return list.filter((one) => !said.has(JSON.stringify(one)));
}

/** Older histories hold mere words where there are things with parts now: of the parts they say nothing. */
function correctionInWords(field: string, old: Value, now: Value, language: Language): string[] {
  if (!hasParts(old) || !hasParts(now)) return [];
  const parts = Object.keys(now).flatMap((key): FieldChange[] => {
    const [before, after] = [old[key] ?? null, now[key] ?? null];
    return key === 'id' || JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ field: `${lastPart(field)}.${key}`, before, after }];
  });
  const told = parts.map((part) => inSentence(fieldChangeInWords(part, language))).join(', ');
  return [`${thingInWords(field, now, language)} (${told})`];
}
