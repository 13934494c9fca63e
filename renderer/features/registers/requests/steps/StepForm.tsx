import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../../../app/BinderProvider';
import { Refusal } from '../../../../app/Refusal';
import { ErrorSummary } from '../../../../ui/ErrorSummary';
import { Fields } from '../../../../ui/Fields';
import { StatusText } from '../../../../ui/StatusText';
import styles from '../requests.module.css';
import { text } from '../text';
import type { Step } from './useStep';

interface StepFormProps<Values> {
  step: Step<Values>;
  hint: string;
  /** What the button saves, for who hears it without the heading. */
  label: string;
  children: ReactNode;
  /** Beside the button: letters of the step. */
  beside?: ReactNode;
}

/** The fields of a step, saved together; what is wrong is told on top and at its field. */
export function StepForm<Values>({ step, hint, label, children, beside }: StepFormProps<Values>) {
  const words = useWords(text);
  const { form, asking, isSaved, save } = step;
  return (
    <form
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={styles.hint}>{hint}</p>
      <Fields>
        <ErrorSummary title={words.missing} errors={form.errors} attempt={form.attempt} />
        {children}
        <Refusal failure={asking.refusal} />
        <div className={styles.foot}>
          <Button type="submit" variant="default" loading={asking.working !== null}>
            {words.save}
          </Button>
          {beside}
          <div role="status">{isSaved ? <StatusText tone="ok">{words.saved}</StatusText> : null}</div>
        </div>
      </Fields>
    </form>
  );
}
