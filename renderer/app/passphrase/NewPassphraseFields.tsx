import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { passphraseStrength } from '../../../shared/domain/passphrase/passphraseStrength';
import { Fields } from '../../ui/Fields';
import { PassphraseField } from '../../ui/PassphraseField';
import { StatusText } from '../../ui/StatusText';
import { useApp, useWords } from '../BinderProvider';
import { errorText, type NewPassphraseForm, passphraseFieldIds, strengthTone } from './newPassphrase';
import styles from './passphrase.module.css';
import { text } from './text';

interface NewPassphraseFieldsProps {
  form: NewPassphraseForm;
  /** What the first field is called where another passphrase stands beside it. */
  label?: string | undefined;
}

/** A new passphrase with its strength in a word; a suggestion is shown, so that it can be written down. */
export function NewPassphraseFields({ form, label }: NewPassphraseFieldsProps) {
  const { ask } = useApp();
  const words = useWords(text);
  const [isSuggested, setIsSuggested] = useState(false);
  const statusId = useId();
  const { passphrase, again, isShown } = form.values;
  const strength = passphrase === '' ? null : passphraseStrength(passphrase);

  async function suggest() {
    const suggestion = await ask('passphrase.suggest', {});
    if (!suggestion.ok) return;
    form.setValues({ passphrase: suggestion.value, again: suggestion.value, isShown: true });
    form.clearErrors();
    setIsSuggested(true);
  }

  function type(value: string) {
    form.setFieldValue('passphrase', value);
    setIsSuggested(false);
  }

  return (
    <Fields>
      <PassphraseField
        id={passphraseFieldIds.passphrase}
        label={label ?? words.label}
        value={passphrase}
        onChange={type}
        error={errorText(form.errors.passphrase)}
        strength={strength ? { word: words.strength[strength], tone: strengthTone[strength] } : undefined}
        words={words}
        autoComplete="new-password"
        shown={isShown}
        onShownChange={(shown) => form.setFieldValue('isShown', shown)}
      />
      <div className={styles.suggest}>
        <Button variant="default" size="sm" onClick={() => void suggest()} aria-describedby={statusId}>
          {words.suggest}
        </Button>
        <output id={statusId} className={styles.status}>
          {isSuggested ? <StatusText tone="info">{words.suggested}</StatusText> : null}
        </output>
      </div>
      {isShown ? null : (
        <PassphraseField
          id={passphraseFieldIds.again}
          label={words.again}
          value={again}
          onChange={(value) => form.setFieldValue('again', value)}
          error={errorText(form.errors.again)}
          words={words}
          autoComplete="new-password"
        />
      )}
    </Fields>
  );
}
