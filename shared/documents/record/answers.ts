import {
  type Activity,
  legalBasesOf,
  type Purpose,
  specialConditionsOf,
} from '../../domain/activity/activity';
import { catalogueMeasure, citation, termName } from '../../reference/library';
import type { RecordInput } from './recordInput';

// What the records say of an activity, each as a list: on paper and in a spreadsheet the same words.

type Entry = { id: string };

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

const byIds = <T extends Entry>(entries: readonly T[], ids: readonly string[]): T[] =>
  once(ids).flatMap((id) => entries.filter((entry) => entry.id === id));

const named = ({ language }: RecordInput, terms: readonly string[]): string[] =>
  once(terms).map((term) => termName(term, language));

const orElse = (texts: readonly string[], instead: string): string[] =>
  texts.length > 0 ? [...texts] : [instead];

/** The categories of people (Art. 30(1)(c)). */
export const peopleOf = (input: RecordInput, { dataSubjectCategories }: Activity): string[] =>
  orElse(named(input, dataSubjectCategories), input.words.unwritten);

/** The purposes (Art. 30(1)(b)). */
export const purposesOf = ({ words }: RecordInput, { purposes }: Activity): string[] =>
  orElse(
    purposes.map(({ what }) => what),
    words.unwritten,
  );

/** An article or provision with its name: "Samtykke (artikel 6, stk. 1, litra a)"; own words as they are. */
function lawInWords({ language, words }: RecordInput, term: string): string {
  const cited = citation(term, language);
  // A map, because own words may be any, even the name of something that every object has.
  const name = new Map(Object.entries<string>(words.purposes.bases)).get(term) ?? termName(term, language);
  return cited === term ? term : `${name} (${cited})`;
}

/** What allows one purpose (Art. 6), or everything the activity does. */
export const basesOf = (input: RecordInput, of: Activity | Purpose): string[] => {
  const terms = 'purposes' in of ? legalBasesOf(of) : of.legalBases;
  return orElse(
    once(terms).map((term) => lawInWords(input, term)),
    input.words.unwritten,
  );
};

/** What allows the data that the law guards most (Arts. 9 and 10 and the Danish act). */
export const conditionsOf = (input: RecordInput, of: Activity | Purpose): string[] => {
  const terms = 'purposes' in of ? specialConditionsOf(of) : of.specialConditions;
  return orElse(
    once(terms).map((term) => lawInWords(input, term)),
    input.words.purposes.noCondition,
  );
};

const NO_RECIPIENT = 'r-ingen';

/** Who receives the data (Art. 30(1)(d)), beside the processors. */
export function recipientsOf(input: RecordInput, activity: Activity): string[] {
  const { recipients } = activity;
  const terms = recipients.filter((term) => term !== NO_RECIPIENT);
  const none = recipients.length > terms.length ? input.words.topics.noRecipient : noneNamed(input, activity);
  return orElse(named(input, terms), none);
}

/** "None named" would be read as none while the activity names no processor and the firm has some that none has. */
export const noneNamed = ({ binder, words, hasUnplaced }: RecordInput, { processors }: Activity): string =>
  hasUnplaced && byIds(binder.processors, processors).length === 0 ? words.unwritten : words.unnamed;

/** Who has the data for the firm. */
export const processorsOf = (input: RecordInput, activity: Activity): string[] =>
  orElse(
    byIds(input.binder.processors, activity.processors).map(({ name }) => name),
    noneNamed(input, activity),
  );

/** On whose behalf it is done (Art. 30(2)(a)). */
export const clientsOf = ({ binder, words }: RecordInput, activity: Activity): string[] =>
  orElse(
    byIds(binder.clients, activity.clients).map(({ name }) => name),
    words.unnamed,
  );

/** Where the data lie; an old system as long as it is in the list. */
export const systemsOf = ({ binder, words }: RecordInput, activity: Activity): string[] =>
  orElse(
    byIds(binder.systems, activity.systems).map(({ name, inUse }) =>
      inUse ? name : words.topics.formerSystem(name),
    ),
    words.unnamed,
  );

/** How the data are guarded (Art. 30(1)(g)): only what is in place is told. */
export const measuresOf = ({ binder, words }: RecordInput, activity: Activity): string[] =>
  orElse(
    byIds(binder.securityMeasures, activity.measures)
      .filter(({ state }) => state === 'inPlace')
      .map(({ name }) => name),
    words.topics.firmMeasures,
  );

/** Security measures of the reference by name, own words as they are. */
export const guardsInWords = ({ language }: RecordInput, guards: readonly string[]): string[] =>
  once(guards).map((guard) => catalogueMeasure(guard)?.[language] ?? guard);
