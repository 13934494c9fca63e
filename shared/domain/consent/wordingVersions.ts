import type { Consent, ConsentWording, GivenConsent } from './consent';
import { isGiven } from './consent';

export type WordingVersion = ConsentWording['earlier'][number];

/** All versions of a wording, the newest first. */
export const versionsOf = ({ version, words, from, earlier }: ConsentWording): WordingVersion[] => [
  { version, words, from },
  ...earlier.toReversed(),
];

/** How many consents of the register were given to these words as they stand. */
export const usesOfWording = (consents: readonly Consent[], { id, version }: ConsentWording): number =>
  consents.filter((one) => isGiven(one) && one.wording === id && one.wordingVersion === version).length;

/**
 * A wording as it is kept: once somebody has said yes to its words, other words are a new version, and the old ones stay.
 * Before that they are merely corrected. Number and earlier versions are never taken from a form.
 */
export function asVersion(consents: readonly Consent[], given: ConsentWording): ConsentWording {
  const old = consents.find(({ id }) => id === given.id);
  if (old === undefined || old.kind !== 'wording') return { ...given, version: 1, earlier: [] };
  const isNew = old.words !== given.words && usesOfWording(consents, old) > 0;
  if (!isNew) return { ...given, version: old.version, earlier: old.earlier };
  const { version, words, from } = old;
  return { ...given, version: version + 1, earlier: [...old.earlier, { version, words, from }] };
}

/** A consent with the exact words it was given to. When the wording is gone, the words it was saved with stay. */
export function withExactWords(consents: readonly Consent[], given: GivenConsent): GivenConsent {
  if (given.wording === null) return { ...given, wordingVersion: null };
  const wording = consents.find(({ id }) => id === given.wording);
  if (wording?.kind !== 'wording') return given;
  const version = versionsOf(wording).find((one) => one.version === given.wordingVersion);
  return version === undefined ? given : { ...given, words: version.words };
}
