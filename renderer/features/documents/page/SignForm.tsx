import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { danishDay, type IsoDate } from '../../../../shared/domain/calendar';
import type { DocumentVersion } from '../../../../shared/domain/document/documentVersion';
import type { Failure } from '../../../../shared/errors';
import { useApp, useInWords, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { DateEntry } from '../../../entries/fields/DateEntry';
import { FreeText } from '../../../entries/fields/FreeText';
import { useEntryForm } from '../../../entries/useEntryForm';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import styles from '../documents.module.css';
import { wordsFor } from '../states';
import { text } from '../text';

type Values = { on: IsoDate | null; place: string };

const aboutTheDay: readonly Failure['code'][] = ['date-before-papers', 'date-in-future'];

/** When a paper was signed, or taken into use, and where it is; with that it is in force. */
export function SignForm({ version }: { version: DocumentVersion }) {
  const { status, ask } = useApp();
  const words = useWords(text).sign;
  const inWords = useInWords();
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const how = wordsFor(version.kind);
  const first: Values = { on: status.today, place: words.placeGiven };
  const { field, ...form } = useEntryForm('paperSignature', version.id, first, ({ on }) =>
    on === null ? { on: words.onMissing } : {},
  );

  async function answer(asked: ReturnType<typeof ask<'document.sign'>>): Promise<void> {
    setIsBusy(true);
    setRefusal(null);
    const result = await asked;
    setIsBusy(false);
    if (result.ok) form.forget();
    else if (aboutTheDay.includes(result.error.code)) form.refuse('on', inWords(result.error));
    else setRefusal(result.error);
  }
  async function finish(event: FormEvent): Promise<void> {
    event.preventDefault();
    const values = await form.complete();
    if (values === null || values.on === null) return;
    await answer(ask('document.sign', { id: version.id, on: values.on, place: values.place }));
  }

  return (
    <form noValidate className={styles.sign} onSubmit={(event) => void finish(event)}>
      <h2>{words.title[how]}</h2>
      <p className={styles.hint}>{words.hint[how]}</p>
      <Refusal failure={refusal} />
      <ErrorSummary title={words.missing} errors={form.errors} attempt={form.attempt} />
      <DateEntry
        field={field('on')}
        label={words.on[how]}
        size="sm"
        min={danishDay(version.createdAt)}
        max={status.today}
      />
      <FreeText field={field('place')} label={words.place} size="sm" />
      <Button type="submit" loading={isBusy} fullWidth>
        {words.finish[how]}
      </Button>
      <Button variant="subtle" size="sm" disabled={isBusy} onClick={() => setIsAsked(true)}>
        {words.withdraw}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        title={words.withdrawn.title(version.number)}
        text={words.withdrawn.text(version.number + 1)}
        confirmLabel={words.withdrawn.confirm}
        cancelLabel={words.withdrawn.cancel}
        onConfirm={() => {
          setIsAsked(false);
          void answer(ask('document.withdraw', { id: version.id }));
        }}
        onCancel={() => setIsAsked(false)}
      />
    </form>
  );
}
