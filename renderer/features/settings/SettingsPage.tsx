import { IconArchive, IconLock, IconScale } from '@tabler/icons-react';
import { backupAddress } from '../../app/addresses';
import { useApp, useWords } from '../../app/BinderProvider';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { RowList } from '../../ui/RowList';
import { Section } from '../../ui/Section';
import { StatusText } from '../../ui/StatusText';
import { lawAddress, securityAddress } from './addresses';
import styles from './settings.module.css';
import { text } from './text';

/** The pages of the settings, grouped. */
export function SettingsPage() {
  const { backupWarning } = useApp().status;
  const words = useWords(text);
  return (
    <Page>
      <PageHeading title={words.title} focusKey="settings" />
      <div className={styles.page}>
        <Section title={words.binder}>
          <RowList
            rows={[
              { id: 'security', icon: IconLock, to: securityAddress, ...words.security },
              {
                id: 'backup',
                icon: IconArchive,
                to: backupAddress,
                ...words.backup,
                end:
                  backupWarning === 'none' ? null : (
                    <StatusText tone="warn">{words.warning[backupWarning]}</StatusText>
                  ),
              },
            ]}
          />
        </Section>
        <Section title={words.about}>
          <RowList rows={[{ id: 'law', icon: IconScale, to: lawAddress, ...words.law }]} />
        </Section>
      </div>
    </Page>
  );
}
