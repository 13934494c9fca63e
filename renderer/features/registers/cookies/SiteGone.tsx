import { registerAddresses } from '../../../app/addresses';
import { useWords } from '../../../app/BinderProvider';
import { BackLink } from '../../../ui/BackLink';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { text } from './text';

/** An address of a website that is not in the binder. */
export function SiteGone() {
  const words = useWords(text);
  return (
    <Page>
      <PageHeading
        eyebrow={<BackLink target={{ label: words.site.back, to: registerAddresses.cookies }} />}
        title={words.title}
        focusKey="gone"
      />
      <EmptyState text={words.gone} />
    </Page>
  );
}
