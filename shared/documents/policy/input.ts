import { legalBasesOf, specialConditionsOf } from '../../domain/activity/activity';
import type { Binder } from '../../domain/binder';
import { danishDay, type IsoDate } from '../../domain/calendar';
import type { CustomerFacts } from '../../domain/document/policy';
import type { Language } from '../../domain/language';
import type { PolicyWords } from '../../text/documents/customerPolicy';
import type { PaperIssue } from '../paperIssue';

/** What every section of the customer policy is made from. */
export type PolicyInput = {
  binder: Binder;
  /** The parts of the binder that concern customers. */
  facts: CustomerFacts;
  issue: PaperIssue;
  words: PolicyWords;
  language: Language;
};

/** The day the policy is made, in Denmark. */
export const madeOn = ({ issue }: PolicyInput): IsoDate => danishDay(issue.createdAt);

/** Whether a legal basis or condition is used anywhere. */
export const usesBasis = ({ facts }: PolicyInput, basis: string): boolean =>
  facts.activities.some((activity) =>
    [...legalBasesOf(activity), ...specialConditionsOf(activity)].includes(basis),
  );

/** Whether a kind of data is held anywhere. */
export const holds = ({ facts }: PolicyInput, ...categories: readonly string[]): boolean =>
  facts.activities.some(({ dataCategories }) => dataCategories.some((one) => categories.includes(one)));

/** Whether a kind of people is concerned anywhere. */
export const concerns = ({ facts }: PolicyInput, people: string): boolean =>
  facts.activities.some(({ dataSubjectCategories }) => dataSubjectCategories.includes(people));

/** Before the question of suppliers has been answered, "nobody" would be untrue. */
export const isSharingKnown = ({ binder, facts }: PolicyInput): boolean =>
  facts.processors.length > 0 || binder.setup.answers.suppliers !== null || binder.setup.finishedOn !== null;

/** Who receives data by the record, each once. */
export const recipientTerms = ({ facts }: PolicyInput): string[] =>
  [...new Set(facts.activities.flatMap(({ recipients }) => recipients))].filter((term) => term !== 'r-ingen');
