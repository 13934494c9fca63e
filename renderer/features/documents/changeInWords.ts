import type { Binder } from '../../../shared/domain/binder';
import type { PolicyChange } from '../../../shared/domain/document/policyChanges';
import { hasParts } from '../../../shared/domain/history/entryChanges';
import type { Language } from '../../../shared/domain/language';
import { RetentionRule } from '../../../shared/domain/retention/retentionRule';
import { fieldChangeInWords } from '../../../shared/text/fields';
import { retentionInWords } from '../../../shared/text/retention';
import { text } from './text';

type EntryChange = Extract<PolicyChange, { kind: 'entry' }>;
type FieldChange = EntryChange['fields'][number];

/** A difference from the signed policy as one or two sentences. */
export function changeInWords(change: PolicyChange, binder: Binder, language: Language): string {
  const words = text[language];
  if (change.kind === 'language') return words.otherLanguage;
  if (change.kind === 'financialYearEnd') return words.otherFinancialYear;
  const name =
    change.subject === 'company' || change.subject === 'contactPerson' ? words[change.subject] : change.name;
  if (change.change === 'added') return words.added(name);
  if (change.change === 'removed') return words.removed(name);
  const period = changedPeriod(change, binder, language);
  const fields = change.fields.filter(({ field }) => period === null || !isPeriod(field));
  return [
    period === null ? words.corrected(name) : `${name}: ${period}.`,
    ...fields.map((field) => `${fieldChangeInWords(withRuleNames(field, binder), language)}.`),
  ].join(' ');
}

const isPeriod = (field: string): boolean => ['amount', 'unit', 'start'].includes(field);

/** How long something is kept is told as a whole: three fields say it together. */
function changedPeriod(change: EntryChange, binder: Binder, language: Language): string | null {
  const after = binder.retentionRules.find(({ id }) => id === change.id);
  const touched = change.fields.filter(({ field }) => isPeriod(field));
  if (change.subject !== 'retentionRule' || after === undefined || touched.length === 0) return null;
  const before = RetentionRule.safeParse({
    ...after,
    ...Object.fromEntries(touched.map((one) => [one.field, one.before])),
  });
  if (!before.success) return null;
  const yearEnd = binder.calendar.financialYearEnd;
  return text[language].became(
    retentionInWords(before.data, yearEnd, language),
    retentionInWords(after, yearEnd, language),
  );
}

/** An activity points at its retention rules by id; people know them by name. */
function withRuleNames({ field, before, after }: FieldChange, binder: Binder): FieldChange {
  if (field !== 'retention') return { field, before, after };
  const named = (kept: FieldChange['before']): FieldChange['before'] =>
    Array.isArray(kept) ? kept.map((one) => withRuleName(one, binder)) : kept;
  return { field, before: named(before), after: named(after) };
}

function withRuleName(kept: FieldChange['before'], { retentionRules }: Binder): FieldChange['before'] {
  if (!hasParts(kept)) return kept;
  const name = retentionRules.find(({ id }) => id === kept.rule)?.name;
  return name === undefined ? kept : { ...kept, rule: name };
}
