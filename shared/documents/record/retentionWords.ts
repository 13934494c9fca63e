import type { Activity } from '../../domain/activity/activity';
import { BACKUP_RULE, type RetentionRule } from '../../domain/retention/retentionRule';
import { isSuggestedBackup } from '../../domain/retention/suggestedBackup';
import { type DataSort, dataSort } from '../../reference/dataKinds';
import { termName } from '../../reference/library';
import { retentionInWords } from '../../text/retention';
import type { RecordInput } from './recordInput';

/** One kind of data of an activity: how the law sorts it, and how long it is kept (Art. 30(1)(c) and (f)). */
export type KindOfData = { name: string; kind: DataSort | null; kept: string[] };

/** Each kind of data once. A kind that only a time limit names is told as well. */
export function kindsOf(input: RecordInput, activity: Activity): KindOfData[] {
  const { language, words } = input;
  const inRules = activity.retention.flatMap(({ dataCategories }) => dataCategories);
  const terms = [...new Set([...activity.dataCategories, ...inRules])];
  const keptOf = (term: string | null): string[] => {
    const rules = rulesFor(input, activity, term).map((rule) => ruleInWords(input, rule));
    return rules.length > 0 ? rules : [words.kinds.noRule];
  };
  if (terms.length === 0) return [{ name: words.kinds.all, kind: null, kept: keptOf(null) }];
  return terms.map((term) => ({
    name: termName(term, language),
    kind: dataSort(term),
    kept: keptOf(term),
  }));
}

/** The rules of a kind of data: those that name it, and those that name none and so are for all. */
function rulesFor({ binder }: RecordInput, { retention }: Activity, term: string | null): RetentionRule[] {
  const ids = retention
    .filter(
      ({ dataCategories }) => dataCategories.length === 0 || (term !== null && dataCategories.includes(term)),
    )
    .map(({ rule }) => rule);
  return binder.retentionRules.filter(({ id }) => ids.includes(id));
}

/** All rules of an activity, each once. */
export function keptBy(input: RecordInput, { retention }: Activity): string[] {
  const rules = input.binder.retentionRules.filter(({ id }) => retention.some(({ rule }) => rule === id));
  return rules.length > 0 ? rules.map((rule) => ruleInWords(input, rule)) : [input.words.kinds.noRule];
}

/** A rule by its name, with its period in words and whether the system can follow it. */
function ruleInWords({ binder, language, words }: RecordInput, rule: RetentionRule): string {
  const period = retentionInWords(rule, binder.calendar.financialYearEnd, language);
  return `${rule.name}: ${period}${rule.cannotDelete ? `, ${words.kinds.cannotDelete}` : ''}`;
}

/** How long backups are kept, in words; null while no rule says it, or only the suggestion does. */
export function copiesInWords({ binder, language }: RecordInput): string | null {
  const rule = binder.retentionRules.find(({ id }) => id === BACKUP_RULE);
  return rule === undefined || isSuggestedBackup(rule)
    ? null
    : retentionInWords(rule, binder.calendar.financialYearEnd, language);
}
