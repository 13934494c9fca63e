import { peopleWords } from '../../reference/peopleWords';
import { type Activity, concernsCustomers } from '../activity/activity';
import type { Binder } from '../binder';
import { type CustomerFacts, factsFor } from './policy';

/** Whom a notice is for: those who work in the firm, or those who would like to. */
export type Audience = keyof typeof peopleWords;

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

/** What is told to one kind of people (Arts. 13 and 14). */
export function peopleFacts(binder: Binder, audience: Audience): CustomerFacts {
  const facts = factsFor(
    binder,
    ({ dataSubjectCategories }) => dataSubjectCategories.some((people) => isAmong(audience, people)),
    audience === 'employees' ? 'employees' : null,
  );
  return { ...facts, activities: facts.activities.map((one) => withoutCustomersKinds(audience, one)) };
}

/** Keys, codes and alarm answers: where an activity is about customers as well, they are the customers'. */
const customersKinds: readonly string[] = ['c-adgang', 'c-kode', 'c-forholdsordre'];

function withoutCustomersKinds(audience: Audience, activity: Activity): Activity {
  const others = activity.dataSubjectCategories.filter((people) => !isAmong(audience, people));
  if (!concernsCustomers({ dataSubjectCategories: others })) return activity;
  return {
    ...activity,
    dataCategories: activity.dataCategories.filter((kind) => !customersKinds.includes(kind)),
  };
}
