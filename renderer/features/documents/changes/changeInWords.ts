import type { Binder } from '../../../../shared/domain/binder';
import type { DocumentChange } from '../../../../shared/domain/document/documentChanges';
import type { Language } from '../../../../shared/domain/language';
import { RetentionRule } from '../../../../shared/domain/retention/retentionRule';
import { fieldChangeInWords } from '../../../../shared/text/fields';
import { retentionInWords } from '../../../../shared/text/retention';
import { text } from './text';

type EntryChange = Extract<DocumentChange, { kind: 'entry' }>;
type FieldChange = EntryChange['fields'][number];

type Place = { binder: Binder; language: Language; sectionName: (key: string) => string };

/** A difference from the signed paper as one or two sentences. */
export function changeInWords(change: DocumentChange, place: Place): string {
  const { binder, language } = place;
  const words = text[language];
  if (change.kind === 'financialYearEnd') return words.otherFinancialYear;
  const name = nameOf(change, place);
  if (change.change === 'added') return words.added(name);
  if (change.change === 'removed') return words.removed(name);
  if (change.subject === 'ownText') return words.corrected(name);
  const period = changedPeriod(change, binder, language);
  const fields = change.fields.filter(({ field }) => period === null || !isPeriod(field));
  return [
    period === null ? words.corrected(name) : `${name}: ${period}.`,
    ...fields.map((field) => `${fieldChangeInWords(withNames(field, binder), language)}.`),
  ].join(' ');
}

function nameOf({ subject, name }: EntryChange, { language, sectionName }: Place): string {
  const words = text[language];
  if (subject === 'company' || subject === 'contactPerson') return words[subject];
  return subject === 'ownText' ? words.ownText(sectionName(name)) : name;
}

/** The parts of the field that says when the time begins. */
const PART = 'start.';

const isPeriod = (field: string): boolean => ['amount', 'unit'].includes(field) || field.startsWith('start');

/** How long something is kept is told as a whole: its fields say it together. */
function changedPeriod(change: EntryChange, binder: Binder, language: Language): string | null {
  const after = binder.retentionRules.find(({ id }) => id === change.id);
  const touched = change.fields.filter(({ field }) => isPeriod(field));
  if (change.subject !== 'retentionRule' || after === undefined || touched.length === 0) return null;
  const before = RetentionRule.safeParse(withEarlier(after, touched));
  if (!before.success) return null;
  const yearEnd = binder.calendar.financialYearEnd;
  return text[language].became(
    retentionInWords(before.data, yearEnd, language),
    retentionInWords(after, yearEnd, language),
  );
}

/** The rule with the values it had before; `start.kind` is a part of `start`. */
function withEarlier(after: RetentionRule, touched: readonly FieldChange[]): unknown {
  const values = touched.map(({ field, before }) => [field, before] as const);
  const parts = values.filter(([field]) => field.startsWith(PART));
  const start = {
    ...after.start,
    ...Object.fromEntries(parts.map(([field, old]) => [field.slice(PART.length), old])),
  };
  const known = Object.entries(start).filter(([, part]) => part !== null);
  const whole = values.filter(([field]) => !field.includes('.'));
  return { ...after, ...Object.fromEntries(whole), start: Object.fromEntries(known) };
}

/** An activity points at its rules, systems and processors by id; people know them by name. */
function withNames({ field, before, after }: FieldChange, binder: Binder): FieldChange {
  const { retentionRules, systems, processors, clients, securityMeasures } = binder;
  const known = [...retentionRules, ...systems, ...processors, ...clients, ...securityMeasures];
  const named = (value: FieldChange['before']): FieldChange['before'] => {
    if (typeof value === 'string') return known.find(({ id }) => id === value)?.name ?? value;
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, named(part ?? null)]));
  };
  return { field, before: named(before), after: named(after) };
}
