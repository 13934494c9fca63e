import {
  type Activity,
  legalBasesOf,
  type Purpose,
  specialConditionsOf,
} from '../../domain/activity/activity';
import { citation, termName } from '../../reference/library';
import { columns, paragraph, sentences, table } from '../blocks';
import { inOnce } from '../common/terms';
import type { Section } from '../section';
import { concerns, holds, type PolicyInput, usesBasis } from './input';

/** Each activity with its purposes and its legal basis by article (Art. 13(1)(c) and (d)). */
export function usesSection(input: PolicyInput): Section {
  const { facts, words, language } = input;
  const { uses } = words;
  const hasContract = usesBasis(input, 'art6.1.b');
  const hasInterest = usesBasis(input, 'art6.1.f');
  const hasConsent = usesBasis(input, 'art6.1.a') || usesBasis(input, 'art9.2.a');
  return {
    key: 'uses',
    heading: uses.heading,
    source: 'activities',
    blocks:
      facts.activities.length === 0
        ? []
        : [
            ...paragraph(
              hasContract && uses.contract,
              hasContract && uses.delivery,
              hasContract && holds(input, 'c-oek', 'c-bank') && uses.invoice,
              hasContract && uses.service,
            ),
            ...table(
              uses.table,
              columns(uses.columns, [24, 34, 42]),
              facts.activities.flatMap((activity) => rowsOf(input, activity)),
            ),
            ...paragraph(
              hasInterest && uses.interest,
              hasContract &&
                concerns(input, 's-kunde-kontakt') &&
                uses.contactPersons(citation('art6.1.f', language)),
              hasConsent && uses.consent,
            ),
          ],
  };
}

/** Each purpose with what allows it; purposes that the same allows stand together (Art. 13(1)(c)). */
function rowsOf(input: PolicyInput, { name, role, purposes }: Activity): string[][] {
  const told = purposes.map((one) => ({ ...one, bases: basesInWords(input, role, [one]) }));
  const bases = inOnce(told.map((one) => one.bases));
  return bases.length < 2
    ? [[name, whatInWords(purposes), basesInWords(input, role, purposes)]]
    : bases.map((basis) => [name, whatInWords(told.filter((one) => one.bases === basis)), basis]);
}

const whatInWords = (purposes: readonly Purpose[]): string => sentences(purposes.map(({ what }) => what));

function basesInWords(
  { words, language }: PolicyInput,
  role: Activity['role'],
  purposes: readonly Purpose[],
): string {
  const { uses } = words;
  // A map, because the firm's own words may be any, even the name of something that every object has.
  const names = new Map(Object.entries<string>({ ...uses.bases, ...uses.conditions }));
  const cited = (term: string, name: string): string => {
    const article = citation(term, language);
    return article === term ? name : `${name} (${article})`;
  };
  const bases = [...legalBasesOf({ purposes }), ...specialConditionsOf({ purposes })].map((term) =>
    cited(term, names.get(term) ?? termName(term, language)),
  );

  const told = sentences([...(role === 'jointController' ? [uses.jointly] : []), ...bases]);
  return told === '' ? uses.noBasis : told;
}
