import { legalBasesOf } from '../../domain/activity/activity';
import { list, paragraph } from '../blocks';
import { termNames } from '../common/terms';
import type { Section } from '../section';
import { holds, type NoticeInput } from './input';

/** Every kind of data, where they come from (Art. 14(2)(f)) and whether they must be given (Art. 13(2)(e)). */
export function dataSection(input: NoticeInput): Section {
  const { facts, people, own, language, shared } = input;
  const { data } = own;
  const kinds = termNames(
    facts.activities.flatMap(({ dataCategories }) => dataCategories),
    language,
  );
  const bases = new Set(facts.activities.flatMap(legalBasesOf));
  const sources = Object.entries(data.sources).flatMap(([kind, told]) => (holds(input, kind) ? [told] : []));
  return {
    key: 'data',
    heading: shared.policy.data.heading,
    source: 'activities',
    blocks:
      kinds.length === 0
        ? []
        : [
            ...paragraph(data.intro),
            ...list(kinds),
            ...paragraph(data.fromYou, ...sources),
            ...paragraph(
              data.yourChoice,
              bases.has('art6.1.b') && data.contract,
              bases.has('art6.1.c') && data.law,
              !holds(input, 'c-cpr') && data.noCpr,
            ),
            ...paragraph(people.includes('s-paaroerende') && data.relatives),
          ],
  };
}
