import type { Language } from '../domain/language';
import supervision from './data/supervision.json';

export type SupervisionConcept = { id: string; name: string; evidence: string };

/** The six ways of looking after a processor, from the lightest; the reference's points are not verified, so none is computed. */
export const supervisionConcepts = (language: Language): SupervisionConcept[] =>
  supervision.concepts.map((one) => ({
    id: one.id,
    name: one[language],
    evidence: language === 'da' ? one.evidence_da : one.evidence_en,
  }));

/** A concept in words; own words as they are. */
export const supervisionConceptName = (concept: string, language: Language): string =>
  supervision.concepts.find(({ id }) => id === concept)?.[language] ?? concept;
