import { Button } from '@mantine/core';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Failure } from '../../shared/errors';
import { useInWords, useWords } from '../app/BinderProvider';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { EntryDrawer } from '../ui/EntryDrawer';
import { ErrorSummary } from '../ui/ErrorSummary';
import { Fields } from '../ui/Fields';
import { Notice } from '../ui/Notice';
import styles from './EntryFrame.module.css';
import { EntryHistory, type HistoryOf } from './EntryHistory';
import { text } from './text';
import type { EntryForm } from './useEntryForm';
import { endUndo } from './useUndo';

interface EntryFrameProps<Values> {
  opened: boolean;
  title: string;
  form: Pick<EntryForm<Values>, 'isDirty' | 'errors' | 'attempt' | 'complete' | 'forget'>;
  /** Saves, and closes when it did; what it answers is shown. */
  save: (values: Values) => Promise<Failure | null>;
  onClose: () => void;
  remove?:
    | { label: string; title: string; text?: string | undefined; run: () => Promise<Failure | null> }
    | undefined;
  /** Given: the drawer tells what has been changed in the entry. */
  history?: { of: HistoryOf; name: string } | undefined;
  children: ReactNode;
}

type Asking = 'nothing' | 'leave' | 'remove' | 'history';

/** The drawer around every entry: saves, refuses, asks before something typed would be lost. */
export function EntryFrame<Values>(props: EntryFrameProps<Values>) {
  const { opened, title, form, save, onClose, remove, history, children } = props;
  const words = useWords(text).frame;
  const inWords = useInWords();
  const [asking, setAsking] = useState<Asking>('nothing');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => (opened ? endUndo() : undefined), [opened]);

  async function run(work: () => Promise<Failure | null>): Promise<void> {
    setBusy(true);
    setFailure(null);
    const refused = await work();
    if (refused === null) form.forget();
    setFailure(refused);
    setBusy(false);
  }
  async function submit(): Promise<void> {
    if (busy) return;
    const values = await form.complete();
    if (values !== null) await run(() => save(values));
  }
  function close(): void {
    // Escape reaches the drawer also while the question stands on top of it.
    if (asking !== 'nothing') return;
    if (form.isDirty) setAsking('leave');
    else onClose();
  }

  return (
    <>
      <EntryDrawer
        opened={opened}
        title={title}
        closeLabel={words.close}
        onClose={close}
        onSubmit={() => void submit()}
        footer={
          <>
            <Button type="submit" loading={busy}>
              {words.save}
            </Button>
            <Button variant="default" onClick={close}>
              {words.cancel}
            </Button>
            {history ? <HistoryButton label={words.history} onClick={() => setAsking('history')} /> : null}
            {remove ? <RemoveButton label={remove.label} onClick={() => setAsking('remove')} /> : null}
          </>
        }
      >
        <Fields>
          {failure ? (
            <Notice tone="bad" urgent>
              {inWords(failure)}
            </Notice>
          ) : null}
          <ErrorSummary title={words.missing} errors={form.errors} attempt={form.attempt} />
          {children}
        </Fields>
      </EntryDrawer>
      <ConfirmDialog
        opened={asking === 'leave'}
        title={words.leave.title}
        text={words.leave.text}
        confirmLabel={words.leave.confirm}
        cancelLabel={words.leave.keep}
        onConfirm={() => {
          setAsking('nothing');
          form.forget();
          onClose();
        }}
        onCancel={() => setAsking('nothing')}
      />
      {remove ? (
        <ConfirmDialog
          opened={asking === 'remove'}
          title={remove.title}
          text={remove.text === undefined ? words.removeText : `${remove.text} ${words.removeText}`}
          confirmLabel={words.remove}
          cancelLabel={words.keep}
          loading={busy}
          onConfirm={() => {
            setAsking('nothing');
            void run(remove.run);
          }}
          onCancel={() => setAsking('nothing')}
        />
      ) : null}
      {history ? (
        <EntryHistory {...history} opened={asking === 'history'} onClose={() => setAsking('nothing')} />
      ) : null}
    </>
  );
}

function HistoryButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="subtle" onClick={onClick} leftSection={<IconHistory size={16} stroke={2} aria-hidden />}>
      {label}
    </Button>
  );
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button
      className={styles.remove}
      variant="subtle"
      color="bad"
      onClick={onClick}
      leftSection={<IconTrash size={16} stroke={2} aria-hidden />}
    >
      {label}
    </Button>
  );
}
