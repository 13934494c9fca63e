import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { findingsContract } from '../../../shared/contract/findings';
import type { Failure } from '../../../shared/errors';
import { useApp, useInWords, useWords } from '../../app/BinderProvider';
import { useDraft } from '../../app/drafts';
import { FreeText } from '../../entries/fields/FreeText';
import { schemaErrors } from '../../entries/schemaErrors';
import { Notice } from '../../ui/Notice';
import styles from './findings.module.css';
import { text } from './text';

/** Where the reason is kept until it is saved. */
export const reasonDraft = (key: string): string => `finding/${key}/reason`;

interface AcceptFormProps {
  findingKey: string;
  onClose: () => void;
}

/** Why the firm lives with a finding. */
export function AcceptForm({ findingKey, onClose }: AcceptFormProps) {
  const { ask } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const draft = useDraft<string>(reasonDraft(findingKey));
  const [reason, setReason] = useState(draft.kept() ?? '');
  const [error, setError] = useState<string>();
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const decision = { key: findingKey, reason };
    const wrong = schemaErrors(findingsContract['finding.accept'].input, decision, {
      ...words.errors,
      words: { reason: words.reasonMissing },
    });
    setError(wrong.reason);
    if (wrong.reason !== undefined) return;
    setSaving(true);
    const result = await ask('finding.accept', decision);
    setSaving(false);
    if (!result.ok) return setRefusal(result.error);
    draft.drop();
  }
  function type(typed: string): void {
    setReason(typed);
    setError(undefined);
    draft.keep(typed);
  }
  function cancel(): void {
    draft.drop();
    onClose();
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <FreeText
        field={{ id: `reason-${findingKey}`, value: reason, error, onChange: type }}
        label={words.reason}
        hint={words.reasonHint}
        lines={2}
      />
      {refusal ? (
        <Notice tone="bad" urgent>
          {inWords(refusal)}
        </Notice>
      ) : null}
      <Group gap={8}>
        <Button size="sm" type="submit" loading={saving}>
          {words.saveReason}
        </Button>
        <Button size="sm" variant="subtle" onClick={cancel}>
          {words.cancel}
        </Button>
      </Group>
    </form>
  );
}
