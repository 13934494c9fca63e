import type { ReactNode } from 'react';
import { citation } from '../../../shared/reference/library';
import { sentenceStart } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { PageTabs } from '../../ui/PageTabs';
import { WhyToggle } from '../../ui/WhyToggle';
import { clientsAddress, noticesAddress, processorsAddress } from './addresses';
import { text as noticeText } from './notices/text';
import { text } from './text';

interface DividerPageProps {
  part: 'processors' | 'clients' | 'notices';
  lead: string;
  action: ReactNode;
  children: ReactNode;
}

/** Divider 3 in its parts: those that work for the firm, those that the firm works for, and what either is told. */
export function DividerPage({ part, lead, action, children }: DividerPageProps) {
  const { language } = useApp().status;
  const { processors, clients, subProcessorNotices } = useBinder();
  const { tab } = useWords(noticeText);
  const words = useWords(text);
  const { why } = words;
  const law = sentenceStart(citation('art28.3', language));
  return (
    <Page>
      <PageHeading
        eyebrow={words.divider}
        title={words.title}
        lead={
          <>
            {lead} <WhyToggle label={why.link(law)} title={why.title} text={why.text} law={law} />
          </>
        }
        actions={action}
        focusKey={part}
      />
      <PageTabs
        label={words.tabs.label}
        tabs={[
          {
            to: processorsAddress,
            label: words.tabs.processors,
            count: processors.length,
            isCurrent: part === 'processors',
          },
          {
            to: clientsAddress,
            label: words.tabs.clients,
            count: clients.length,
            isCurrent: part === 'clients',
          },
          {
            to: noticesAddress,
            label: tab,
            count: subProcessorNotices.length,
            isCurrent: part === 'notices',
          },
        ]}
      />
      {children}
    </Page>
  );
}
