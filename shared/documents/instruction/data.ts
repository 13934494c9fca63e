import { concernsCustomers } from '../../domain/activity/activity';
import { list, paragraph } from '../blocks';
import { activitiesInWords, termNames, termsInWords } from '../common/terms';
import type { Section } from '../section';
import type { InstructionInput } from './input';

/** Every kind of customers' data, once: the same kinds that the customer policy tells of. */
export function dataSection({ binder, words, language }: InstructionInput): Section {
  const { data } = words;
  const withCustomers = binder.activities.filter(concernsCustomers);
  const people = binder.activities.flatMap(({ dataSubjectCategories }) => dataSubjectCategories);
  const customers = people.filter(isCustomer);
  const others = people.filter((term) => !isCustomer(term));
  const kinds = termNames(
    withCustomers.flatMap(({ dataCategories }) => dataCategories),
    language,
  );
  return {
    key: 'data',
    heading: data.heading,
    source: 'activities',
    blocks: [
      ...(kinds.length === 0 ? [] : paragraph(data.intro)),
      ...list(kinds),
      ...paragraph(
        customers.length > 0 && data.people(termsInWords(customers, language)),
        others.length > 0 && data.others(termsInWords(others, language)),
      ),
    ],
  };
}

const isCustomer = (people: string): boolean => concernsCustomers({ dataSubjectCategories: [people] });

/** What the firm does as a processor: there the client decides, also what employees may do (Art. 28(3)(a)). */
export function onBehalfSection({ binder, words, person }: InstructionInput): Section {
  const { onBehalf } = words;
  const activities = binder.activities.filter(({ role }) => role === 'processor');
  return {
    key: 'onBehalf',
    heading: onBehalf.heading,
    source: 'activities',
    blocks:
      activities.length === 0
        ? []
        : paragraph(onBehalf.text(activitiesInWords(activities)), onBehalf.only(person)),
  };
}
