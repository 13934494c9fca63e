import { entriesContract } from '../../../../../shared/contract/entries';
import type { Breach } from '../../../../../shared/domain/breach/breach';
import type { GuidePage } from '../../../../../shared/domain/breach/guide';
import { type BreachMistake, isToldAsOther, timeMistakes } from '../../../../../shared/domain/breach/times';
import type { Instant } from '../../../../../shared/domain/calendar';
import type { Language } from '../../../../../shared/domain/language';
import type { Failure } from '../../../../../shared/errors';
import { schemaErrors } from '../../../../entries/schemaErrors';
import type { FieldErrors } from '../../../../entries/useEntryForm';
import { type MomentValues, momentMistake } from '../moments';
import { countFrom, type GuideValues, guideInput } from './guideForm';
import type { text } from './text';

type Words = (typeof text)['da']['errors'];
type Place = {
  page: GuidePage;
  words: Words;
  language: Language;
  now: Instant | null;
  /** The breach as it stands in the binder; undefined when it is new. */
  before: Breach | undefined;
};

/** Which fields each page asks for. */
const fieldsOf: Record<GuidePage, readonly (keyof GuideValues)[]> = {
  what: ['cause', 'name', 'description', 'kinds', 'role', 'client', 'processor', 'system'],
  when: [
    'discoveredDate',
    'discoveredTime',
    'discoveredBy',
    'happened',
    'fromDate',
    'fromTime',
    'toDate',
    'toTime',
  ],
  who: ['people', 'peopleCount', 'recordCount', 'abroad'],
  data: ['activities', 'dataCategories', 'guarded', 'encrypted'],
  stop: ['stopped', 'whyNotStopped', 'measuresTaken', 'measuresPlanned', 'mitigation', 'measuresBefore'],
  risk: [
    'consequencesSoFar',
    'physical',
    'economic',
    'reputation',
    'control',
    'likelihood',
    'likely',
    'risk',
    'riskReason',
  ],
};

/** What keeps a page from being left: only what the clock or the decision cannot do without. The rest can be told later. */
export function guideErrors(values: GuideValues, place: Place): FieldErrors {
  const { page, words, language, now, before } = place;
  const input = guideInput(values, { before, language, now });
  const ofSchema = schemaErrors(entriesContract['breach.save'].input, input, words);
  const ownFields = new Set<string>(fieldsOf[page]);
  const shown = Object.entries(ofSchema).filter(([field]) => ownFields.has(field));
  return { ...Object.fromEntries(shown), ...ownErrors(values, place) };
}

function ownErrors(values: GuideValues, place: Place): FieldErrors {
  const { page, words, before } = place;
  switch (page) {
    case 'what':
      return {
        ...(values.cause === '' ? { cause: words.cause } : {}),
        ...(values.role === 'processor' && values.client === '' ? { client: words.client } : {}),
        ...(isToldAsOther(values.role, before) ? { role: words.alreadyTold } : {}),
      };
    case 'when':
      return whenErrors(values, place);
    case 'risk':
      return {
        ...(values.risk === '' ? { risk: words.risk } : {}),
        ...(values.role === 'controller' && values.risk !== '' && values.riskReason.trim() === ''
          ? { riskReason: words.riskReason }
          : {}),
      };
    case 'who':
      return countErrors(values, words);
    case 'data':
    case 'stop':
      return {};
  }
}

/** A number that cannot be read is pointed at: it would be lost else. */
const countErrors = (values: GuideValues, words: Words): FieldErrors =>
  Object.fromEntries(
    (['peopleCount', 'recordCount'] as const)
      .filter((field) => values[field].trim() !== '' && countFrom(values[field]) === null)
      .map((field) => [field, words.words[field] ?? words.fallback]),
  );

/** The times are looked at together only once each can be read. */
function whenErrors(
  values: GuideValues,
  { words, now, language, before }: Pick<Place, 'words' | 'now' | 'language' | 'before'>,
): FieldErrors {
  const errors = unreadable(values, words);
  if (Object.keys(errors).length > 0 || now === null) return errors;
  const input = guideInput(values, { before, language, now });
  return Object.fromEntries(
    timeMistakes(input, now)
      // When it was notified or stopped is corrected elsewhere; that it was discovered after, here.
      .filter(({ field, is }) => is === 'beforeDiscovery' || fieldsOf.when.includes(fieldOf[field]))
      .map(({ field, is }) => [
        is === 'beforeDiscovery' ? 'discoveredDate' : fieldOf[field],
        words.times[is],
      ]),
  );
}

function unreadable(values: GuideValues, words: Words): FieldErrors {
  const { discoveredDate, discoveredTime, happened, fromDate, fromTime, toDate, toTime } = values;
  const isNothing = discoveredDate === null && discoveredTime.trim() === '';
  const mistakes = {
    ...(isNothing
      ? { discoveredDate: words.discovered }
      : momentErrors({ date: discoveredDate, time: discoveredTime }, 'discovered', words)),
    ...(happened === '' ? { happened: words.happened } : {}),
  };
  if (happened !== 'range') return mistakes;
  return {
    ...mistakes,
    ...(fromDate === null && toDate === null ? { fromDate: words.range } : {}),
    ...momentErrors({ date: fromDate, time: fromTime }, 'from', words),
    ...momentErrors({ date: toDate, time: toTime }, 'to', words),
  };
}

function momentErrors(moment: MomentValues, name: 'discovered' | 'from' | 'to', words: Words): FieldErrors {
  const mistake = momentMistake(moment);
  if (mistake === null) return {};
  const field = mistake.in === 'date' ? `${name}Date` : `${name}Time`;
  return { [field]: words.moment[mistake.is][mistake.in] };
}

const fieldOf = {
  discoveredAt: 'discoveredDate',
  happenedFrom: 'fromDate',
  happenedTo: 'toDate',
  notifiedAt: 'discoveredDate',
  stoppedAt: 'stopped',
  role: 'role',
} as const satisfies Record<BreachMistake['field'], keyof GuideValues>;

/** The field of a page at which a refusal of the binder is shown; null when the page does not ask for it. */
export function refusedField(failure: Failure, page: GuidePage): keyof GuideValues | null {
  if (failure.code !== 'breach-mistake') return null;
  const field = fieldOf[failure.mistake.field];
  return fieldsOf[page].includes(field) ? field : null;
}
