import { useEffect, useState } from 'react';
import type { SecurityState } from '../../../../shared/contract/security';
import { backupAddress } from '../../../app/addresses';
import { useApp, useWords } from '../../../app/BinderProvider';
import { ButtonLink, Link } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { keyAddress, passphraseAddress, settingsAddress } from '../addresses';
import { Setting } from '../Setting';
import styles from '../settings.module.css';
import { InTheClear } from './InTheClear';
import { Keychain } from './Keychain';
import { LockItself } from './LockItself';
import { Sheet } from './Sheet';
import { text } from './text';

/** What opens the binder, when it locks itself, and what stands outside it. */
export function SecurityPage() {
  const words = useWords(text);
  const { state, setState } = useSecurityState();
  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={settingsAddress}>{words.eyebrow}</Link>}
        title={words.title}
        lead={words.lead}
        focusKey="security"
      />
      <div className={styles.page}>
        <Setting title={words.passphrase.title} text={words.passphrase.text}>
          <ButtonLink to={passphraseAddress} variant="default" size="sm">
            {words.passphrase.change}
          </ButtonLink>
        </Setting>
        <Sheet />
        {state === null ? null : <Keychain keychain={state.keychain} onChanged={setState} />}
        <LockItself />
        <Setting
          title={words.key.title}
          text={
            <>
              <p>{words.key.text}</p>
              {state === null || state.olderCopies === 0 ? null : (
                <p>
                  {words.key.olderCopies(state.olderCopies)}{' '}
                  <Link to={backupAddress}>{words.key.toCopies}</Link>
                </p>
              )}
            </>
          }
        >
          <ButtonLink to={keyAddress} variant="default" size="sm">
            {words.key.renew}
          </ButtonLink>
        </Setting>
        <InTheClear />
      </div>
    </Page>
  );
}

/** How the keys stand; null until it is known. */
function useSecurityState() {
  const { ask } = useApp();
  const [state, setState] = useState<SecurityState | null>(null);
  useEffect(() => {
    void ask('security.state', {}).then((answer) => {
      if (answer.ok) setState(answer.value);
    });
  }, [ask]);
  return { state, setState };
}
