/**
 * The one form in which a passphrase is ever used: every Unicode space becomes an ordinary space, and the
 * text is composed (NFC), so that the same Danish letters typed on two keyboards are the same passphrase.
 * Nothing is trimmed, and upper and lower case stay apart.
 */
export function normalisePassphrase(typed: string): string {
  return typed.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}
