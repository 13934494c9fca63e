import { type Activity, legalBasesOf, specialConditionsOf } from '../domain/activity/activity';
import type { AssessmentKind, DpiaText } from '../domain/assessment/assessment';
import type { Binder } from '../domain/binder';
import type { Language } from '../domain/language';
import { citation, termName } from '../reference/library';
import { countryName } from '../reference/transfers';
import { assessmentKindName } from './assessments';
import { listed } from './format';

type Words = {
  purposes: string;
  people: string;
  data: string;
  recipients: string;
  systems: string;
  bases: string;
  conditions: string;
  processors: string;
  none: string;
  countries: (names: string) => string;
  inEurope: string;
};

const words: Record<Language, Words> = {
  da: {
    purposes: 'Formål',
    people: 'Hvem det handler om',
    data: 'Oplysninger',
    recipients: 'Modtagere',
    systems: 'Systemer',
    bases: 'Lovligt grundlag',
    conditions: 'For følsomme oplysninger',
    processors: 'Databehandlere',
    none: 'ingen',
    countries: (names) => `Oplysninger kommer til ${names}.`,
    inEurope: 'Fortegnelsen siger ikke, at oplysninger kommer uden for EU.',
  },
  en: {
    purposes: 'Purposes',
    people: 'People concerned',
    data: 'Data',
    recipients: 'Recipients',
    systems: 'Systems',
    bases: 'Legal basis',
    conditions: 'For special data',
    processors: 'Processors',
    none: 'none',
    countries: (names) => `Data go to ${names}.`,
    inEurope: 'The record does not say that data go outside the EU.',
  },
};

/** What the record says of an activity, as the first words of its DPIA (Art. 35(7)(a)); the firm goes on from there. */
export function dpiaDraft(
  activity: Activity,
  binder: Binder,
  language: Language,
): Partial<Record<DpiaText, string>> {
  const said = words[language];
  const line = (label: string, values: readonly string[]): string =>
    `${label}: ${values.length === 0 ? said.none : listed(values, language)}.`;
  const inWords = (terms: readonly string[]): string[] => terms.map((term) => termName(term, language));
  const cited = (ids: readonly string[]): string[] => ids.map((id) => citation(id, language));
  const namesOf = (list: readonly { id: string; name: string }[], ids: readonly string[]): string[] =>
    list.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return {
    description: [
      line(
        said.purposes,
        activity.purposes.map(({ what }) => what),
      ),
      line(said.people, inWords(activity.dataSubjectCategories)),
      line(said.data, inWords(activity.dataCategories)),
      line(said.recipients, inWords(activity.recipients)),
      line(said.systems, namesOf(binder.systems, activity.systems)),
    ].join('\n'),
    basis: [
      line(said.bases, cited(legalBasesOf(activity))),
      ...(specialConditionsOf(activity).length === 0
        ? []
        : [line(said.conditions, cited(specialConditionsOf(activity)))]),
    ].join('\n'),
    processors: [
      line(said.processors, namesOf(binder.processors, activity.processors)),
      countriesInWords(activity, binder, language),
    ].join('\n'),
  };
}

function countriesInWords(activity: Activity, { processors }: Binder, language: Language): string {
  const transfers = [
    ...activity.transfers,
    ...processors.filter(({ id }) => activity.processors.includes(id)).flatMap(({ transfer }) => transfer.to),
  ];
  const names = [...new Set(transfers.map(({ country }) => countryName(country, language)))];
  return names.length === 0 ? words[language].inEurope : words[language].countries(listed(names, language));
}

/** What a new assessment is called: its kind and what it is about. */
export const assessmentName = (kind: AssessmentKind, about: string | null, language: Language): string =>
  about === null || about === ''
    ? assessmentKindName(kind, language)
    : `${assessmentKindName(kind, language)}: ${about}`.replace('?:', '?');
