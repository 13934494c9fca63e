import identifiers from '../../reference/data/identifiers.json';

const rule = identifiers.identifiers.find(({ id }) => id === 'id-cvr');
const weights = rule?.weights ?? [];

/** The eight digits of a CVR number, without spaces and country prefix; null when it is not eight digits. */
export function cvrDigits(text: string): string | null {
  const digits = text.replace(/^\s*DK/i, '').replace(/\s/g, '');
  return /^\d{8}$/.test(digits) ? digits : null;
}

/** Whether the text is a CVR number: eight digits whose weighted sum divides by 11 (reference: identifiers.json). */
export function isCvr(text: string): boolean {
  const digits = cvrDigits(text);
  if (digits === null || /^0+$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}

/** As people write it: `90 12 34 59`. Text that is no CVR number is given back unchanged. */
export function formatCvr(text: string): string {
  return cvrDigits(text)?.replace(/(\d{2})(?=\d)/g, '$1 ') ?? text;
}
