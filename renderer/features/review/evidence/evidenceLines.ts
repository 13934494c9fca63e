import type { Binder } from '../../../../shared/domain/binder';
import { danishDay, type IsoDate } from '../../../../shared/domain/calendar';
import { documentChanges } from '../../../../shared/domain/document/documentChanges';
import type { HistoryEntry } from '../../../../shared/domain/history/historyEntry';
import type { Language } from '../../../../shared/domain/language';
import { type Evidence, evidence } from '../../../../shared/domain/review/evidence';
import type { Review, ReviewStep } from '../../../../shared/domain/review/review';
import { fieldChangeInWords, fieldName } from '../../../../shared/text/fields';
import { inSentence, listed, longDate, sentenceStart, shortDate } from '../../../../shared/text/format';
import { historyName } from '../../../../shared/text/historyNames';
import type { text } from './text';

type Words = (typeof text)['da'];
type Place = { binder: Binder; review: Review; today: IsoDate; language: Language };

/** More names than this are only counted. */
const MOST_NAMES = 3;

/** A change told in more letters than this is told by the names of its fields. */
const LONGEST_CHANGE = 120;

const dayOf = (date: IsoDate, { today, language }: Place): string =>
  date.slice(0, 4) === today.slice(0, 4) ? shortDate(date, language) : longDate(date, language);

/** "Siden sidst, 3. juni", or since set-up before the first signature. */
export function evidenceHeading(place: Place, words: Words): string {
  const since = dayOf(place.review.periodFrom, place);
  return place.review.isFirst ? words.sinceSetup(since) : words.sinceLast(since);
}

/** What has happened since last time and what should be known before the step is answered, line by line. */
export function evidenceLines(step: ReviewStep, place: Place, words: Words): string[] {
  const { binder, review, today } = place;
  const found = evidence(binder, review, step, today);
  const lines = merged(found).map((one) => inWords(one, place, words));
  const isQuiet = step !== 'documents' && !found.some(({ kind }) => kind === 'history');
  return [
    ...(isQuiet ? [nothing(place, words)] : []),
    ...lines,
    ...(step === 'documents' ? changes(binder, words) : []),
  ];
}

function nothing(place: Place, words: Words): string {
  const since = dayOf(place.review.periodFrom, place);
  return place.review.isFirst ? words.nothingSinceSetup(since) : words.nothingSinceLast(since);
}

type Line =
  | Exclude<Evidence, { kind: 'deletable' }>
  | { kind: 'deletable'; rules: string[]; financialYear: IsoDate };

/** Rules that release the same financial year share one line. */
function merged(found: readonly Evidence[]): Line[] {
  const years = [...new Set(found.flatMap((one) => (one.kind === 'deletable' ? [one.financialYear] : [])))];
  const rulesOf = (year: IsoDate): string[] =>
    found.flatMap((one) => (one.kind === 'deletable' && one.financialYear === year ? [one.rule] : []));
  return [
    ...found.filter((one) => one.kind !== 'deletable'),
    ...years.map(
      (financialYear): Line => ({ kind: 'deletable', rules: rulesOf(financialYear), financialYear }),
    ),
  ];
}

function inWords(line: Line, place: Place, words: Words): string {
  const { language } = place;
  switch (line.kind) {
    case 'history':
      return historyLine(line.entry, place, words);
    case 'suggestions':
      return words.suggestions(line.count);
    case 'requests':
      return words.requests(line);
    case 'consentsToStop':
      return words.consentsToStop(line.count);
    case 'unknownCookies':
      return words.unknownCookies(line.count);
    case 'deletable':
      return words.deletable(
        listed(line.rules, language),
        financialYear(line.financialYear, language, words),
      );
    case 'due':
      return words.due(line.count);
    case 'keptLonger':
      return keptLine(line, language, words);
    case 'agreements':
      return line.names.length > MOST_NAMES
        ? words.manyAgreements(line.names.length)
        : words.agreements(listed(line.names, language));
    case 'notSigned':
      return words.notSigned(briefly(line.names, language, words));
    case 'leavers':
      return words.leavers(briefly(line.names, language, words));
    case 'notices':
      return words.notices(briefly(line.names, language, words));
    case 'underWay':
      return words.underWay(line.names.length);
    case 'breaches':
      return words.breaches(line.since, line.open);
    case 'lastRestore':
      return line.on === null ? words.restoreNever : words.restored(dayOf(line.on, place));
    case 'policy':
      return policyLine(line, place, words);
  }
}

/** A few names, and how many more there are. */
function briefly(names: readonly string[], language: Language, words: Words): string {
  const more = names.length - MOST_NAMES;
  return more <= 0 ? listed(names, language) : words.andMore(names.slice(0, MOST_NAMES).join(', '), more);
}

function keptLine(
  { names, ended }: Extract<Evidence, { kind: 'keptLonger' }>,
  language: Language,
  words: Words,
): string {
  const kept = names.length > MOST_NAMES ? words.manyKept(names.length) : words.kept(listed(names, language));
  return [names.length === 0 ? '' : kept, ended === 0 ? '' : words.keptEnded(ended)].join(' ').trim();
}

function historyLine(entry: HistoryEntry, place: Place, words: Words): string {
  const date = dayOf(danishDay(entry.at), place);
  const name = historyName(entry, place.language);
  if (entry.change === 'added' && entry.subject === 'deletion') return words.logged(name, date);
  if (entry.change === 'added') return words.added(name, date);
  if (entry.change === 'removed') return words.removed(name, date);
  return words.changed(name, date, fieldNames(entry.fields, place.language));
}

/** What was said before and after, or only which fields when that would be long. */
export function changesInWords(fields: HistoryEntry['fields'], language: Language): string {
  const told = fields.map((field) => fieldChangeInWords(field, language)).join('. ');
  return `${told.length <= LONGEST_CHANGE ? told : sentenceStart(fieldNames(fields, language))}.`;
}

/** "hvad laver de for jer, databehandleraftale": questions without their mark, so that they fit into a line. */
function fieldNames(fields: HistoryEntry['fields'], language: Language): string {
  return fields.map(({ field }) => inSentence(fieldName(field, language).replace('?', ''))).join(', ');
}

function financialYear(end: IsoDate, language: Language, words: Words): string {
  return end.endsWith('-12-31')
    ? words.financialYear(end.slice(0, 4))
    : words.financialYearEnding(longDate(end, language));
}

function policyLine(
  policy: Extract<Evidence, { kind: 'policy' }>,
  { language }: Place,
  words: Words,
): string {
  if (policy.state === 'neverSigned' || policy.signedOn === null) return words.policyNeverSigned;
  const signed = longDate(policy.signedOn, language);
  return policy.state === 'unchanged' ? words.policyUnchanged(signed) : words.policyChanged(signed);
}

/** What the policy will tell otherwise than the signed one, by name. */
function changes(binder: Binder, words: Words): string[] {
  const all = documentChanges(binder, 'customerPolicy', null);
  const names = (change: HistoryEntry['change']): string[] =>
    all.flatMap((one) => (one.kind === 'entry' && one.change === change ? [one.name] : []));
  const line = (change: HistoryEntry['change'], tell: (names: string) => string): string[] =>
    names(change).length === 0 ? [] : [tell(listed(names(change), binder.language))];
  return [
    ...line('added', words.policyAdded),
    ...line('changed', words.policyCorrected),
    ...line('removed', words.policyRemoved),
  ];
}
