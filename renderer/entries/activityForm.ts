import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import type { Activity, processingRoles } from '../../shared/domain/activity/activity';
import type { Language } from '../../shared/domain/language';
import {
  freshPurpose,
  type PurposeValues,
  purposesFrom,
  purposeValues,
  type RetentionValues,
  retentionFrom,
  retentionValues,
} from './activityParts';
import { groupKey, schemaErrors } from './schemaErrors';
import { fromWords, inWords } from './termWords';
import type { text } from './text';
import { type TransferValues, transfersFrom, transferValues } from './transferForm';
import type { FieldErrors } from './useEntryForm';

type Role = (typeof processingRoles)[number];

/** Terms stand here in words, as they are shown; reference ids come back when it is saved. */
export type ActivityValues = {
  name: string;
  role: Role;
  clients: readonly string[];
  purposes: readonly PurposeValues[];
  dataSubjectCategories: readonly string[];
  dataCategories: readonly string[];
  recipients: readonly string[];
  systems: readonly string[];
  processors: readonly string[];
  transfers: readonly TransferValues[];
  retention: readonly RetentionValues[];
  measures: readonly string[];
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
  const { name, role, clients, systems, processors, measures, note } = known;
  return {
    name,
    role,
    clients,
    // A new activity has room for its first purpose at once.
    purposes: activity === undefined ? [freshPurpose([])] : purposeValues(known.purposes, language),
    dataSubjectCategories: inWords(known.dataSubjectCategories, language),
    dataCategories: inWords(known.dataCategories, language),
    recipients: inWords(known.recipients, language),
    systems,
    processors,
    transfers: transferValues(known.transfers, language),
    retention: retentionValues(known.retention, language),
    measures,
    note,
  };
}

/** Saved by the director's own hand, it is no longer a suggestion. */
export function activityInput(
  id: string | null,
  values: ActivityValues,
  language: Language,
  before: Activity | undefined,
): Input<'activity.save'> {
  const was = before ?? noActivity;
  return {
    ...was,
    id,
    name: values.name,
    role: values.role,
    clients: [...values.clients],
    purposes: purposesFrom(values.purposes, was.purposes, language),
    dataSubjectCategories: fromWords('dataSubject', values.dataSubjectCategories, {
      language,
      before: was.dataSubjectCategories,
    }),
    dataCategories: fromWords('dataCategory', values.dataCategories, {
      language,
      before: was.dataCategories,
    }),
    recipients: fromWords('recipient', values.recipients, { language, before: was.recipients }),
    systems: [...values.systems],
    processors: [...values.processors],
    transfers: transfersFrom(values.transfers, language),
    retention: retentionFrom(values.retention, was.retention, language),
    measures: [...values.measures],
    note: values.note,
    state: 'confirmed',
  };
}

type Words = (typeof text)['da']['errors'];

const keyOf = groupKey('purposes', 'transfers', 'retention');

export function activityErrors(values: ActivityValues, language: Language, words: Words): FieldErrors {
  const input = activityInput(null, values, language, undefined);
  const missing = (['purposes', 'dataSubjectCategories', 'dataCategories'] as const).filter(
    (list) => values[list].length === 0,
  );
  return {
    ...schemaErrors(entriesContract['activity.save'].input, input, words, keyOf),
    // Art. 30(1)(b) and (c) and Art. 13(1)(c): without them the record and the policy have a hole.
    ...Object.fromEntries(missing.map((list) => [list, words.lists[list]])),
    ...groundless(values, words),
    ...ruleless(values, words),
  };
}

/** For a client it is the client who must have a ground (Art. 6); for itself the firm must, for each purpose. */
function groundless({ role, purposes }: ActivityValues, words: Words): FieldErrors {
  if (role === 'processor') return {};
  return Object.fromEntries(
    purposes.flatMap(({ legalBases }, index) =>
      legalBases.length === 0 ? [[`purposes.${index}.legalBases`, words.lists.legalBases]] : [],
    ),
  );
}

const ruleless = ({ retention }: ActivityValues, words: Words): FieldErrors =>
  Object.fromEntries(
    retention.flatMap(({ rule }, index) => (rule === '' ? [[`retention.${index}.rule`, words.noRule]] : [])),
  );
