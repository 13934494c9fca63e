import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import type { Failure } from '../../../../shared/errors';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { FreeText } from '../../../entries/fields/FreeText';
import { useEntryForm } from '../../../entries/useEntryForm';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import styles from './edit.module.css';
import { text } from './text';
import type { Writing } from './writing';

interface OwnTextFormProps {
  paper: PaperOfBinder;
  place: Writing;
  heading: string;
  /** What stands there to begin with. */
  first: string;
  onDone: () => void;
}

const LINES = 5;

/** A text of the firm's own being written. */
export function OwnTextForm({ paper, place, heading, first, onDone }: OwnTextFormProps) {
  const { ask } = useApp();
  const words = useWords(text);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const where = [paper.kind, paper.subject, place.section, place.place, place.id].join('/');
  const { field, ...form } = useEntryForm('ownText', where, { text: first }, (values) =>
    values.text.trim() === '' ? { text: words.missing } : {},
  );

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const values = await form.complete();
    if (values === null) return;
    setIsBusy(true);
    const { section, place: at, id } = place;
    const { kind: document, subject } = paper;
    const result = await ask('ownText.save', { id, document, subject, section, place: at, ...values });
    setIsBusy(false);
    if (!result.ok) return setRefusal(result.error);
    form.forget();
    onDone();
  }
  function cancel(): void {
    form.forget();
    onDone();
  }

  return (
    <form noValidate className={styles.own} onSubmit={(event) => void save(event)}>
      <Refusal failure={refusal} />
      <ErrorSummary title={words.errors} errors={form.errors} attempt={form.attempt} />
      <FreeText
        field={field('text')}
        label={words.label[place.place](heading)}
        hint={words.hint}
        lines={LINES}
      />
      <div className={styles.adding}>
        <Button size="sm" type="submit" loading={isBusy}>
          {words.save}
        </Button>
        <Button size="sm" variant="subtle" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
