import { referenceParts } from '../../../../shared/reference/dates';
import { authority } from '../../../../shared/reference/library';
import { longDate } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Link } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { RowList } from '../../../ui/RowList';
import { Section } from '../../../ui/Section';
import { settingsAddress } from '../addresses';
import styles from '../settings.module.css';
import { text } from './text';

/** How old what the app knows of the law is, part by part, and how much of it nobody has checked. */
export function LawPage() {
  const { language } = useApp().status;
  const words = useWords(text);
  const { web } = authority();
  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={settingsAddress}>{words.eyebrow}</Link>}
        title={words.title}
        lead={words.lead}
        focusKey="law"
      />
      <div className={styles.page}>
        <Notice tone="info">{words.check(authority()[language], web)}</Notice>
        <Section title={words.parts}>
          <RowList
            rows={referenceParts(language).map(({ id, name, asOf, ...counts }) => ({
              id: `law-${id}`,
              title: name,
              text: words.counts(counts),
              end: words.asOf(longDate(asOf, language)),
            }))}
          />
        </Section>
      </div>
    </Page>
  );
}
