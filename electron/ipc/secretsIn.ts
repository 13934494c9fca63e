import type { Result } from '../../shared/result';

/** Names of the fields in which a passphrase or a recovery key is sent. */
const SECRET_FIELD = /passphrase|recoveryKey/i;

/** The passphrases and recovery keys in a question that was answered; none in one that was refused. */
export function secretsIn(name: unknown, input: unknown, result: Result<unknown>): string[] {
  if (!result.ok) return [];
  if (name === 'passphrase.suggest' && typeof result.value === 'string') return [result.value];
  return Object.entries(Object(input)).flatMap(([field, value]) =>
    SECRET_FIELD.test(field) && typeof value === 'string' ? [value] : [],
  );
}
