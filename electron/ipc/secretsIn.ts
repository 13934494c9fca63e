import type { Result } from '../../shared/result';

/** Names of the fields in which a passphrase or a recovery key is sent. */
const SECRET_FIELD = /passphrase|recoveryKey/i;

/** The passphrases and recovery keys in a question that was answered; none in one that was refused. */
export function secretsIn(name: unknown, input: unknown, result: Result<unknown>): string[] {
  if (!result.ok) return [];
  if (name === 'passphrase.suggest' && typeof result.value === 'string') return [result.value];
  return secretsAmong(Object(input));
}

function secretsAmong(fields: object): string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (typeof value === 'string') return SECRET_FIELD.test(field) ? [value] : [];
    // One level down: what opens a copy is sent together with its kind.
    return field === 'secret' ? secretsAmong(Object(value)) : [];
  });
}
