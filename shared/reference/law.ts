import type { Language } from '../domain/language';
import danishLaw from './data/danish-law.json';
import articles from './data/gdpr-articles.json';

/** A Danish act or order: what it is called, its citation, and where it can be read. */
export function law(id: string, language: Language): { name: string; citation: string; address: string } {
  const found = danishLaw.laws.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the reference lacks the law ${id}`);
  return {
    name: found[language],
    citation: found.citation,
    address: found.source.replace(/^https?:\/\/(www\.)?/, ''),
  };
}

/** An authority by its name and where it is found on the net. */
export function authorityNamed(id: string, language: Language): { name: string; web: string } {
  const found = danishLaw.authorities.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the reference lacks the authority ${id}`);
  return { name: found[language], web: found.web.replace(/^https?:\/\/(www\.)?/, '') };
}

/** What an authority or a list of one is for. */
export function authorityRole(id: string, language: Language): string {
  const found = danishLaw.authorities.find((one) => one.id === id);
  const role = language === 'da' ? found?.role_da : found?.role_en;
  if (role === undefined) throw new Error(`the reference lacks what ${id} is for`);
  return role;
}

/** What a provision of a Danish act says, in short. */
export function provisionInWords(id: string, language: Language): string {
  const found = danishLaw.provisions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the reference lacks the provision ${id}`);
  return found[language];
}

/** The points of an article by their ids, in words; `art6.1` gives its letters a to f. */
export const pointsOf = (article: string, language: Language): string[] =>
  articles.articles
    .filter(({ id }) => new RegExp(`^${article.replaceAll('.', '\\.')}\\.[a-z]$`).test(id))
    .map((point) => point[language]);

/** The rights of the people concerned, with their articles. */
export const rightsOfPeople = (language: Language): { name: string; article: string }[] =>
  articles.articles
    .filter(({ group }) => group === 'right')
    .map((right) => ({
      name: right[language],
      article: language === 'da' ? right.ref_da : right.ref_en,
    }));

/** The day the Danish acts of the reference were read; shown to the user. */
export const danishLawAsOf: string = danishLaw.meta.asOf;
