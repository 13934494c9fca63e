import { Anchor, Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { IsoDate } from '../../../../shared/domain/calendar';
import { weekdayDate } from '../../../../shared/text/format';
import { useInWords, useWords } from '../../../app/BinderProvider';
import { isOfTheDisk } from '../../../app/unsaved';
import { DateEntry } from '../../../entries/fields/DateEntry';
import { useReview } from '../reviewContext';
import styles from './check.module.css';
import { text } from './text';

/** When the next review is to be, and the way to choose another day. */
export function NextDate() {
  const { review, today, language } = useReview();
  const words = useWords(text);
  const [isChanging, setIsChanging] = useState(false);
  if (isChanging) return <ChangeDate onDone={() => setIsChanging(false)} />;
  return (
    <>
      {words.next}
      <b>{weekdayDate(review.nextReviewOn, language, today)}</b>
      {`. `}
      <Anchor component="button" type="button" inherit underline="always" onClick={() => setIsChanging(true)}>
        {words.changeDate}
      </Anchor>
    </>
  );
}

function ChangeDate({ onDone }: { onDone: () => void }) {
  const { review, send } = useReview();
  const words = useWords(text);
  const inWords = useInWords();
  const [date, setDate] = useState<IsoDate | null>(review.nextReviewOn);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (date === null) return setRefusal(words.dateMissing);
    const result = await send('review.chooseNextDate', { on: date });
    if (result.ok) onDone();
    else if (!isOfTheDisk(result.error)) setRefusal(inWords(result.error));
  }
  function choose(chosen: IsoDate | null): void {
    setDate(chosen);
    setRefusal(undefined);
  }

  return (
    <form noValidate className={styles.date} onSubmit={(event) => void save(event)}>
      <DateEntry
        label={words.dateLabel}
        field={{ id: 'next-date', value: date, error: refusal, onChange: choose }}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="default" size="sm">
          {words.saveDate}
        </Button>
        <Button variant="subtle" size="sm" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
