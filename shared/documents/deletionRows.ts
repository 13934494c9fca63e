import { addDays, type IsoDate } from '../domain/calendar';
import {
  BACKUP_RULE,
  deletableFinancialYear,
  deletableFrom,
  financialYearEnd,
  type RetentionRule,
} from '../domain/retention/retentionRule';
import { termName } from '../reference/library';
import { text } from '../text/documents/deletionPlan';
import { longDate, sentenceStart } from '../text/format';
import { retentionInWords } from '../text/retention';
import type { ListRow } from './dividedRows';
import type { PaperInput } from './paperInput';

/** One time limit in the plan; where nothing tells of any place, no place is missed. */
export function deletionRow(input: PaperInput, rule: RetentionRule, hasPlaces: boolean): ListRow {
  const { binder, language } = input;
  const { rules } = text[language];
  const period = sentenceStart(retentionInWords(rule, binder.calendar.financialYearEnd, language));
  const systems = systemsOfRule(input, rule);
  return {
    name: rule.name,
    cells: [
      activitiesInWords(input, rule),
      [period, ...(rule.isMinimum ? [rules.minimum] : [])],
      firstDays(input, rule),
      [rule.cannotDelete ? rules.cannotDelete : rules.method[rule.method]],
      systems.length > 0 || !hasPlaces ? systems : [rules.noSystem],
      [rule.ground === '' ? rules.noGround : rule.ground],
    ],
  };
}

/** The activities that name the rule, and the kinds of data when it is not for all of them. */
function activitiesInWords({ binder, language }: PaperInput, rule: RetentionRule): string[] {
  const { rules } = text[language];
  const told = binder.activities.flatMap(({ name, retention }) => {
    const uses = retention.filter((one) => one.rule === rule.id);
    if (uses.length === 0) return [];
    const kinds = uses.some(({ dataCategories }) => dataCategories.length === 0)
      ? []
      : uses.flatMap(({ dataCategories }) => dataCategories);
    return kinds.length === 0
      ? [name]
      : [...new Set(kinds)].map((kind) => rules.of(name, termName(kind, language)));
  });
  if (told.length > 0) return told;
  return [rule.id === BACKUP_RULE ? rules.everything : rules.noActivity];
}

/** Where the data lie: the systems of the activities that name the rule, e-mail, paper and old ones too. */
export function systemsOfRule({ binder, language }: PaperInput, rule: RetentionRule): string[] {
  const { formerSystem } = text[language].rules;
  const ids = binder.activities
    .filter(({ retention }) => retention.some((one) => one.rule === rule.id))
    .flatMap(({ systems }) => systems);
  return binder.systems
    .filter(({ id }) => ids.includes(id))
    .map(({ name, inUse }) => (inUse ? name : formerSystem(name)));
}

/** The first day on which something may be deleted, counted through. */
function firstDays(input: PaperInput, rule: RetentionRule): string[] {
  const { binder, language, made } = input;
  const { rules } = text[language];
  if (rule.start.kind === 'financialYearEnd' && rule.amount !== null) return financialYears(input, rule);
  const first = deletableFrom(rule, made, binder.calendar.financialYearEnd);
  if (first !== null) return [rules.today(longDate(first, language))];
  return rule.start.kind === 'event' ? [rules.until(rule.start.text)] : [];
}

function financialYears({ binder, language, made }: PaperInput, rule: RetentionRule): string[] {
  const { rules } = text[language];
  const yearEnd = binder.calendar.financialYearEnd;
  const say = (date: IsoDate): string => longDate(date, language);
  const latest = deletableFinancialYear(rule, made, yearEnd);
  // the first year that may not be deleted yet: the one after the latest that may
  const next = financialYearEnd(yearEnd, latest === null ? made : addDays(latest, 1));
  const nextDay = deletableFrom(rule, next, yearEnd);
  return [
    ...(latest === null ? [] : [rules.yearsNow(say(latest))]),
    ...(nextDay === null ? [] : [rules.yearNext(say(next), say(nextDay))]),
  ];
}
