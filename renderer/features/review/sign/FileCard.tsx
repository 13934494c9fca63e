import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { IsoDate } from '../../../../shared/domain/calendar';
import { papersMadeOn } from '../../../../shared/domain/review/course';
import type { Failure } from '../../../../shared/errors';
import { useInWords, useWords } from '../../../app/BinderProvider';
import { isOfTheDisk } from '../../../app/unsaved';
import { DateEntry } from '../../../entries/fields/DateEntry';
import { FreeText } from '../../../entries/fields/FreeText';
import { useEntryForm } from '../../../entries/useEntryForm';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { useReview } from '../reviewContext';
import { refusedField } from './refusedField';
import styles from './sign.module.css';
import { text } from './text';

type Values = { on: IsoDate | null; place: string };

/** When it was signed and where the paper stands: with that the review is finished. */
export function FileCard() {
  const { binder, review, today, send } = useReview();
  const words = useWords(text).file;
  const inWords = useInWords();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const first: Values = { on: today, place: words.place };
  const { field, ...form } = useEntryForm('signature', review.id, first, ({ on, place }) => ({
    ...(on === null ? { on: words.onMissing } : {}),
    ...(place.trim() === '' ? { place: words.placeMissing } : {}),
  }));

  async function finish(event: FormEvent): Promise<void> {
    event.preventDefault();
    const values = await form.complete();
    if (values === null || values.on === null) return;
    setIsBusy(true);
    setRefusal(null);
    const result = await send('review.sign', { on: values.on, place: values.place });
    if (result.ok) return form.forget();
    setIsBusy(false);
    // A disk that cannot be written is told by the frame.
    if (isOfTheDisk(result.error)) return;
    const about = refusedField(result.error);
    if (about === null) setRefusal(result.error);
    else form.refuse(about, inWords(result.error));
  }

  return (
    <form noValidate className={styles.card} onSubmit={(event) => void finish(event)}>
      {refusal === null ? null : (
        <Notice tone="bad" urgent>
          {inWords(refusal)}
        </Notice>
      )}
      <ErrorSummary title={words.missing} errors={form.errors} attempt={form.attempt} />
      <DateEntry field={field('on')} label={words.onLabel} min={papersMadeOn(binder, review)} max={today} />
      <FreeText field={field('place')} label={words.placeLabel} />
      <div className={styles.buttons}>
        <Button type="submit" loading={isBusy}>
          {words.finish}
        </Button>
      </div>
    </form>
  );
}
