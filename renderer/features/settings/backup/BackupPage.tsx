import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { BackupState } from '../../../../shared/contract/backups';
import { dayAndTime } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { Link } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { settingsAddress } from '../addresses';
import settings from '../settings.module.css';
import styles from './backup.module.css';
import { CheckBinder } from './CheckBinder';
import { CopiesToDecide } from './CopiesToDecide';
import { CopyList } from './CopyList';
import { OffPcWarning } from './OffPcWarning';
import { RestoreFromCopy } from './RestoreFromCopy';
import { TryRestore } from './TryRestore';
import { text } from './text';
import { type Backups, useBackups } from './useBackups';
import { Where } from './Where';

/** The copies: how they stand in one true sentence, where they lie, and whether they can be used. */
export function BackupPage() {
  const words = useWords(text);
  const backups = useBackups();
  const { state } = backups;
  const [told, setTold] = useState<string | null>(null);

  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={settingsAddress}>{words.eyebrow}</Link>}
        title={words.title}
        lead={state === null ? null : <Standing state={state} />}
        actions={<Actions backups={backups} onTold={setTold} />}
        focusKey="backup"
      />
      <div className={settings.told}>
        <output>{told === null ? null : <Notice tone="ok">{told}</Notice>}</output>
        <Refusal failure={backups.refusal} />
        <Refusal failure={state?.failed ?? null} />
        {state === null ? null : <OffPcWarning state={state} />}
      </div>
      {state === null ? null : <Columns backups={backups} state={state} onTold={setTold} />}
    </Page>
  );
}

interface ColumnsProps {
  backups: Backups;
  state: BackupState;
  onTold: (told: string | null) => void;
}

function Columns({ backups, state, onTold }: ColumnsProps): ReactNode {
  return (
    <div className={styles.columns}>
      <div>
        <Where backups={backups} state={state} />
        <CopyList state={state} />
        <CopiesToDecide backups={backups} state={state} onTold={onTold} />
      </div>
      <div>
        <TryRestore />
        <CheckBinder folder={state.folder?.name ?? null} />
        <RestoreFromCopy />
      </div>
    </div>
  );
}

function Standing({ state: { lastGood, lastOffPc, folder } }: { state: BackupState }) {
  const { language, today } = useApp().status;
  const words = useWords(text);
  const when = (instant: string): string => dayAndTime(instant, language, today);
  const good =
    lastGood === null
      ? words.noGood
      : words.lastGood(when(lastGood.madeAt), words.at(lastGood.where, folder?.name ?? null));
  if (lastGood?.where === 'folder') return good;
  const offPc = lastOffPc === null ? words.noneOffPc : words.lastOffPc(when(lastOffPc));
  return `${good} ${offPc}`;
}

function Actions({ backups, onTold }: { backups: Backups; onTold: (told: string | null) => void }) {
  const words = useWords(text);

  async function make(): Promise<void> {
    onTold(null);
    if (await backups.change('backup.make', {})) onTold(words.made);
  }
  async function saveAs(): Promise<void> {
    onTold(null);
    const saved = await backups.ask('backup.saveAs', {});
    if (saved !== null && saved.savedAs !== null) onTold(words.savedAs(saved.savedAs));
  }

  return (
    <>
      <Button variant="default" loading={backups.working === 'backup.saveAs'} onClick={() => void saveAs()}>
        {words.saveAs}
      </Button>
      <Button loading={backups.working === 'backup.make'} onClick={() => void make()}>
        {words.make}
      </Button>
    </>
  );
}
