import { peopleWords } from '../../reference/peopleWords';
import { type Activity, rulesOf } from '../activity/activity';
import type { Binder } from '../binder';
import { BACKUP_RULE } from '../retention/retentionRule';
import type { CustomerFacts } from './policy';

/** Whom a notice is for: those who work in the firm, or those who would like to. */
export type Audience = keyof typeof peopleWords;

/** The parts of the binder that concern one kind of people (Arts. 13 and 14). */
export type PeopleFacts = Pick<Binder, keyof CustomerFacts>;

const everybody = 's-alle';

const referenceIds: Record<Audience, readonly string[]> = {
  employees: ['s-ansat', 's-tidl', 's-paaroerende'],
  applicants: ['s-ansoeger'],
};

/** Whether a kind of people is among those the notice is for, by reference id or by the firm's own words. */
export function isAmong(audience: Audience, people: string): boolean {
  if (people === everybody || referenceIds[audience].includes(people)) return true;
  if (/^s-[a-z-]+$/.test(people)) return false;
  return new RegExp(`^(${peopleWords[audience].join('|')})`, 'iu').test(people.trim());
}

/**
 * What is told to one kind of people. What the firm does on behalf of others is not among it: there the people are the
 * client's own, and the client tells them.
 */
export function peopleFacts(binder: Binder, audience: Audience): PeopleFacts {
  const activities = binder.activities.filter(
    ({ role, dataSubjectCategories }) =>
      role !== 'processor' && dataSubjectCategories.some((people) => isAmong(audience, people)),
  );
  const rules = new Set([BACKUP_RULE, ...activities.flatMap(rulesOf)]);
  return {
    activities,
    retentionRules: binder.retentionRules.filter(({ id }) => rules.has(id)),
    processors: binder.processors.filter(
      ({ id, audiences }) =>
        (audience === 'employees' && audiences.includes('employees')) || isNamed(activities, id),
    ),
  };
}

const isNamed = (activities: readonly Activity[], processor: string): boolean =>
  activities.some(({ processors }) => processors.includes(processor));
