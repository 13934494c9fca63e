import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useDraft } from '../app/drafts';
import { sameEntry } from './drawerProps';
import { settledErrors } from './settledErrors';

/** What a field of an entry needs to stand on screen. */
export type Field<Value> = {
  id: string;
  value: Value;
  error: string | undefined;
  onChange: (value: Value) => void;
};

export type FieldErrors = Readonly<Record<string, string>>;

export type EntryForm<Values> = {
  values: Values;
  isDirty: boolean;
  field<Key extends keyof Values & string>(key: Key): Field<Values[Key]>;
  /** What is wrong with a field of a group, by its id. */
  errorOf(id: string): string | undefined;
  refuse(key: keyof Values & string, reason: string): void;
  /** What stops the saving, for the summary on top; `attempt` counts the tries. */
  errors: readonly { fieldId: string; text: string }[];
  attempt: number;
  /** The values once all fields are fit to be saved; null when one is not, and then it is shown. */
  complete(): Promise<Values | null>;
  /** What is typed is saved or given up: it is not offered again. */
  forget(): void;
};

const afterNextPaint = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/**
 * A form with flat values; every control is reached by `<prefix>-<key>`. What is typed is kept for this entry (`id`
 * null is a new one), so that it is still there when the binder is locked and opened again.
 */
export function useEntryForm<Values extends Record<string, unknown>>(
  prefix: string,
  id: string | null,
  initialValues: Values,
  check: (values: Values) => FieldErrors,
): EntryForm<Values> {
  const draft = useDraft<Values>(`${prefix}/${id ?? 'new'}`);
  const [first] = useState(initialValues);
  const form = useForm<Values>({
    initialValues: draft.kept() ?? first,
    clearInputErrorOnChange: false,
    onValuesChange: (values) => (sameEntry(values, first) ? draft.drop() : draft.keep(values)),
  });
  const [attempt, setAttempt] = useState(0);
  const idOf = (key: string): string => `${prefix}-${key}`;

  async function complete(): Promise<Values | null> {
    // A tag or a date that is half typed is taken over, or complains, when its field is left.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    await afterNextPaint();
    const values = form.getValues();
    const found = check(values);
    form.setErrors(found);
    setAttempt((count) => count + 1);
    if (Object.keys(found).length > 0) return null;
    await afterNextPaint();
    const unreadable = document.querySelector<HTMLElement>(`[id^="${prefix}-"][aria-invalid="true"]`);
    unreadable?.focus();
    return unreadable === null ? values : null;
  }

  return {
    values: form.values,
    isDirty: !sameEntry(form.values, first),
    field: (key) => ({
      id: idOf(key),
      value: form.values[key],
      error: sentence(form.errors[key]),
      onChange: (value) => {
        const settled = settledErrors(key, form.values[key], value, Object.keys(form.errors));
        form.setValues((old) => ({ ...old, [key]: value }));
        for (const path of settled) form.clearFieldError(path);
      },
    }),
    errorOf: (id) => sentence(form.errors[id.slice(prefix.length + 1)]),
    refuse: (key, reason) => {
      form.setErrors({ [key]: reason });
      setAttempt((count) => count + 1);
    },
    errors: Object.entries(form.errors).map(([key, reason]) => ({
      fieldId: idOf(key),
      text: sentence(reason) ?? '',
    })),
    attempt,
    complete,
    forget: draft.drop,
  };
}

const sentence = (error: unknown): string | undefined => (typeof error === 'string' ? error : undefined);
