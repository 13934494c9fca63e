import type { Input } from '../../../../../shared/contract';
import type { Binder } from '../../../../../shared/domain/binder';
import {
  type Breach,
  type BreachCause,
  type BreachGuarded,
  type BreachKind,
  type BreachRole,
  type Consequence,
  type HarmAnswer,
  type Likelihood,
  newBreach,
  type Risk,
  type YesNoUnknown,
} from '../../../../../shared/domain/breach/breach';
import type { Instant } from '../../../../../shared/domain/calendar';
import type { Language } from '../../../../../shared/domain/language';
import { fromWords, inWords } from '../../../../entries/termWords';
import { momentFrom, momentValues } from '../moments';

/** A choice that may not be made yet. */
type Open<Value extends string> = Value | '';

/** The answers of all six pages; terms stand in words, times as they are typed, and a choice not made is empty. */
export type GuideValues = {
  name: string;
  role: BreachRole;
  client: string;
  processor: string;
  cause: Open<BreachCause>;
  description: string;
  kinds: readonly BreachKind[];
  system: string;
  discoveredBy: string;
  discoveredDate: string | null;
  discoveredTime: string;
  happened: 'range' | 'unknown' | '';
  fromDate: string | null;
  fromTime: string;
  toDate: string | null;
  toTime: string;
  people: readonly string[];
  peopleCount: string;
  recordCount: string;
  abroad: Open<YesNoUnknown>;
  activities: readonly string[];
  dataCategories: readonly string[];
  guarded: readonly BreachGuarded[];
  encrypted: Open<YesNoUnknown>;
  stopped: Open<YesNoUnknown>;
  whyNotStopped: string;
  measuresTaken: string;
  measuresPlanned: string;
  mitigation: string;
  measuresBefore: string;
  consequencesSoFar: string;
  physical: Open<HarmAnswer>;
  economic: Open<HarmAnswer>;
  reputation: Open<HarmAnswer>;
  control: Open<HarmAnswer>;
  likelihood: Open<Likelihood>;
  likely: readonly Consequence[];
  risk: Open<Risk>;
  riskReason: string;
};

type Shown = { language: Language; binder: Binder };

/** What the guide shows of a breach; a new one begins with the measures that the binder says are in place. */
export function guideValues(breach: Breach | undefined, { language, binder }: Shown): GuideValues {
  const known = breach ?? { ...newBreach, measuresBefore: measuresInPlace(binder) };
  const { physical, economic, reputation, control } = known.harms;
  return {
    ...textsOf(known),
    ...timesOf(known, language),
    role: known.role,
    client: open(known.client),
    processor: open(known.processor),
    cause: open(known.cause),
    kinds: known.kinds,
    people: inWords(known.people, language),
    peopleCount: String(known.peopleCount ?? ''),
    recordCount: String(known.recordCount ?? ''),
    abroad: open(known.abroad),
    activities: known.activities,
    dataCategories: inWords(known.dataCategories, language),
    guarded: known.guarded,
    encrypted: open(known.encrypted),
    stopped: open(known.stopped),
    physical: open(physical),
    economic: open(economic),
    reputation: open(reputation),
    control: open(control),
    likelihood: open(known.likelihood),
    likely: known.likely,
    risk: open(known.risk),
  };
}

const open = <Value extends string>(value: Value | null): Open<Value> => value ?? '';

type Known = Omit<Breach, 'id'>;

const textsOf = (known: Known) => ({
  name: known.name,
  description: known.description,
  system: known.system,
  discoveredBy: known.discoveredBy,
  whyNotStopped: known.whyNotStopped,
  measuresTaken: known.measuresTaken,
  measuresPlanned: known.measuresPlanned,
  mitigation: known.mitigation,
  measuresBefore: known.measuresBefore,
  consequencesSoFar: known.consequencesSoFar,
  riskReason: known.riskReason,
});

