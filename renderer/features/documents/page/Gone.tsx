import { useWords } from '../../../app/BinderProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { ButtonLink } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { documentsAddress } from '../addresses';
import { text } from '../text';

/** An address of a paper that is not in the binder. */
export function Gone() {
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
