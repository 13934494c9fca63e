import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import {
  type Activity,
  legalBasesOf,
  type processingRoles,
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
  const { name, role, purposes, retention, note, ...terms } = known;
  const inWords = (list: readonly string[]): string[] => list.map((term) => termName(term, language));
  return {
    name,
    role,
    purposes: purposes.map(({ what }) => what),
    retention: retention.map(({ rule }) => rule),
    note,
    legalBases: inWords(legalBasesOf(known)),
    specialConditions: inWords(specialConditionsOf(known)),
    dataSubjectCategories: inWords(terms.dataSubjectCategories),
    dataCategories: inWords(terms.dataCategories),
    recipients: inWords(terms.recipients),
  };
}

/** Saved by the director's own hand, it is no longer a suggestion. */
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
    purposes: values.purposes.map((what) => ({
      what,
      legalBases: terms('legalBasis', values.legalBases),
      specialConditions: terms('specialCondition', values.specialConditions),
    })),
    dataSubjectCategories: terms('dataSubject', values.dataSubjectCategories),
    dataCategories: terms('dataCategory', values.dataCategories),
    recipients: terms('recipient', values.recipients),
    retention: values.retention.map((rule) => ({ rule, dataCategories: [] })),
    note: values.note,
    state: 'confirmed',
  };
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
    ),
    // Art. 30(1)(b) and (c) and Art. 13(1)(c): without them the record and the policy have a hole.
    ...Object.fromEntries(missing.map((list) => [list, words.lists[list]])),
  };
}
