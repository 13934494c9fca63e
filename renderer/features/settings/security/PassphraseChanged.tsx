import { useWords } from '../../../app/BinderProvider';
import { ButtonLink, Link } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { keyAddress, securityAddress } from '../addresses';
import styles from '../settings.module.css';
import { text } from './text';

/** What the new passphrase means, and what it does not change. */
export function PassphraseChanged() {
  const { title, passphrase: words } = useWords(text);
  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={securityAddress}>{title}</Link>}
        title={words.doneTitle}
        lead={words.done}
        focusKey="passphrase-changed"
      />
      <div className={styles.page}>
        <div className={styles.text}>
          <p>
            {words.oldCopies} <Link to={keyAddress}>{words.someoneKnows}</Link>
          </p>
        </div>
        <div className={styles.control}>
          <ButtonLink to={securityAddress}>{words.back}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}
