import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Task } from '../../../shared/domain/task/task';
import type { Failure } from '../../../shared/errors';
import { useApp, useInWords, useWords } from '../../app/BinderProvider';
import { useDraft } from '../../app/drafts';
import { FieldNotes } from '../../entries/fields/FieldNotes';
import { useCleanPaste } from '../../entries/fields/useCleanPaste';
import { Notice } from '../../ui/Notice';
import styles from './tasks.module.css';
import { text } from './text';

interface DoneFormProps {
  task: Task;
  onDone: () => void;
  onCancel: () => void;
}

/** Where the remark is kept until it is saved. */
export const doneDraft = ({ id }: Task): string => `task/${id}/done`;

/** Ticks a task off, with a remark if there is something to say. */
export function DoneForm({ task, onDone, onCancel }: DoneFormProps) {
  const { ask } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const draft = useDraft<string>(doneDraft(task));
  const [note, setNote] = useState(draft.kept() ?? '');
  const { onPaste, wasCleaned } = useCleanPaste(note, true);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setSaving(true);
    const result = await ask('task.done', { id: task.id, note });
    setSaving(false);
    if (!result.ok) return setRefusal(result.error);
    draft.drop();
    onDone();
  }
  function type(text: string): void {
    setNote(text);
    draft.keep(text);
  }
  function cancel(): void {
    draft.drop();
    onCancel();
  }

  return (
    <form className={styles.done} onSubmit={(event) => void save(event)}>
      <Textarea
        label={words.remark}
        description={words.remarkHint}
        ref={field}
        minRows={2}
        maxLength={2000}
        autoComplete="off"
        inputContainer={(input: ReactNode) => (
          <>
            {input}
            <FieldNotes value={note} wasCleaned={wasCleaned} />
          </>
        )}
        value={note}
        onPaste={onPaste}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {refusal ? (
        <Notice tone="bad" urgent>
          {inWords(refusal)}
        </Notice>
      ) : null}
      <Group gap={8}>
        <Button size="sm" type="submit" loading={saving}>
          {words.saveDone}
        </Button>
        <Button size="sm" variant="subtle" onClick={cancel}>
          {words.cancel}
        </Button>
      </Group>
    </form>
  );
}
