import { Button, Progress } from '@mantine/core';
import { IconFileTypePdf, IconFolderPlus, IconPlayerStop, IconPrinter } from '@tabler/icons-react';
import type { FolderGroup } from '../../../shared/domain/folder/folderGroup';
import { useInWords, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import { StatusText } from '../../ui/StatusText';
import styles from './folder.module.css';
import { text } from './text';
import { type Folder, useFolder } from './useFolder';

/** The buttons that make the folder and print the binder, how far it has come, and what came of it. */
export function FolderOut({ leaveOut }: { leaveOut: readonly FolderGroup[] }) {
  const words = useWords(text);
  const folder = useFolder();
  const { progress } = folder;
  const chosen = [...leaveOut];
  return (
    <>
      <Button
        fullWidth
        disabled={progress !== null}
        onClick={() => void folder.make(chosen)}
        leftSection={<IconFolderPlus size={20} stroke={1.75} aria-hidden />}
      >
        {words.make}
      </Button>
      <p className={styles.hint}>{words.makeHint}</p>
      <Button
        fullWidth
        variant="default"
        disabled={progress !== null}
        onClick={() => void folder.shelf(chosen, 'printer')}
        leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
      >
        {words.shelf}
      </Button>
      <Button
        fullWidth
        variant="default"
        disabled={progress !== null}
        onClick={() => void folder.shelf(chosen, 'file')}
        leftSection={<IconFileTypePdf size={20} stroke={1.75} aria-hidden />}
      >
        {words.shelfSave}
      </Button>
      <p className={styles.hint}>{words.shelfHint}</p>
      {progress === null ? null : (
        <div className={styles.progress}>
          <Progress value={Math.round((100 * progress.done) / progress.of)} aria-label={words.working} />
          <p>{words.step(progress.done, progress.of)}</p>
          <Button
            variant="default"
            onClick={folder.stop}
            leftSection={<IconPlayerStop size={20} stroke={1.75} aria-hidden />}
          >
            {words.stop}
          </Button>
        </div>
      )}
      <FolderOutcome outcome={folder.outcome} onSave={() => void folder.shelf(chosen, 'file')} />
    </>
  );
}

/** What came of it; the region stands from the start, so that what comes into it is read out. */
function FolderOutcome({ outcome, onSave }: Pick<Folder, 'outcome'> & { onSave: () => void }) {
  const words = useWords(text);
  const inWords = useInWords();
  if (outcome?.is === 'refused') {
    const { failure, wasPrint } = outcome;
    const wasStopped = failure.code === 'folder-stopped';
    return (
      <Notice
        tone={wasStopped ? 'info' : 'bad'}
        urgent
        action={wasPrint && !wasStopped ? { label: words.shelfSave, onClick: onSave } : undefined}
      >
        {inWords(failure)}
      </Notice>
    );
  }
  return (
    <div role="status" className={styles.outcome}>
      {outcome?.is === 'made' ? (
        <>
          <StatusText tone="ok">
            {words.made(outcome.made.savedAs, outcome.made.pages, outcome.made.files)}
          </StatusText>
          {outcome.made.unread > 0 ? (
            <StatusText tone="warn">{words.unread(outcome.made.unread)}</StatusText>
          ) : null}
        </>
      ) : null}
      {outcome?.is === 'printed' ? <StatusText tone="ok">{words.printed}</StatusText> : null}
      {outcome?.is === 'saved' ? <StatusText tone="ok">{words.saved(outcome.name)}</StatusText> : null}
    </div>
  );
}
