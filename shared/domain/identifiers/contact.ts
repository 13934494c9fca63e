import identifiers from '../../reference/data/identifiers.json';

const emailPattern = identifiers.identifiers.find(({ id }) => id === 'id-email')?.pattern ?? '.+';

/** Whether a text can be an e-mail address: something, an at sign, and a name with a dot. */
export function looksLikeEmail(text: string): boolean {
  return new RegExp(`^${emailPattern}$`).test(text.trim());
}

/** Whether a text can be a telephone number: at least six digits, and only what people write between them. */
export function looksLikePhone(text: string): boolean {
  const typed = text.trim();
  return /^\+?[\d\s()/.-]+$/.test(typed) && typed.replace(/\D/g, '').length >= 6;
}

/** Whether a text can be the address of a website, with or without what stands before its name. */
export function looksLikeWebsite(text: string): boolean {
  return /^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/iu.test(text.trim());
}
