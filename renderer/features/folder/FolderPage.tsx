import { useState } from 'react';
import { missingInFolder } from '../../../shared/documents/folder/missing';
import type { FolderGroup } from '../../../shared/domain/folder/folderGroup';
import { text as folderWords } from '../../../shared/text/documents/inspectionFolder';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { BackLink } from '../../ui/BackLink';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { FolderContents } from './FolderContents';
import { FolderOut } from './FolderOut';
import styles from './folder.module.css';
import { LeaveOut } from './LeaveOut';
import { text } from './text';

/** What the inspection folder will hold, what is missing from it, and the buttons that make it. */
export function FolderPage() {
  const words = useWords(text);
  const { groups } = useWords(folderWords);
  const { today, language } = useApp().status;
  // On screen everything is called by the names of the screen's language.
  const binder = { ...useBinder(), language };
  const [leaveOut, setLeaveOut] = useState<FolderGroup[]>([]);
  const missing = missingInFolder(binder, today);
  return (
    <Page>
      <PageHeading
        eyebrow={<BackLink target={{ label: words.back, to: '/documents' }} />}
        title={words.title}
        lead={words.lead}
        focusKey="folder"
      />
      <div className={styles.columns}>
        <div>
          <Section title={words.missing}>
            {missing.length === 0 ? (
              <Notice tone="ok">{words.nothingMissing}</Notice>
            ) : (
              <ul className={styles.missing}>
                {missing.map((one) => (
                  <li key={one.is}>
                    <Notice tone={one.is === 'empty' ? 'info' : 'warn'}>
                      {words.missingInWords(one, groups)}
                    </Notice>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <FolderContents binder={binder} leaveOut={leaveOut} />
          <Section title={words.leaveOut}>
            <LeaveOut leaveOut={leaveOut} onChange={setLeaveOut} />
          </Section>
        </div>
        <aside aria-label={words.sideLabel} className={styles.side}>
          <FolderOut leaveOut={leaveOut} />
        </aside>
      </div>
    </Page>
  );
}
