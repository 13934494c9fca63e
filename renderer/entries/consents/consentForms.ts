import type { Input } from '../../../shared/contract';
import { entriesContract } from '../../../shared/contract/entries';
import type { IsoDate } from '../../../shared/domain/calendar';
import {
  type ConsentClash,
  type ConsentWording,
  consentClash,
  type GivenConsent,
} from '../../../shared/domain/consent/consent';
import { schemaErrors } from '../schemaErrors';
import type { text as entryText } from '../text';
import type { FieldErrors } from '../useEntryForm';
import type { text } from './text';

export type GivenValues = Omit<GivenConsent, 'id' | 'files' | 'kind' | 'wording' | 'wordingVersion'> & {
  /** A wording and its version as one choice (`id#2`); empty for other words. */
  wording: string;
};
export type WordingValues = Omit<
  ConsentWording,
  'id' | 'files' | 'kind' | 'version' | 'earlier' | 'activity'
> & { activity: string };

type Words = { entry: (typeof entryText)['da']['errors']; own: (typeof text)['da'] };

export const wordingChoice = (wording: string | null, version: number | null): string =>
  wording === null ? '' : `${wording}#${version ?? 1}`;

function chosenWording(choice: string): Pick<GivenConsent, 'wording' | 'wordingVersion'> {
  const at = choice.lastIndexOf('#');
  return at === -1
    ? { wording: null, wordingVersion: null }
    : { wording: choice.slice(0, at), wordingVersion: Number(choice.slice(at + 1)) };
}

export function givenValues(consent: GivenConsent | undefined, firstChoice: string): GivenValues {
  if (consent !== undefined) {
    const { id: _id, files: _files, kind: _kind, wordingVersion, wording, ...facts } = consent;
    return { ...facts, wording: wordingChoice(wording, wordingVersion) };
  }
  return {
    name: '',
    givenBy: 'person',
    wording: firstChoice,
    words: '',
    way: 'paper',
    givenOn: null,
    proof: '',
    withdrawnOn: null,
    stoppedOn: null,
    stopped: '',
    note: '',
  };
}

export const givenInput = (
  id: string | null,
  { wording, ...values }: GivenValues,
): Input<'consent.save'> => ({
  id,
  kind: 'given',
  ...values,
  ...chosenWording(wording),
  // What is with the entry stays there: the form has no say in it.
  files: [],
});

const fieldOfClash: Record<ConsentClash, keyof GivenValues> = {
  givenInFuture: 'givenOn',
  withdrawnInFuture: 'withdrawnOn',
  stoppedInFuture: 'stoppedOn',
  withdrawnBeforeGiven: 'withdrawnOn',
  stoppedBeforeWithdrawn: 'stoppedOn',
  stoppedWithoutWithdrawal: 'stoppedOn',
};

export function givenErrors(values: GivenValues, today: IsoDate, words: Words): FieldErrors {
  const found = schemaErrors(entriesContract['consent.save'].input, givenInput(null, values), words.entry);
  const clash = consentClash(values, today);
  return {
    ...found,
    ...(values.wording === '' && values.words.trim() === '' ? { words: words.own.noWords } : {}),
    ...(clash === null ? {} : { [fieldOfClash[clash]]: words.own.clashes[clash] }),
  };
}

export function wordingValues(wording: ConsentWording | undefined): WordingValues {
  if (wording === undefined) {
    return {
      name: '',
      topic: 'marketing',
      askedOf: 'customers',
      purpose: '',
      activity: '',
      words: '',
      from: null,
      note: '',
    };
  }
  const {
    id: _id,
    files: _files,
    kind: _kind,
    version: _version,
    earlier: _earlier,
    activity,
    ...facts
  } = wording;
  return { ...facts, activity: activity ?? '' };
}

export const wordingInput = (
  id: string | null,
  { activity, ...values }: WordingValues,
): Input<'consent.save'> => ({
  id,
  kind: 'wording',
  ...values,
  activity: activity === '' ? null : activity,
  // Number and earlier words are the rule's to give.
  version: 1,
  earlier: [],
  files: [],
});

export function wordingErrors(values: WordingValues, words: Words): FieldErrors {
  const found = schemaErrors(entriesContract['consent.save'].input, wordingInput(null, values), words.entry);
  return values.words.trim() === '' ? { ...found, words: words.own.noWords } : found;
}
