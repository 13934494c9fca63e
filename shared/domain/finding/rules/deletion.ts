import { shows } from '../../../reference/findingWords';
import { cataloguePeriod, periodsOfKinds, termName } from '../../../reference/library';
import { type Activity, rulesOf } from '../../activity/activity';
import type { Binder } from '../../binder';
import { BACKUP_RULE, type RetentionRule } from '../../retention/retentionRule';
import { isSuggestedBackup } from '../../retention/suggestedBackup';
import { type Finding, found } from '../finding';

const atRule = ({ id }: RetentionRule) => ({ subject: 'retentionRule', id }) as const;
const atActivity = ({ id }: Activity) => ({ subject: 'activity', id }) as const;

const rulesIn = ({ retentionRules }: Binder, activity: Activity): RetentionRule[] =>
  retentionRules.filter(({ id }) => rulesOf(activity).includes(id));

/** A system that can only hide, not delete: technical reasons free nobody from deleting (Art. 17, Art. 25). */
export const cannotDelete = ({ systems, retentionRules }: Binder): Finding[] => [
  ...systems
    .filter((one) => one.cannotDelete)
    .map(({ id, name }) =>
      found('cannotDelete', 'wrong', { place: { subject: 'system', id }, facts: { name, what: 'system' } }),
    ),
  ...retentionRules
    .filter((one) => one.cannotDelete)
    .map((rule) =>
      found('cannotDelete', 'wrong', { place: atRule(rule), facts: { name: rule.name, what: 'rule' } }),
    ),
];

/** A period is promised for data that lie where nothing can be deleted. */
export const deletionContradicts = (binder: Binder): Finding[] =>
  binder.activities.flatMap((activity) => {
    const rules = rulesIn(binder, activity);
    const promised = rules.find(({ amount }) => amount !== null);
    if (promised === undefined) return [];
    const blockers = [
      ...binder.systems.filter((one) => one.cannotDelete && activity.systems.includes(one.id)),
      ...rules.filter((one) => one.cannotDelete),
    ];
    return [...new Map(blockers.map((one) => [one.id, one])).values()].map(({ id, name }) =>
      found('deletionContradicts', 'wrong', {
        place: atActivity(activity),
        about: [id],
        facts: { activity: activity.name, blocker: name, rule: promised.name },
      }),
    );
  });

const DAYS = { day: 1, month: 365.25 / 12, year: 365.25, until: Number.POSITIVE_INFINITY } as const;

const unitOf = (unit: string): keyof typeof DAYS =>
  unit === 'day' || unit === 'month' || unit === 'year' ? unit : 'until';

const lengthOf = ({ amount, unit }: { amount: number | null; unit: string }): number =>
  amount === null ? DAYS.until : amount * DAYS[unitOf(unit)];

const BOOKKEEPING = 'ret-bogfoering';

/** The period of the reference that a rule began as. */
const chosenPeriod = ({ basedOn }: RetentionRule) => cataloguePeriod(basedOn);

/** The period that a rule is about; one of the firm's own is taken by its words for bookkeeping's. */
const periodOf = (rule: RetentionRule) =>
  chosenPeriod(rule) ??
  (shows(`${rule.name} ${rule.ground}`, 'bookkeeping') ? cataloguePeriod(BOOKKEEPING) : undefined);

/** Counted from the end of the financial year the same years last up to a year longer than from an event in it. */
const countsFromYearEnd = ({ refs }: { refs: readonly string[] }): boolean => refs.includes('bogl-12');

/** Kept for less time than the law asks for. */
export const retentionShorterThanLaw = ({ retentionRules }: Binder): Finding[] =>
  retentionRules.flatMap((rule) => {
    const period = periodOf(rule);
    if (period?.isMinimum !== true || period.value === null || rule.amount === null) return [];
    const isFromEvent = countsFromYearEnd(period) && rule.start.kind === 'event';
    const least = lengthOf({ amount: period.value, unit: period.unit }) + (isFromEvent ? DAYS.year : 0);
    if (lengthOf(rule) >= least) return [];
    const isSure = chosenPeriod(rule) !== undefined;
    const facts = { rule: rule.name, period: period.id, years: isFromEvent ? period.value : null, isSure };
    return [found('retentionShorterThanLaw', isSure ? 'wrong' : 'look', { place: atRule(rule), facts })];
  });

/** Kept for longer than its reason or the law allows (Art. 5(1)(e)). */
export const retentionLongerThanReason = (binder: Binder): Finding[] =>
  binder.retentionRules.flatMap((rule) => {
    const chosen = chosenPeriod(rule);
    const isSure = chosen?.max !== undefined;
    const period = isSure ? chosen : limitedPeriods.find((one) => isForKindsOf(binder, rule, one));
    if (period === undefined || !isLonger(rule, period)) return [];
    const facts = { rule: rule.name, period: period.id, isSure };
    return [found('retentionLongerThanReason', isSure ? 'wrong' : 'look', { place: atRule(rule), facts })];
  });

