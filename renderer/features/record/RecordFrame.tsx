import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useBinder, useWords } from '../../app/BinderProvider';
import type { EntryChoice } from '../../entries/drawerProps';
import { EntryDrawers } from '../../entries/EntryDrawers';
import { useDrawer } from '../../entries/useDrawer';
import { useOpenedByAddress } from '../../entries/useOpenedByAddress';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { PageTabs } from '../../ui/PageTabs';
import { type RecordPart, recordAddresses, recordParts } from './addresses';
import styles from './record.module.css';
import { text } from './text';
import { WhyRecord } from './WhyRecord';

const subjects = { activities: 'activity', systems: 'system', security: 'securityMeasure' } as const;

/** The entries of a part, opened by who shows them; `openId` is the one whose drawer stands open. */
export type Opening = { show: (id: string | null) => void; openId: string | null };

interface RecordFrameProps {
  part: RecordPart;
  /** Something more to press, beside the button that adds an entry. */
  actions?: ReactNode;
  children: (opening: Opening) => ReactNode;
}

/** What the three parts of the divider share: heading, tabs, the button that adds, and the drawer on top. */
export function RecordFrame({ part, actions, children }: RecordFrameProps) {
  const words = useWords(text);
  const { open, show, close } = useDrawer<EntryChoice>(`record/${part}`);
  const opening: Opening = {
    show: (id) => show({ subject: subjects[part], id }),
    openId: open.isOpen ? (open.choice?.id ?? null) : null,
  };
  const { activities, systems, securityMeasures } = useBinder();
  const entries = { activities, systems, security: securityMeasures }[part];
  useOpenedByAddress(entries, recordAddresses[part], opening.show);

  return (
    <Page>
      <PageHeading
        eyebrow={words.eyebrow}
        title={words.title}
        lead={
          <>
            {words.lead} <WhyRecord />
          </>
        }
        focusKey={part}
      />
      <RecordTabs current={part} />
      <div className={styles.actions}>
        <Button
          onClick={() => opening.show(null)}
          leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
        >
          {words.add[part]}
        </Button>
        {actions}
      </div>
      {children(opening)}
      <EntryDrawers open={open} onClose={close} onSaved={close} offersUndo />
    </Page>
  );
}

function RecordTabs({ current }: { current: RecordPart }) {
  const { activities, systems, securityMeasures } = useBinder();
  const words = useWords(text);
  const counts: Record<RecordPart, number> = {
    activities: activities.length,
    systems: systems.length,
    security: securityMeasures.length,
  };
  return (
    <PageTabs
      label={words.parts}
      tabs={recordParts.map((part) => ({
        to: recordAddresses[part],
        label: words.part[part],
        count: counts[part],
        isCurrent: part === current,
      }))}
    />
  );
}
