import { type Activity, legalBasesOf, specialConditionsOf } from '../../domain/activity/activity';
import { citation, termName } from '../../reference/library';
import { columns, paragraph, sentences, table } from '../blocks';
import { concerns, holds, type PolicyInput, type Section, usesBasis } from './input';

/** Each activity with its purposes and its legal basis by article (Art. 13(1)(c) and (d)). */
export function usesSection(input: PolicyInput): Section {
  const { facts, words, language } = input;
  const { uses } = words;
  const hasContract = usesBasis(input, 'art6.1.b');
  const hasInterest = usesBasis(input, 'art6.1.f');
  const hasConsent = usesBasis(input, 'art6.1.a') || usesBasis(input, 'art9.2.a');
  return {
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
              facts.activities.map((activity) => [
                activity.name,
                sentences(activity.purposes.map(({ what }) => what)),
                basesInWords(input, activity),
              ]),
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

function basesInWords({ words, language }: PolicyInput, activity: Activity): string {
  const { uses } = words;
  // A map, because the firm's own words may be any, even the name of something that every object has.
  const names = new Map(Object.entries<string>({ ...uses.bases, ...uses.conditions }));
  const cited = (term: string, name: string): string => {
    const article = citation(term, language);
    return article === term ? name : `${name} (${article})`;
  };
  const bases = [...legalBasesOf(activity), ...specialConditionsOf(activity)].map((term) =>
    cited(term, names.get(term) ?? termName(term, language)),
  );

  const roles = { controller: [], jointController: [uses.jointly], processor: [uses.forAnother] };
  const told = sentences([...roles[activity.role], ...bases]);
  return told === '' ? uses.noBasis : told;
}
