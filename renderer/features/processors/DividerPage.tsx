import type { ReactNode } from 'react';
import { citation } from '../../../shared/reference/library';
import { sentenceStart } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { PageTabs } from '../../ui/PageTabs';
import { WhyToggle } from '../../ui/WhyToggle';
import { clientsAddress, processorsAddress } from './addresses';
import { text } from './text';

interface DividerPageProps {
  part: 'processors' | 'clients';
  lead: string;
  action: ReactNode;
  children: ReactNode;
}

/** Divider 3 in its two parts: those that work for the firm, and those that the firm works for. */
export function DividerPage({ part, lead, action, children }: DividerPageProps) {
  const { language } = useApp().status;
  const { processors, clients } = useBinder();
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
        ]}
      />
      {children}
    </Page>
  );
}
