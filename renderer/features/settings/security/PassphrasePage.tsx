import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../../app/BinderProvider';
import { NewPassphraseFields } from '../../../app/passphrase/NewPassphraseFields';
import { passphraseErrors, useNewPassphrase } from '../../../app/passphrase/newPassphrase';
import { text as fieldText } from '../../../app/passphrase/text';
import { usePartedRefusal } from '../../../app/passphrase/usePartedRefusal';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Fields } from '../../../ui/Fields';
import { Link } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { PassphraseField } from '../../../ui/PassphraseField';
import { keyAddress, securityAddress } from '../addresses';
import styles from '../settings.module.css';
import { PassphraseChanged } from './PassphraseChanged';
import { text } from './text';

const CURRENT = 'current-passphrase';

/** Another passphrase: the one in use first, then the new one as when the binder was made. */
export function PassphrasePage() {
  const fieldWords = useWords(fieldText);
  const { title, passphrase: words } = useWords(text);
  const form = useNewPassphrase();
  const asking = useAsking();
  const [current, setCurrent] = useState('');
  const [mistake, setMistake] = useState<string | undefined>();
  const [attempt, setAttempt] = useState(0);
  const [isDone, setIsDone] = useState(false);
  const { atField, onTop } = usePartedRefusal(asking.refusal);
  const currentError = mistake ?? atField;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const missing = current === '' ? words.currentMissing : undefined;
    setMistake(missing);
    const { hasErrors } = form.validate();
    if (missing === undefined && !hasErrors) {
      const changed = await asking.ask('security.changePassphrase', {
        passphrase: current,
        newPassphrase: form.values.passphrase,
      });
      setIsDone(changed !== null);
    }
    setAttempt((count) => count + 1);
  }

  if (isDone) return <PassphraseChanged />;
  const errors = [
    ...(currentError === undefined ? [] : [{ fieldId: CURRENT, text: currentError }]),
    ...passphraseErrors(form),
  ];
  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={securityAddress}>{title}</Link>}
        title={words.pageTitle}
        lead={words.pageLead}
        focusKey="passphrase"
      />
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={fieldWords.errorsTitle} errors={errors} attempt={attempt} />
        <Fields>
          <Refusal failure={onTop} />
          <PassphraseField
            id={CURRENT}
            label={words.current}
            value={current}
            onChange={(value) => {
              setCurrent(value);
              setMistake(undefined);
            }}
            error={currentError}
            words={fieldWords}
            autoComplete="current-password"
          />
          <NewPassphraseFields form={form} label={words.next} />
          <p className={styles.note}>
            {words.oldCopies} <Link to={keyAddress}>{words.someoneKnows}</Link>
          </p>
          <div>
            <Button type="submit" loading={asking.working !== null}>
              {words.change}
            </Button>
          </div>
        </Fields>
      </form>
    </Page>
  );
}
