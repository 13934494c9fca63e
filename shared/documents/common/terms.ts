import type { Activity } from '../../domain/activity/activity';
import type { Language } from '../../domain/language';
import { citation, termName } from '../../reference/library';
import { listed, sentenceStart } from '../../text/format';
import { midSentence } from '../blocks';

export const inOnce = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Reference ids and own words as words, each once, also where two of them say the same. */
export const termNames = (terms: readonly string[], language: Language): string[] =>
  inOnce(inOnce(terms).map((term) => termName(term, language)));

/** Terms one after another in a sentence. */
export const termsInWords = (terms: readonly string[], language: Language): string =>
  listed(termNames(terms, language).map(midSentence), language);

/** What an article or a provision says, with its citation; own words, and a citation without words, stand alone. */
export function cited(term: string, name: string, language: Language): string {
  const source = citation(term, language);
  if (source === term) return name;
  if (name === term) return source;
  return `${name} (${midCitation(term, language)})`;
}

/** A citation in the middle of a sentence, where names of Danish acts are written small in Danish. */
export function midCitation(id: string, language: Language): string {
  const source = citation(id, language);
  return language === 'da' ? midSentence(source) : source;
}

/** Several citations, as they stand in a cell of their own. */
export const citations = (ids: readonly string[], language: Language): string =>
  sentenceStart(ids.map((id) => citation(id, language)).join('; '));

/** Names of activities in a sentence; they may hold an "and" of their own. */
export const activitiesInWords = (activities: readonly Pick<Activity, 'name'>[]): string =>
  activities.map(({ name }) => midSentence(name)).join('; ');
