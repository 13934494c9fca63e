import type { Language } from '../../../shared/domain/language';
import type { PassphraseStrength } from '../../../shared/domain/passphrase/passphraseStrength';

/** The words of the fields in which a passphrase is typed or chosen. */
export type PassphraseWords = {
  label: string;
  again: string;
  show: string;
  hide: string;
  capsLockOn: string;
  suggest: string;
  suggested: string;
  strength: Record<PassphraseStrength, string>;
  errorsTitle: string;
  missing: string;
  tooShort: string;
  guessable: string;
  different: string;
};

export const text: Record<Language, PassphraseWords> = {
  da: {
    label: 'Adgangssætning',
    again: 'Skriv den igen',
    show: 'Vis',
    hide: 'Skjul',
    capsLockOn: 'Caps Lock er slået til.',
    suggest: 'Foreslå en',
    suggested: 'Forslaget står i feltet. Skriv det ned, før du fortsætter.',
    strength: { 'too-short': 'For kort', guessable: 'Kan gættes', good: 'God', strong: 'Stærk' },
    errorsTitle: 'Adgangssætningen kan ikke bruges endnu',
    missing: 'Skriv en adgangssætning',
    tooShort: 'Adgangssætningen er for kort. Brug mindst 12 tegn, gerne fem ord.',
    guessable: 'Adgangssætningen kan gættes. Brug flere ord, der ikke hører sammen.',
    different: 'De to felter er ikke ens. Skriv den samme adgangssætning i begge.',
  },
  en: {
    label: 'Passphrase',
    again: 'Type it again',
    show: 'Show',
    hide: 'Hide',
    capsLockOn: 'Caps Lock is on.',
    suggest: 'Suggest one',
    suggested: 'The suggestion is in the field. Write it down before you continue.',
    strength: { 'too-short': 'Too short', guessable: 'Can be guessed', good: 'Good', strong: 'Strong' },
    errorsTitle: 'The passphrase cannot be used yet',
    missing: 'Type a passphrase',
    tooShort: 'The passphrase is too short. Use at least 12 characters, preferably five words.',
    guessable: 'The passphrase can be guessed. Use more words that do not belong together.',
    different: 'The two fields differ. Type the same passphrase in both.',
  },
};
