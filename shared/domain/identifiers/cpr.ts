import identifiers from '../../reference/data/identifiers.json';
import { isRealDate } from '../calendar';

const pattern = identifiers.identifiers.find(({ id }) => id === 'id-cpr')?.pattern ?? '';

/**
 * Whether a text holds what looks like a CPR number: a day that exists and four digits. Modulus 11 is not asked
 * for, since numbers without it have been given out since 1 October 2007. It is a warning, never an error, and
 * the number itself is not handed on (section 11 of the Danish act).
 */
export function looksLikeCpr(text: string): boolean {
  return [...text.matchAll(new RegExp(pattern, 'g'))].some(([, day, month, year]) =>
    ['19', '20'].some((century) => isRealDate(`${century}${year}-${month}-${day}`)),
  );
}