type Period = NonNullable<ReturnType<typeof cataloguePeriod>>;

const limitedPeriods: Period[] = periodsOfKinds.filter(({ max }) => max !== undefined);

const isLonger = (rule: RetentionRule, { max }: Period): boolean =>
  max !== undefined &&
  rule.amount !== null &&
  lengthOf(rule) > lengthOf({ amount: max.value, unit: max.unit });

/** Whether it is this rule, and none that is short enough, that says when an activity deletes the kinds of a period. */
const isForKindsOf = (binder: Binder, rule: RetentionRule, period: Period): boolean =>
  binder.activities.some((activity) =>
    (period.dataCategories ?? [])
      .filter((kind) => activity.dataCategories.includes(kind))
      .some((kind) => {
        const rules = rulesForKind(binder, activity, kind);
        return rules.includes(rule) && rules.every((one) => one.amount === null || isLonger(one, period));
      }),
  );

/** The rules that name a kind of data; else those for all kinds. */
function rulesForKind({ retentionRules }: Binder, { retention }: Activity, kind: string): RetentionRule[] {
  const naming = retention.filter(({ dataCategories }) => dataCategories.includes(kind));
  const meant =
    naming.length > 0 ? naming : retention.filter(({ dataCategories }) => dataCategories.length === 0);
  return retentionRules.filter(({ id }) => meant.some(({ rule }) => rule === id));
}

const isMailPeriod = ({ basedOn }: RetentionRule): boolean => basedOn === 'ret-mail';
const isOfMail = (rule: RetentionRule): boolean => isMailPeriod(rule) || shows(rule.name, 'mail');

/** Mail is deleted early, but some of it is material the law wants kept longer in the same activity. */
export const retentionRulesClash = (binder: Binder): Finding[] =>
  binder.activities.flatMap((activity) => {
    const rules = rulesIn(binder, activity).filter(({ amount }) => amount !== null);
    const kept = rules.filter(
      (rule) => !isOfMail(rule) && (rule.isMinimum || periodOf(rule)?.isMinimum === true),
    );
    return rules.filter(isOfMail).flatMap((mail) => {
      const longer = kept.find((rule) => lengthOf(rule) > lengthOf(mail));
      if (longer === undefined) return [];
      const facts = { activity: activity.name, shorter: mail.name, longer: longer.name };
      const isSure = isMailPeriod(mail) && (longer.isMinimum || chosenPeriod(longer) !== undefined);
      const severity = isSure ? 'wrong' : 'look';
      return [
        found('retentionRulesClash', severity, { place: atActivity(activity), about: [mail.id], facts }),
      ];
    });
  });

/** A rule that no activity follows says nothing. That of backups follows none. */
export const ruleUnused = ({ activities, retentionRules }: Binder): Finding[] => {
  const used = new Set(activities.flatMap(rulesOf));
  return retentionRules
    .filter(({ id, basedOn }) => id !== BACKUP_RULE && basedOn !== BACKUP_RULE && !used.has(id))
    .map((rule) => found('ruleUnused', 'look', { place: atRule(rule), facts: { rule: rule.name } }));
};

/** How long copies are kept is decided by the firm's equipment; the suggested period is asked about, never told. */
export const backupUnconfirmed = ({ retentionRules }: Binder): Finding[] =>
  retentionRules
    .filter(isSuggestedBackup)
    .map((rule) =>
      found('backupUnconfirmed', 'look', { place: atRule(rule), facts: { days: rule.amount ?? 0 } }),
    );

/** The planned time of deletion of each kind of data (Art. 30(1)(f)). */
export const activityWithoutRule = (binder: Binder): Finding[] =>
  binder.activities
    .filter((activity) => activity.role !== 'processor' && rulesIn(binder, activity).length === 0)
    .map((activity) =>
      found('activityWithoutRule', 'missing', {
        place: atActivity(activity),
        facts: { activity: activity.name },
      }),
    );

/** Kinds of data that no rule of the activity is for, where its rules are for some kinds only (Art. 30(1)(f)). */
export const kindsWithoutRule = (binder: Binder): Finding[] =>
  binder.activities
    .filter((activity) => activity.role !== 'processor' && rulesIn(binder, activity).length > 0)
    .flatMap((activity) => {
      const without = [...new Set(activity.dataCategories)].filter(
        (kind) => rulesForKind(binder, activity, kind).length === 0,
      );
      if (without.length === 0) return [];
      const kinds = without.map((kind) => termName(kind, binder.language));
      const facts = { activity: activity.name, kinds };
      return [found('kindsWithoutRule', 'missing', { place: atActivity(activity), facts })];
    });
