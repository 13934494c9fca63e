import { concernsCustomers } from '../../domain/activity/activity';
import { termName } from '../../reference/library';
import { listed } from '../../text/format';
import { list, midSentence, paragraph } from '../blocks';
import { inOnce } from '../common/terms';
import type { Section } from '../section';
import { concerns, holds, type PolicyInput, usesBasis } from './input';

/** Every kind of data, where they come from (Art. 14(2)(f)) and whether they must be given (Art. 13(2)(e)). */
export function dataSection(input: PolicyInput): Section {
  const { facts, words, language } = input;
  const categories = inOnce(facts.activities.flatMap(({ dataCategories }) => dataCategories)).map((term) =>
    termName(term, language),
  );
  const { data } = words;
  return {
    key: 'data',
    heading: data.heading,
    source: 'activities',
    blocks:
      categories.length === 0
        ? []
        : [
            ...paragraph(data.intro),
            ...list(inOnce(categories)),
            ...paragraph(
              data.fromYou,
              concerns(input, 's-kunde-kontakt') && data.fromFirm,
              concerns(input, 's-alarm') && data.fromCustomer,
              isOfVisits(input) && data.fromSite,
              holds(input, 'c-video') && data.fromCamera,
              holds(input, 'c-kredit') && data.fromBureau,
            ),
            ...paragraph(
              data.yourChoice,
              usesBasis(input, 'art6.1.b') && data.withoutThem,
              usesBasis(input, 'art6.1.c') && data.lawAsks,
            ),
          ],
  };
}

/** That the firm's site notes something is told where an activity about its visitors says so. */
const isOfVisits = ({ facts }: PolicyInput): boolean =>
  facts.activities.some(
    ({ dataSubjectCategories, dataCategories }) =>
      dataSubjectCategories.includes('s-besoeg') &&
      dataCategories.some((kind) => kind === 'c-log' || kind === 'c-cookie'),
  );

/** The customers the policy speaks to; employees and suppliers have papers of their own. */
export function peopleInWords({ facts, language }: PolicyInput): string {
  const terms = facts.activities.flatMap((activity) =>
    activity.dataSubjectCategories.filter((term) =>
      concernsCustomers({ ...activity, dataSubjectCategories: [term] }),
    ),
  );
  return listed(
    inOnce(terms).map((term) => midSentence(termName(term, language))),
    language,
  );
}
