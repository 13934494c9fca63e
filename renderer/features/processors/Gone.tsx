import { useWords } from '../../app/BinderProvider';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { text } from './text';

/** An address whose entry is not in the binder, as after it was deleted. */
export function Gone({ to }: { to: string }) {
  const words = useWords(text);
  return (
    <Page>
      <PageHeading eyebrow={words.divider} title={words.title} focusKey="gone" />
      <EmptyState text={words.notFound} action={<ButtonLink to={to}>{words.title}</ButtonLink>} />
    </Page>
  );
}
