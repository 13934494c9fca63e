import type { Input } from '../../../shared/contract';
import { entriesContract } from '../../../shared/contract/entries';
import type { Binder } from '../../../shared/domain/binder';
import type { IsoDate } from '../../../shared/domain/calendar';
import type {
  CarriedOut,
  Deletion,
  KeptLonger,
  StartingEvent,
} from '../../../shared/domain/deletion/deletion';
import { type KeptByLaw, keptByLaw } from '../../../shared/domain/deletion/keptByLaw';
import type { Language } from '../../../shared/domain/language';
import { keptByLawInWords } from '../../../shared/text/deletion';
import { schemaErrors } from '../schemaErrors';
import type { FieldErrors } from '../useEntryForm';
import { itemOfKey, keyOfItem } from './itemChoice';
import type { text } from './text';

type Words = (typeof text)['da']['errors'];
type General = { fallback: string; tooLong: string };

/** What a new line of the log begins with: what was pressed in the due list. */
export type Preset = { items: readonly string[]; places: readonly string[] };
export const noPreset: Preset = { items: [], places: [] };

export type DeletedValues = {
  items: readonly string[];
  showsNext: boolean;
  deletionPlaces: readonly string[];
  deletedOn: string | null;
  howDeleted: CarriedOut['howDeleted'];
  deletedBy: string;
  whyEarly: string;
  note: string;
};

export function deletedValues(
  act: CarriedOut | undefined,
  { preset, today, by }: { preset: Preset; today: IsoDate; by: string },
): DeletedValues {
  return {
    items: act?.dataItems.map(keyOfItem) ?? preset.items,
    showsNext: false,
    deletionPlaces: act?.deletionPlaces ?? preset.places,
    deletedOn: act?.deletedOn ?? today,
    howDeleted: act?.howDeleted ?? 'deleted',
    deletedBy: act?.deletedBy ?? by,
    whyEarly: act?.whyEarly ?? '',
    note: act?.note ?? '',
  };
}

type DeletionInput = Input<'deletion.save'>;

export const deletedInput = (id: string | null, values: DeletedValues, name: string): DeletionInput => ({
  id,
  kind: 'deleted',
  name,
  dataItems: values.items.map(itemOfKey),
  deletionPlaces: [...values.deletionPlaces],
  deletedOn: values.deletedOn ?? '',
  howDeleted: values.howDeleted,
  deletedBy: values.deletedBy,
  whyEarly: values.whyEarly,
  note: values.note,
  files: [],
});

/** What of the ticked the law still wants kept on the day that is written. */
export const lawOf = (binder: Binder, { items, deletedOn }: DeletedValues): KeptByLaw[] =>
  deletedOn === null ? [] : keptByLaw(binder, { dataItems: items.map(itemOfKey), deletedOn });

/** The laws behind what was deleted too early, a sentence each. */
export const lawsInWords = (laws: readonly KeptByLaw[], language: Language): string =>
  [...new Set(laws.map((law) => keptByLawInWords(law, language)))].join(' ');

const keyOf = (path: readonly PropertyKey[]): string => {
  const first = String(path[0] ?? '');
  return first === 'dataItems' ? 'items' : first;
};

const found = (input: DeletionInput, words: Words, general: General): FieldErrors =>
  schemaErrors(
    entriesContract['deletion.save'].input,
    input,
    { ...general, words: { ...words.words, items: words.items } },
    keyOf,
  );

type Place = { binder: Binder; today: IsoDate; language: Language; general: General };

export function deletedErrors(
  values: DeletedValues,
  { binder, today, language, general }: Place,
  words: Words,
) {
  const laws = lawOf(binder, values);
  const isEarly = laws.length > 0 && values.whyEarly.trim() === '';
  return {
    ...found(deletedInput(null, values, '-'), words, general),
    ...(values.deletedOn !== null && values.deletedOn > today ? { deletedOn: words.future } : {}),
    ...(isEarly ? { whyEarly: words.law(lawsInWords(laws, language)) } : {}),
  };
}

export type KeptValues = {
  name: string;
  items: readonly string[];
  showsNext: boolean;
  deletionPlaces: readonly string[];
  keptScope: KeptLonger['keptScope'];
  keptCause: KeptLonger['keptCause'];
  whyKept: string;
  decidedOn: string | null;
  keptUntil: string | null;
  note: string;
};

export function keptValues(
  act: KeptLonger | undefined,
  { preset, today }: { preset: Preset; today: IsoDate },
): KeptValues {
  return {
    name: act?.name ?? '',
    items: act?.dataItems.map(keyOfItem) ?? preset.items,
    showsNext: false,
    deletionPlaces: act?.deletionPlaces ?? preset.places,
    keptScope: act?.keptScope ?? 'all',
    keptCause: act?.keptCause ?? 'dispute',
    whyKept: act?.whyKept ?? '',
    decidedOn: act?.decidedOn ?? today,
    keptUntil: act?.keptUntil ?? null,
    note: act?.note ?? '',
  };
}

export function keptInput(
  id: string | null,
  { items, showsNext: _shows, ...values }: KeptValues,
): DeletionInput {
  return {
    id,
    kind: 'kept',
    ...values,
    dataItems: items.map(itemOfKey),
    deletionPlaces: [...values.deletionPlaces],
    decidedOn: values.decidedOn ?? '',
    keptUntil: values.keptUntil ?? '',
    files: [],
  };
}

/** A day that is past is no end, unless it stood there already. */
export function keptErrors(
  values: KeptValues,
  { before, today, general }: { before: KeptLonger | undefined; today: IsoDate; general: General },
  words: Words,
): FieldErrors {
  const { keptUntil, decidedOn } = values;
  const isNew = keptUntil !== before?.keptUntil;
  const hasEnded = keptUntil !== null && ((isNew && keptUntil < today) || keptUntil <= (decidedOn ?? ''));
  return {
    ...found(keptInput(null, values), words, general),
    ...(hasEnded ? { keptUntil: words.ended } : {}),
  };
}

export type EventValues = {
  name: string;
  rule: string;
  happenedOn: string | null;
  repeats: StartingEvent['repeats'];
  note: string;
};

export const eventValues = (act: StartingEvent | undefined, today: IsoDate): EventValues => ({
  name: act?.name ?? '',
  rule: act?.rule ?? '',
  happenedOn: act?.happenedOn ?? today,
  repeats: act?.repeats ?? 'once',
  note: act?.note ?? '',
});

export const eventInput = (id: string | null, values: EventValues): DeletionInput => ({
  id,
  kind: 'event',
  ...values,
  happenedOn: values.happenedOn ?? '',
  files: [],
});

export const eventErrors = (values: EventValues, words: Words, general: General): FieldErrors =>
  found(eventInput(null, values), words, general);

/** The entry when it is of the kind that the form is for. */
export const ofKind = <Kind extends Deletion['kind']>(
  entry: Deletion | undefined,
  kind: Kind,
): Extract<Deletion, { kind: Kind }> | undefined =>
  // Safe: the kind was just compared, which narrows the union but not the type parameter.
  entry?.kind === kind ? (entry as Extract<Deletion, { kind: Kind }>) : undefined;
