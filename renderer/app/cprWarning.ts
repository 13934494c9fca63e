import { looksLikeCpr } from '../../shared/domain/identifiers/cpr';
import type { Language } from '../../shared/domain/language';
import identifiers from '../../shared/reference/data/identifiers.json';
import { useWords } from './BinderProvider';

const warning: Record<Language, string> = { da: identifiers.meta.warn_da, en: identifiers.meta.warn_en };

/**
 * What to say beside a free-text field that holds what looks like a CPR number; undefined when it does not.
 * A warning only: nothing is refused, and the number itself goes nowhere (section 11 of the Danish act).
 */
export function useCprWarning(value: string): string | undefined {
  const text = useWords(warning);
  return looksLikeCpr(value) ? text : undefined;
}
