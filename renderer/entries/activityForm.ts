import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import {
  type Activity,
  legalBasesOf,
  type Purpose,
  type processingRoles,
  rulesOf,
  specialConditionsOf,
} from '../../shared/domain/activity/activity';
import type { Language } from '../../shared/domain/language';
import { type TermKind, termFromWords, termName } from '../../shared/reference/library';
import { schemaErrors } from './schemaErrors';
import type { text } from './text';
import type { FieldErrors } from './useEntryForm';

type Role = (typeof processingRoles)[number];

/** Terms stand here in words, as they are shown; reference ids come back when it is saved. */
export type ActivityValues = {
  name: string;
  role: Role;
  purposes: readonly string[];
  legalBases: readonly string[];
  specialConditions: readonly string[];
  dataSubjectCategories: readonly string[];
  dataCategories: readonly string[];
  recipients: readonly string[];
  retention: readonly string[];
  note: string;
};

const noActivity: Omit<Activity, 'id'> = {
  name: '',
  role: 'controller',
  clients: [],
  purposes: [],
  dataSubjectCategories: [],
  dataCategories: [],
  recipients: [],
  systems: [],
  processors: [],
  transfers: [],
  retention: [],
  measures: [],
  note: '',
  state: 'confirmed',
};

export function activityValues(activity: Activity | undefined, language: Language): ActivityValues {
  const known = activity ?? noActivity;
  const { name, role, purposes, note, ...terms } = known;
  const inWords = (list: readonly string[]): string[] => list.map((term) => termName(term, language));
  return {
    name,
    role,
    purposes: purposes.map(({ what }) => what),
    retention: rulesOf(known),
    note,
    legalBases: inWords(legalBasesOf(known)),
    specialConditions: inWords(specialConditionsOf(known)),
    dataSubjectCategories: inWords(terms.dataSubjectCategories),
    dataCategories: inWords(terms.dataCategories),
    recipients: inWords(terms.recipients),
  };
}

/**
 * Saved by the director's own hand, it is no longer a suggestion. What the form does not show of a purpose or a rule that
 * stays is kept.
 */
export function activityInput(
  id: string | null,
  values: ActivityValues,
  language: Language,
  before: Activity | undefined,
): Input<'activity.save'> {
  const terms = (kind: TermKind, words: readonly string[]): string[] =>
    words.map((one) => termFromWords(kind, one, language));
  return {
    ...(before ?? noActivity),
    id,
    name: values.name,
    role: values.role,
    purposes: purposesInput(
      values.purposes,
      {
        legalBases: terms('legalBasis', values.legalBases),
        specialConditions: terms('specialCondition', values.specialConditions),
      },
      before ?? noActivity,
    ),
    dataSubjectCategories: terms('dataSubject', values.dataSubjectCategories),
    dataCategories: terms('dataCategory', values.dataCategories),
    recipients: terms('recipient', values.recipients),
    retention: retentionInput(values.retention, before ?? noActivity),
    note: values.note,
    state: 'confirmed',
  };
}

type Grounds = Omit<Purpose, 'what'>;

/** The form has one list of grounds for all purposes: what comes to it or goes from it does so for each of them. */
function purposesInput(
  whats: readonly string[],
  wanted: Grounds,
  before: Pick<Activity, 'purposes'>,
): Purpose[] {
  const left = [...before.purposes];
  const known = { legalBases: legalBasesOf(before), specialConditions: specialConditionsOf(before) };
  const grounds = (own: Grounds, kind: keyof Grounds): string[] => [
    ...own[kind].filter((ground) => wanted[kind].includes(ground)),
    ...wanted[kind].filter((ground) => !known[kind].includes(ground)),
  ];
  return whats.map((what) => {
    const index = left.findIndex((purpose) => purpose.what === what);
    const [own] = index === -1 ? [] : left.splice(index, 1);
    return own === undefined
      ? { what, ...wanted }
      : {
          what,
          legalBases: grounds(own, 'legalBases'),
          specialConditions: grounds(own, 'specialConditions'),
        };
  });
}

function retentionInput(
  rules: readonly string[],
  { retention }: Pick<Activity, 'retention'>,
): Activity['retention'] {
  const kept = retention.filter(({ rule }) => rules.includes(rule));
  const added = rules.filter((rule) => retention.every((known) => known.rule !== rule));
  return [...kept, ...added.map((rule) => ({ rule, dataCategories: [] }))];
}

/** The parts of a purpose or a rule that are told at the list it stands in. */
const listOf: Readonly<Record<string, string>> = { what: 'purposes', rule: 'retention' };

function fieldOf(path: readonly PropertyKey[]): string {
  const name = String(path.findLast((part) => typeof part === 'string'));
  return listOf[name] ?? name;
}

export function activityErrors(
  values: ActivityValues,
  language: Language,
  words: (typeof text)['da']['errors'],
): FieldErrors {
  const missing = (['purposes', 'legalBases', 'dataSubjectCategories', 'dataCategories'] as const).filter(
    (list) => values[list].length === 0,
  );
  return {
    ...schemaErrors(
      entriesContract['activity.save'].input,
      activityInput(null, values, language, undefined),
      words,
      fieldOf,
    ),
    // Art. 30(1)(b) and (c) and Art. 13(1)(c): without them the record and the policy have a hole.
    ...Object.fromEntries(missing.map((list) => [list, words.lists[list]])),
  };
}
