import { paperGroups, papersOfBinder, papersOutOfDate } from '../../../shared/domain/document/papersOfBinder';
import { folderAddress } from '../../app/addresses';
import { useBinder, useWords } from '../../app/BinderProvider';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { RowList } from '../../ui/RowList';
import { Section } from '../../ui/Section';
import styles from './documents.module.css';
import { usePaperName, usePaperRow } from './paperRows';
import { ReportRows } from './ReportRows';
import { text } from './text';

/** Divider 1: every paper of the firm, each with how it stands, and the reports of the reviews. */
export function DocumentsPage() {
  const binder = useBinder();
  const words = useWords(text);
  const rowOf = usePaperRow();
  const nameOf = usePaperName();
  const papers = papersOfBinder(binder);
  const old = papersOutOfDate(binder);
  return (
    <Page>
      <PageHeading
        eyebrow={words.divider}
        title={words.title}
        focusKey="documents"
        actions={
          <ButtonLink to={folderAddress} variant="default">
            {words.folder}
          </ButtonLink>
        }
      />
      {old.length > 0 ? <Notice tone="warn">{words.outOfDate(old.map(nameOf))}</Notice> : null}
      <div className={styles.list}>
        {paperGroups.map((group) => (
          <Section key={group} title={words.groups[group]}>
            {papers[group].length === 0 ? (
              <EmptyState text={words.noAgreements} />
            ) : (
              <RowList rows={papers[group].map(rowOf)} />
            )}
          </Section>
        ))}
        <Section title={words.reports}>
          <ReportRows />
        </Section>
      </div>
    </Page>
  );
}
