import { Button } from '@mantine/core';
import { IconDeviceLaptop, IconUsb } from '@tabler/icons-react';
import { useState } from 'react';
import type { BackupState } from '../../../../shared/contract/backups';
import { useWords } from '../../../app/BinderProvider';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { type ListRow, RowList } from '../../../ui/RowList';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import styles from './backup.module.css';
import { text } from './text';
import type { Backups } from './useBackups';

/** The two places of the copies: always this PC, and one that the owner chooses. */
export function Where({ backups, state: { folder } }: { backups: Backups; state: BackupState }) {
  const words = useWords(text).where;
  const [isForgetting, setIsForgetting] = useState(false);

  async function forget(): Promise<void> {
    await backups.change('backup.forgetFolder', {});
    setIsForgetting(false);
  }

  const choose = (
    <Button
      variant="default"
      size="sm"
      loading={backups.working === 'backup.chooseFolder'}
      onClick={() => void backups.change('backup.chooseFolder', {})}
    >
      {folder === null ? words.choose : words.change}
    </Button>
  );
  const chosen: ListRow =
    folder === null
      ? { id: 'folder', icon: IconUsb, title: words.none, text: words.noneText, end: choose }
      : {
          id: 'folder',
          icon: IconUsb,
          title: folder.name,
          text: (
            <>
              <p>{words.folderText}</p>
              <div className={styles.folderActions}>
                {choose}
                <Button variant="subtle" size="sm" onClick={() => setIsForgetting(true)}>
                  {words.forget}
                </Button>
              </div>
            </>
          ),
          end: (
            <StatusText tone={folder.isThere ? 'ok' : 'warn'}>
              {folder.isThere ? words.isThere : words.isMissing}
            </StatusText>
          ),
        };

  return (
    <Section title={words.title}>
      <RowList
        rows={[{ id: 'thisPc', icon: IconDeviceLaptop, title: words.thisPc, text: words.thisPcText }, chosen]}
      />
      <ConfirmDialog
        opened={isForgetting}
        title={words.forgetConfirm.title(folder?.name ?? '')}
        text={words.forgetConfirm.text}
        confirmLabel={words.forget}
        cancelLabel={words.forgetConfirm.cancel}
        onConfirm={() => void forget()}
        onCancel={() => setIsForgetting(false)}
        loading={backups.working === 'backup.forgetFolder'}
        destructive={false}
      />
    </Section>
  );
}
