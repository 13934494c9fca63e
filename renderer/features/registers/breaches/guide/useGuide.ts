import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type GuidePage, pageAfter, startsClock } from '../../../../../shared/domain/breach/guide';
import type { Instant } from '../../../../../shared/domain/calendar';
import type { Failure } from '../../../../../shared/errors';
import { breachGuidePage, entryPage } from '../../../../app/addresses';
import { useApp, useBinder, useInWords, useWords } from '../../../../app/BinderProvider';
import { type EntryForm, useEntryForm } from '../../../../entries/useEntryForm';
import { guideErrors, refusedField } from './guideErrors';
import { type GuideValues, guideInput, guideValues } from './guideForm';
import { text } from './text';

export type GuideForm = EntryForm<GuideValues>;

export type GuideState = {
  form: GuideForm;
  isSaving: boolean;
  refusal: Failure | null;
  goOn: () => Promise<void>;
  /** Leaves the guide: what is typed and not saved is kept as a draft. */
  leave: () => void;
};

/** The form of the guide on one of its pages: all answers, of which this page asks some. From the second page on they are saved. */
export function useGuide(id: string | null, page: GuidePage, now: Instant | null): GuideState {
  const { ask, status } = useApp();
  const { language } = status;
  const binder = useBinder();
  const words = useWords(text).errors;
  const inWords = useInWords();
  const navigate = useNavigate();
  const before = binder.breaches.find((one) => one.id === id);
  const form = useEntryForm('breach', id, guideValues(before, { language, binder }), (values) =>
    guideErrors(values, { page, words, language, now, before }),
  );
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  async function goOn(): Promise<void> {
    if (isSaving) return;
    const values = await form.complete();
    if (values === null) return;
    const next = pageAfter(page);
    if (id === null && !startsClock(page)) {
      await navigate(breachGuidePage('new', next ?? page));
      return;
    }
    setIsSaving(true);
    setRefusal(null);
    const saved = await ask('breach.save', guideInput(values, { before, language, now }));
    setIsSaving(false);
    if (!saved.ok) {
      const field = refusedField(saved.error, page);
      if (field === null) setRefusal(saved.error);
      else form.refuse(field, inWords(saved.error));
      return;
    }
    form.forget();
    const breachId = saved.value.id;
    await navigate(next === null ? entryPage('breaches', breachId) : breachGuidePage(breachId, next));
  }

  return {
    form,
    isSaving,
    refusal,
    goOn,
    leave: () => void navigate(entryPage('breaches', id ?? '')),
  };
}
