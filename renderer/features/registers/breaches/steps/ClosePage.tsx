import { Button } from '@mantine/core';
import type { Breach } from '../../../../../shared/domain/breach/breach';
import { unsettled } from '../../../../../shared/domain/breach/steps';
import type { Instant } from '../../../../../shared/domain/calendar';
import { useApp, useWords } from '../../../../app/BinderProvider';
import { Refusal } from '../../../../app/Refusal';
import { DateEntry } from '../../../../entries/fields/DateEntry';
import { FreeText } from '../../../../entries/fields/FreeText';
import { text as entriesText } from '../../../../entries/text';
import { type EntryForm, useEntryForm } from '../../../../entries/useEntryForm';
import { ErrorSummary } from '../../../../ui/ErrorSummary';
import { Fields } from '../../../../ui/Fields';
import { Notice } from '../../../../ui/Notice';
import { text } from '../text';
import { StepFrame, useSaveStep } from './StepFrame';
import styles from './steps.module.css';

type CloseValues = { lessons: string; closedOn: string | null };

/** What was learned; and the case is closed once nothing is missing (Art. 33(5)). */
export function ClosePage() {
  const { close } = useWords(text);
  return (
    <StepFrame title={() => close.title} lead={() => close.lead}>
      {(breach, now) => <CloseForm breach={breach} now={now} />}
    </StepFrame>
  );
}

function CloseForm({ breach, now }: { breach: Breach; now: Instant }) {
  const { today } = useApp().status;
  const { close: words, errors } = useWords(text);
  const { frame } = useWords(entriesText);
  const missing = unsettled(breach, now);
  const isClosable = missing.length === 0;
  const form = useEntryForm<CloseValues>(
    'breach-close',
    breach.id,
    { lessons: breach.lessons, closedOn: breach.closedOn ?? today },
    (values) => closeErrors(values, { today, words: errors, isClosing: isClosable }),
  );
  const { save, isSaving, refusal } = useSaveStep(breach, form, ({ lessons, closedOn }) => ({
    lessons,
    closedOn: isClosable ? closedOn : null,
  }));
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Fields>
        <ErrorSummary title={frame.missing} errors={form.errors} attempt={form.attempt} />
        <Refusal failure={refusal} />
        {isClosable ? null : (
          <Notice tone="warn" title={`${words.waits}:`}>
            <ul>
              {missing.map((one) => (
                <li key={one}>{words.unsettled[one]}</li>
              ))}
            </ul>
          </Notice>
        )}
        <FreeText field={form.field('lessons')} label={words.lessons} hint={words.lessonsHint} lines={4} />
        {isClosable ? <DateEntry field={form.field('closedOn')} label={words.closedOn} /> : null}
        <div className={styles.buttons}>
          <Button type="submit" loading={isSaving}>
            {isClosable ? words.save : words.saveOnly}
          </Button>
          {breach.closedOn === null ? null : <Reopen breach={breach} form={form} />}
        </div>
      </Fields>
    </form>
  );
}

function Reopen({ breach, form }: { breach: Breach; form: EntryForm<CloseValues> }) {
  const words = useWords(text).close;
  const { save, isSaving } = useSaveStep(breach, form, ({ lessons }) => ({ lessons, closedOn: null }));
  return (
    <Button variant="default" loading={isSaving} onClick={() => void save()}>
      {words.reopen}
    </Button>
  );
}

function closeErrors(
  { lessons, closedOn }: CloseValues,
  { today, words, isClosing }: { today: string; words: (typeof text)['da']['errors']; isClosing: boolean },
) {
  if (!isClosing) return {};
  return {
    ...(lessons.trim() === '' ? { lessons: words.lessons } : {}),
    ...(closedOn === null ? { closedOn: words.date } : closedOn > today ? { closedOn: words.inFuture } : {}),
  };
}
