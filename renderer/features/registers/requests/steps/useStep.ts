import { useState } from 'react';
import { entriesContract } from '../../../../../shared/contract/entries';
import type { Request } from '../../../../../shared/domain/request/request';
import { longDate } from '../../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../../app/BinderProvider';
import { type Asking, useAsking } from '../../../../app/useAsking';
import { sameEntry } from '../../../../entries/drawerProps';
import { groupKey, schemaErrors } from '../../../../entries/schemaErrors';
import { type EntryForm, type FieldErrors, useEntryForm } from '../../../../entries/useEntryForm';
import { endUndo } from '../../../../entries/useUndo';
import { text } from '../text';

export type Step<Values> = {
  form: EntryForm<Values>;
  asking: Asking;
  isSaved: boolean;
  save: () => Promise<void>;
};

interface StepParts<Values> {
  /** Which step it is: what is typed is kept under it. */
  name: string;
  values: Values;
  /** What the step says of the case. */
  partOf: (values: Values) => Partial<Request>;
  check: (values: Values) => FieldErrors;
}

/** A step of a case: its own form, saved over the case as it stands then. */
export function useStep<Values extends Record<string, unknown>>(
  request: Request,
  { name, values, partOf, check }: StepParts<Values>,
): Step<Values> {
  const { requests } = useBinder();
  const words = useWords(text);
  const asking = useAsking();
  const [saved, setSaved] = useState<Values | null>(null);
  // A file that lies with the case came by itself and stays: the form has no say in it.
  const input = (typed: Values) => ({
    ...(requests.find(({ id }) => id === request.id) ?? request),
    ...partOf(typed),
    files: [],
  });
  const form = useEntryForm(`request-${name}`, request.id, values, (typed) => ({
    ...schemaErrors(
      entriesContract['request.save'].input,
      input(typed),
      { fallback: words.fallback, tooLong: words.tooLong, words: {} },
      groupKey('answers', 'places', 'told'),
    ),
    ...check(typed),
  }));

  async function save(): Promise<void> {
    setSaved(null);
    const typed = await form.complete();
    if (typed === null) return;
    const answer = await asking.ask('request.save', input(typed));
    if (answer === null) return;
    form.forget();
    endUndo();
    setSaved(typed);
  }

  // What is typed after a save is not saved.
  const isSaved = saved !== null && sameEntry(saved, form.values);
  return { form, asking, isSaved, save };
}

/** What is wrong with a day of the case that somebody has typed; null when nothing is. */
export function useDayError(request: Request): (day: string | null) => string | null {
  const words = useWords(text);
  const { language, today } = useApp().status;
  return (day) => {
    if (day === null) return null;
    if (day > today) return words.inFuture;
    return day < request.receivedOn ? words.beforeReceived(longDate(request.receivedOn, language)) : null;
  };
}
