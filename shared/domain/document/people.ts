import { peopleWords } from '../../reference/peopleWords';
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
export const peopleFacts = (binder: Binder, audience: Audience): CustomerFacts =>
  factsFor(
    binder,
    ({ dataSubjectCategories }) => dataSubjectCategories.some((people) => isAmong(audience, people)),
    audience === 'employees' ? 'employees' : null,
  );
