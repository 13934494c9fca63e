import type { Language } from '../domain/language';
import structure from './data/dpa-structure.json';

export type AgreementPoint = { id: string; name: string; refs: readonly string[]; annex: string | null };

/** What an agreement must say (Art. 28(3)), in the order it is looked for. */
export const agreementPoints = (language: Language): AgreementPoint[] =>
  structure.checklist.map((point) => ({
    id: point.id,
    name: point[language],
    refs: point.refs,
    annex: null,
  }));

/** The points of the annexes A to D, by their numbers. */
export const annexPoints = (language: Language): AgreementPoint[] =>
  structure.annexFields.map((point) => ({
    id: point.id,
    name: `${point.no} ${point[language]}`,
    refs: point.refs,
    annex: point.annex,
  }));

/** A point in words; own words as they are. */
export const agreementPointName = (id: string, language: Language): string =>
  [...agreementPoints(language), ...annexPoints(language)].find((point) => point.id === id)?.name ?? id;
