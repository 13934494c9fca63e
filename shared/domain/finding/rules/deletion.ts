import { shows } from '../../../reference/findingWords';
import { cataloguePeriod } from '../../../reference/library';
import { type Activity, rulesOf } from '../../activity/activity';
import type { Binder } from '../../binder';
import { BACKUP_RULE, type RetentionRule } from '../../retention/retentionRule';
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

/** The period of the reference that a rule is about; one of the firm's own is taken by its words for bookkeeping's. */
const periodOf = ({ basedOn, name, ground }: RetentionRule) =>
  cataloguePeriod(basedOn) ??
  (shows(`${name} ${ground}`, 'bookkeeping') ? cataloguePeriod(BOOKKEEPING) : undefined);

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
    const facts = { rule: rule.name, period: period.id, years: isFromEvent ? period.value : null };
    return [found('retentionShorterThanLaw', 'wrong', { place: atRule(rule), facts })];
  });

/** Kept for longer than its reason or the law allows (Art. 5(1)(e)). */
export const retentionLongerThanReason = ({ retentionRules }: Binder): Finding[] =>
  retentionRules.flatMap((rule) => {
    const period = cataloguePeriod(rule.basedOn);
    if (period?.max === undefined || rule.amount === null) return [];
    if (lengthOf(rule) <= lengthOf({ amount: period.max.value, unit: period.max.unit })) return [];
    const facts = { rule: rule.name, period: period.id };
    return [found('retentionLongerThanReason', 'wrong', { place: atRule(rule), facts })];
  });

const isOfMail = ({ basedOn, name }: RetentionRule): boolean => basedOn === 'ret-mail' || shows(name, 'mail');

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
      return [
        found('retentionRulesClash', 'wrong', { place: atActivity(activity), about: [mail.id], facts }),
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
