import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { registerAddresses } from '../../app/addresses';
import { useBinder, useWords } from '../../app/BinderProvider';
import type { EntryChoice } from '../../entries/drawerProps';
import { EntryDrawers } from '../../entries/EntryDrawers';
import { useDrawer } from '../../entries/useDrawer';
import { useOpenedByAddress } from '../../entries/useOpenedByAddress';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import styles from './registers.module.css';
import { text } from './text';

/** The registers whose entries are corrected in a drawer and need no more than that. */
const subjects = { employees: 'employee', deletion: 'retentionRule' } as const;

/** The entries of a register, opened by who shows them; `openId` is the one whose drawer stands open. */
export type Opening = { show: (id: string) => void; openId: string | null };

interface RegisterFrameProps {
  register: keyof typeof subjects;
  lead: string;
  /** The papers that are made of the register, when there is something in it. */
  papers: ReactNode;
  /** Whether one of the papers is what the page is first of all for; else adding an entry is. */
  papersFirst?: boolean | undefined;
  children: (opening: Opening) => ReactNode;
}

/** What the registers share: heading, the buttons, the empty state, and the drawer on top. */
export function RegisterFrame({ register, lead, papers, papersFirst, children }: RegisterFrameProps) {
  const { employees, retentionRules } = useBinder();
  const words = useWords(text);
  const { open, show, close } = useDrawer<EntryChoice>(`registers/${register}`);
  const entries = { employees, deletion: retentionRules }[register];
  const showEntry = (id: string | null): void => show({ subject: subjects[register], id });
  useOpenedByAddress(entries, registerAddresses[register], showEntry);

  const add = (
    <Button
      variant={papersFirst ? 'default' : 'filled'}
      onClick={() => showEntry(null)}
      leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
    >
      {words.add[register]}
    </Button>
  );
  return (
    <Page>
      <PageHeading eyebrow={words.eyebrow} title={words.title[register]} lead={lead} focusKey={register} />
      {entries.length === 0 ? (
        <EmptyState text={words.empty[register]} action={add} />
      ) : (
        <>
          <div className={styles.actions}>
            {papersFirst ? papers : null}
            {add}
            {papersFirst ? null : papers}
          </div>
          {children({ show: showEntry, openId: open.isOpen ? (open.choice?.id ?? null) : null })}
        </>
      )}
      <EntryDrawers open={open} onClose={close} onSaved={close} offersUndo />
    </Page>
  );
}
