import { useForm } from '@mantine/form';
import {
  isPassphraseGoodEnough,
  type PassphraseStrength,
  passphraseStrength,
} from '../../../shared/domain/passphrase/passphraseStrength';
import type { Tone } from '../../ui/tone';
import { useWords } from '../BinderProvider';
import { type PassphraseWords, text } from './text';

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
  const words = useWords(text);
  return useForm<NewPassphrase>({
    initialValues: { passphrase: '', again: '', isShown: false },
    validate: (values) => mistakesIn(values, words),
  });
}

function mistakesIn({ passphrase, again, isShown }: NewPassphrase, words: PassphraseWords) {
  if (passphrase === '') return { passphrase: words.missing };
  if (!isPassphraseGoodEnough(passphrase)) return { passphrase: weakness(passphrase, words) };
  return isShown || passphrase === again ? {} : { again: words.different };
}

const weakness = (passphrase: string, words: PassphraseWords): string =>
  passphraseStrength(passphrase) === 'too-short' ? words.tooShort : words.guessable;

// The form's errors are all made of our own words; its type allows any node.
export const errorText = (error: unknown): string | undefined =>
  typeof error === 'string' ? error : undefined;

/** What is wrong with a new passphrase, each with the field to go to. */
export const passphraseErrors = ({ errors }: NewPassphraseForm): { fieldId: string; text: string }[] =>
  (['passphrase', 'again'] as const).flatMap((field) => {
    const mistake = errorText(errors[field]);
    return mistake === undefined ? [] : [{ fieldId: passphraseFieldIds[field], text: mistake }];
  });
