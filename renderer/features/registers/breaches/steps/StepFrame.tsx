import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Input } from '../../../../../shared/contract';
import type { Breach } from '../../../../../shared/domain/breach/breach';
import type { Instant } from '../../../../../shared/domain/calendar';
import type { Failure } from '../../../../../shared/errors';
import { entryPage } from '../../../../app/addresses';
import { useApp, useBinder, useInWords, useWords } from '../../../../app/BinderProvider';
import { useNow } from '../../../../app/useNow';
import type { EntryForm } from '../../../../entries/useEntryForm';
import { EmptyState } from '../../../../ui/EmptyState';
import { Link } from '../../../../ui/Link';
import { Page } from '../../../../ui/Page';
import { PageHeading } from '../../../../ui/PageHeading';
import { text } from '../text';

interface StepFrameProps {
  title: (breach: Breach) => string;
  lead: (breach: Breach) => ReactNode;
  children: (breach: Breach, now: Instant) => ReactNode;
}

/** The page of a step about a breach, with the way back to its case. */
export function StepFrame({ title, lead, children }: StepFrameProps) {
  const { id } = useParams();
  const { breaches } = useBinder();
  const words = useWords(text);
  const now = useNow();
  const breach = breaches.find((one) => one.id === id);
  if (breach === undefined) {
    return (
      <Page>
        <PageHeading title={words.title} focusKey="gone" />
        <EmptyState text={words.gone} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={entryPage('breaches', breach.id)}>{`${words.backToCase}: ${breach.name}`}</Link>}
        title={title(breach)}
        lead={lead(breach)}
        focusKey={`${breach.id} step`}
      />
      {now === null ? null : children(breach, now)}
    </Page>
  );
}

/** Saves what a step says of a breach and goes back to its case. `fieldOf` says at which field a refusal is shown, if at one. */
export function useSaveStep<Values extends Record<string, unknown>>(
  breach: Breach,
  form: EntryForm<Values>,
  changes: (values: Values) => Partial<Breach>,
  fieldOf: (failure: Failure) => (keyof Values & string) | null = () => null,
) {
  const { ask } = useApp();
  const inWords = useInWords();
  const navigate = useNavigate();
  const [isSaving, setIsSaving] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  /** `stays` keeps the page, which then tells that it was saved. */
  async function save({ stays = false } = {}): Promise<void> {
    if (isSaving) return;
    const values = await form.complete();
    if (values === null) return;
    setIsSaving(true);
    setIsSaved(false);
    setRefusal(null);
    const input: Input<'breach.save'> = { ...breach, ...changes(values) };
    const saved = await ask('breach.save', input);
    setIsSaving(false);
    if (!saved.ok) {
      const field = fieldOf(saved.error);
      if (field === null) setRefusal(saved.error);
      else form.refuse(field, inWords(saved.error));
      return;
    }
    form.forget();
    setIsSaved(true);
    if (!stays) await navigate(entryPage('breaches', breach.id));
  }

  return { save, isSaving, isSaved, refusal };
}
