import { policyStanding } from '../../../shared/domain/overview/policyStanding';
import { useBinder, useWords } from '../../app/BinderProvider';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { RowList } from '../../ui/RowList';
import { Section } from '../../ui/Section';
import { StatusText } from '../../ui/StatusText';
import { issuedAddress, policyAddress } from './addresses';
import styles from './documents.module.css';
import { policyLook, versionLook } from './states';
import { text } from './text';

/** Divider 1: the policy and the reports, each with how it stands. */
export function DocumentsPage() {
  const binder = useBinder();
  const words = useWords(text);
  const policy = policyStanding(binder);
  const reports = binder.documents.filter(({ kind }) => kind === 'reviewReport').reverse();
  return (
    <Page>
      <PageHeading eyebrow={words.divider} title={words.title} focusKey="documents" />
      <div className={styles.list}>
        <Section title={words.policySection}>
          <RowList
            rows={[
              {
                id: 'customerPolicy',
                title: words.policy,
                to: policyAddress,
                text: words.policyInForce(policy),
                end: <StatusText {...policyLook[policy.state]}>{words.policyTag[policy.state]}</StatusText>,
              },
            ]}
          />
        </Section>
        <Section title={words.reports}>
          {reports.length === 0 ? (
            <EmptyState text={words.noReports} />
          ) : (
            <RowList
              rows={reports.map((version) => {
                const review = binder.reviews.find(({ id }) => id === version.reviewId) ?? null;
                return {
                  id: version.id,
                  title: words.reportTitle(review, version),
                  to: issuedAddress(version.id),
                  text: words.reportText(review, version),
                  end: (
                    <StatusText {...versionLook[version.state]}>{words.versionTag[version.state]}</StatusText>
                  ),
                };
              })}
            />
          )}
        </Section>
      </div>
    </Page>
  );
}
