import type { Language } from '../../shared/domain/language';
import { type TermKind, termFromWords, termName } from '../../shared/reference/library';

/** Terms as they stand in a form: in words. */
export const inWords = (terms: readonly string[], language: Language): string[] =>
  terms.map((term) => termName(term, language));

/**
 * Words of a form as terms again. What the entry held before comes first: a term of another list, or one of two that
 * are called the same, is not lost because it was shown in words.
 */
export function fromWords(
  kind: TermKind,
  words: readonly string[],
  { language, before }: { language: Language; before: readonly string[] },
): string[] {
  return words.map(
    (one) => before.find((term) => termName(term, language) === one) ?? termFromWords(kind, one, language),
  );
}
