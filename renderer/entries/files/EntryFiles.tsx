import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntryFile } from '../../../shared/domain/entryFile';
import type { FilesOf } from '../../../shared/domain/entryFiles';
import { shortDate } from '../../../shared/text/format';
import { entryFilePage } from '../../app/addresses';
import { useApp, useWords } from '../../app/BinderProvider';
import { Refusal } from '../../app/Refusal';
import { useAsking } from '../../app/useAsking';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ButtonLink } from '../../ui/Link';
import { StatusText } from '../../ui/StatusText';
import { endUndo, useUndo } from '../useUndo';
import styles from './files.module.css';
import { text } from './text';

interface EntryFilesProps {
  of: FilesOf;
  /** All files of the entry; those of the role are shown here. */
  files: readonly EntryFile[];
  /** What the files here are for; each role of an entry has a place of its own. */
  role?: string;
  /** What the button is called, when "put a file with it" says too little. */
  attachLabel?: string;
}

/** The files of an entry that is in the binder: put in, looked at, taken out. */
export function EntryFiles({ of, files, role = '', attachLabel }: EntryFilesProps) {
  const words = useWords(text);
  const { language } = useApp().status;
  const { ask, working, refusal } = useAsking();
  const offerUndo = useUndo();
  const [attached, setAttached] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<EntryFile | null>(null);
  const shown = files.filter((file) => file.role === role);

  async function attach(): Promise<void> {
    setAttached(null);
    const saved = await ask('entry.attach', { ...of, role });
    if (saved !== null) endUndo();
    setAttached(saved?.attached ?? null);
  }
  async function detach({ attachment }: EntryFile): Promise<void> {
    setLeaving(null);
    setAttached(null);
    const saved = await ask('entry.detach', { ...of, attachment });
    if (saved !== null) offerUndo('removed', of);
  }

  return (
    <div className={styles.files}>
      {shown.length === 0 ? (
        <p className={styles.hint}>
          {words.none} {words.kinds}
        </p>
      ) : (
        <div>
          {shown.map((file) => (
            <div key={file.attachment} className={styles.row}>
              <span className={styles.name}>
                <IconPaperclip size={17} stroke={2} aria-hidden />
                <span>
                  {file.name}{' '}
                  <span className={styles.hint}>{words.addedOn(shortDate(file.addedOn, language))}</span>
                </span>
              </span>
              <span className={styles.actions}>
                <ButtonLink
                  to={entryFilePage(of.list, of.id, file.attachment)}
                  variant="default"
                  size="sm"
                  aria-label={words.showNamed(file.name)}
                >
                  {words.show}
                </ButtonLink>
                <Button
                  size="sm"
                  variant="subtle"
                  color="bad"
                  aria-label={words.detachNamed(file.name)}
                  onClick={() => setLeaving(file)}
                >
                  {words.detach}
                </Button>
              </span>
            </div>
          ))}
        </div>
      )}
      <div>
        <Button
          size="sm"
          variant="default"
          loading={working === 'entry.attach'}
          onClick={() => void attach()}
          leftSection={<IconPaperclip size={17} stroke={2} aria-hidden />}
        >
          {attachLabel ?? words.attach}
        </Button>
      </div>
      <Refusal failure={refusal} />
      <div role="status">
        {attached === null ? null : <StatusText tone="ok">{words.attached(attached)}</StatusText>}
      </div>
      <ConfirmDialog
        opened={leaving !== null}
        title={words.confirm.title(leaving?.name ?? '')}
        text={words.confirm.text}
        confirmLabel={words.confirm.confirm}
        cancelLabel={words.confirm.cancel}
        onConfirm={() => (leaving === null ? undefined : void detach(leaving))}
        onCancel={() => setLeaving(null)}
      />
    </div>
  );
}
