import { useParams } from 'react-router';
import { policyStanding } from '../../../shared/domain/overview/policyStanding';
import { useBinder, useWords } from '../../app/BinderProvider';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { documentsAddress } from './addresses';
import { PaperPage } from './PaperPage';
import { PolicyVersions } from './PolicyVersions';
import { versionLook } from './states';
import { text } from './text';

/** A paper as it was issued: a review's report, or a version of the policy. */
export function IssuedPage() {
  const { id } = useParams();
  const binder = useBinder();
  const words = useWords(text);
  const version = binder.documents.find((one) => one.id === id);
  if (version === undefined) return <Gone />;

  const review = binder.reviews.find((one) => one.id === version.reviewId) ?? null;
  const isPolicy = version.kind === 'customerPolicy';
  return (
    <PaperPage
      title={isPolicy ? words.policy : words.reportTitle(review, version)}
      choice={{ which: 'issued', id: version.id }}
      tag={{ ...versionLook[version.state], text: words.versionTag[version.state] }}
      standing={words.versionInWords(version, policyStanding(binder).inForce)}
      isToSign={version.state === 'readyToSign'}
    >
      {isPolicy ? <PolicyVersions shownId={version.id} /> : null}
    </PaperPage>
  );
}

function Gone() {
  const words = useWords(text);
  return (
    <Page>
      <PageHeading title={words.title} focusKey="gone" />
      <EmptyState
        text={words.notFound}
        action={<ButtonLink to={documentsAddress}>{words.title}</ButtonLink>}
      />
    </Page>
  );
}
