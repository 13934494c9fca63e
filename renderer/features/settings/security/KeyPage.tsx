import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { sheetAddress } from '../../../app/addresses';
import { useWords } from '../../../app/BinderProvider';
import { text as fieldText } from '../../../app/passphrase/text';
import { usePartedRefusal } from '../../../app/passphrase/usePartedRefusal';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { Fields } from '../../../ui/Fields';
import { Link } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { PassphraseField } from '../../../ui/PassphraseField';
import { passphraseAddress, securityAddress } from '../addresses';
import styles from '../settings.module.css';
import { text } from './text';

const FIELD = 'key-passphrase';

/** A new data key: what it changes and what it does not, then the passphrase once more. The new sheet comes next. */
export function KeyPage() {
  const { title, key: words } = useWords(text);
  const fieldWords = useWords(fieldText);
  const navigate = useNavigate();
  const asking = useAsking();
  const [passphrase, setPassphrase] = useState('');
  const [mistake, setMistake] = useState<string | undefined>();
  const { atField, onTop } = usePartedRefusal(asking.refusal);

  async function renew(event: FormEvent): Promise<void> {
    event.preventDefault();
    document.getElementById(FIELD)?.focus();
    setMistake(passphrase === '' ? words.passphraseMissing : undefined);
    if (passphrase === '') return;
    const renewed = await asking.ask('security.renewKeys', { passphrase });
    if (renewed !== null) await navigate(sheetAddress);
  }

  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={securityAddress}>{title}</Link>}
        title={words.title}
        lead={words.pageLead}
        focusKey="key"
      />
      <ul className={styles.points}>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <form className={styles.form} noValidate onSubmit={(event) => void renew(event)}>
        <Fields>
          <Refusal failure={onTop} />
          <PassphraseField
            id={FIELD}
            label={words.passphrase}
            value={passphrase}
            onChange={(value) => {
              setPassphrase(value);
              setMistake(undefined);
            }}
            hint={words.passphraseHint}
            error={mistake ?? atField}
            words={fieldWords}
            autoComplete="current-password"
          />
          <p className={styles.note}>
            <Link to={passphraseAddress}>{words.passphraseFirst}</Link>
          </p>
          <div>
            <Button type="submit" loading={asking.working !== null}>
              {words.renew}
            </Button>
          </div>
        </Fields>
      </form>
    </Page>
  );
}
