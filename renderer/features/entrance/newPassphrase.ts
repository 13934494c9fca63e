import { useForm } from '@mantine/form';
import {
  isPassphraseGoodEnough,
  type PassphraseStrength,
  passphraseStrength,
} from '../../../shared/domain/passphrase/passphraseStrength';
import { useWords } from '../../app/BinderProvider';
import type { Tone } from '../../ui/tone';
import { type EntranceWords, text } from './text';

/** What is typed: twice, unless it can be seen while it is typed. */
export type NewPassphrase = { passphrase: string; again: string; isShown: boolean };

export type NewPassphraseForm = ReturnType<typeof useNewPassphrase>;

export const strengthTone: Record<PassphraseStrength, Tone> = {
  'too-short': 'warn',
  guessable: 'warn',
  good: 'ok',
  strong: 'ok',
};

export const passphraseFieldIds = { passphrase: 'passphrase', again: 'passphrase-again' } as const;

export function useNewPassphrase() {
  const words = useWords(text).passphrase;
  return useForm<NewPassphrase>({
    initialValues: { passphrase: '', again: '', isShown: false },
    validate: (values) => mistakesIn(values, words),
  });
}

function mistakesIn({ passphrase, again, isShown }: NewPassphrase, words: EntranceWords['passphrase']) {
  if (passphrase === '') return { passphrase: words.missing };
  if (!isPassphraseGoodEnough(passphrase)) return { passphrase: weakness(passphrase, words) };
  return isShown || passphrase === again ? {} : { again: words.different };
}

const weakness = (passphrase: string, words: EntranceWords['passphrase']): string =>
  passphraseStrength(passphrase) === 'too-short' ? words.tooShort : words.guessable;
