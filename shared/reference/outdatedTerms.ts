import type { Language } from '../domain/language';
import outdated from './data/outdated-terms.json';

export type OutdatedTerm = { id: string; found: string; what: string; instead: string };

/** Words of repealed law and old names in a text, each once, with what is right today. */
export function outdatedTerms(text: string, language: Language): OutdatedTerm[] {
  return outdated.terms.flatMap((term) => {
    const [found] = new RegExp(term.pattern, term.flags).exec(text) ?? [];
    if (found === undefined) return [];
    const instead = language === 'da' ? term.fix_da : term.fix_en;
    return [{ id: term.id, found, what: term[language], instead }];
  });
}

/** An outdated term by its id, with what is right today and the law behind it. */
export const outdatedTerm = (id: string) => outdated.terms.find((term) => term.id === id);