function timesOf({ discoveredAt, happenedFrom, happenedTo }: Known, language: Language) {
  const discovered = momentValues(discoveredAt, language);
  const from = momentValues(happenedFrom, language);
  const to = momentValues(happenedTo, language);
  const hasRange = happenedFrom !== null || happenedTo !== null;
  return {
    discoveredDate: discovered.date,
    discoveredTime: discovered.time,
    happened: happenedAs(hasRange, discoveredAt !== null),
    fromDate: from.date,
    fromTime: from.time,
    toDate: to.date,
    toTime: to.time,
  };
}

/** A breach whose discovery is told has been asked when it happened. */
const happenedAs = (hasRange: boolean, isAsked: boolean): GuideValues['happened'] => {
  if (hasRange) return 'range';
  return isAsked ? 'unknown' : '';
};

/** The measures that stand in the binder as in place, one a line. */
const measuresInPlace = ({ securityMeasures }: Binder): string =>
  securityMeasures
    .filter(({ state }) => state === 'inPlace')
    .map(({ name }) => name)
    .join('\n');

const orNull = <Value extends string>(value: Open<Value>): Value | null => (value === '' ? null : value);

/** The breach that the answers make of the one that is known. When it was stopped and assessed is noted the first time it is said. */
export function guideInput(
  values: GuideValues,
  { before, language, now }: { before: Breach | undefined; language: Language; now: Instant | null },
): Input<'breach.save'> {
  const known = before ?? { ...newBreach, id: null };
  const terms = { language, before: [...known.people, ...known.dataCategories] };
  const discoveredAt = momentFrom({ date: values.discoveredDate, time: values.discoveredTime });
  const hasRange = values.happened === 'range';
  const risk = orNull(values.risk);
  return {
    ...known,
    id: before?.id ?? null,
    name: values.name,
    role: values.role,
    client: values.role === 'processor' ? orNull(values.client) : null,
    processor: values.cause === 'atProcessor' ? orNull(values.processor) : null,
    cause: orNull(values.cause),
    description: values.description,
    kinds: [...values.kinds],
    system: values.system,
    discoveredBy: values.discoveredBy,
    discoveredAt,
    happenedFrom: hasRange ? momentFrom({ date: values.fromDate, time: values.fromTime }) : null,
    happenedTo: hasRange ? momentFrom({ date: values.toDate, time: values.toTime }) : null,
    people: fromWords('dataSubject', values.people, terms),
    peopleCount: countFrom(values.peopleCount),
    recordCount: countFrom(values.recordCount),
    abroad: orNull(values.abroad),
    activities: [...values.activities],
    dataCategories: fromWords('dataCategory', values.dataCategories, terms),
    guarded: [...values.guarded],
    encrypted: orNull(values.encrypted),
    stopped: orNull(values.stopped),
    stoppedAt: values.stopped === 'yes' ? (known.stoppedAt ?? now) : null,
    whyNotStopped: values.whyNotStopped,
    measuresTaken: values.measuresTaken,
    measuresPlanned: values.measuresPlanned,
    mitigation: values.mitigation,
    measuresBefore: values.measuresBefore,
    consequencesSoFar: values.consequencesSoFar,
    harms: harmsOf(values),
    likelihood: orNull(values.likelihood),
    likely: [...values.likely],
    risk,
    riskReason: values.riskReason,
    assessedAt: risk === null ? null : risk === known.risk ? (known.assessedAt ?? now) : now,
    files: [],
  };
}

/** A whole number as people write it, `1.400` or `1 400`; null when it is none. */
export function countFrom(text: string): number | null {
  const digits = text.replace(/[\s.,]/g, '');
  return /^\d{1,8}$/.test(digits) ? Number(digits) : null;
}

/** The four answers as the domain has them. */
export const harmsOf = ({ physical, economic, reputation, control }: GuideValues): Breach['harms'] => ({
  physical: orNull(physical),
  economic: orNull(economic),
  reputation: orNull(reputation),
  control: orNull(control),
});
