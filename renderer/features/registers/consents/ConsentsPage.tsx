import { useWords } from '../../../app/BinderProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { text as registerText } from '../text';
import { text } from './text';

export function ConsentsPage() {
  const words = useWords(text);
  const { eyebrow } = useWords(registerText);
  return (
    <Page>
      <PageHeading eyebrow={eyebrow} title={words.title} focusKey="consents" />
      <EmptyState text={words.empty} />
    </Page>
  );
}
