import { useState } from 'react';
import type { Output } from '../../shared/contract';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { Notice } from '../ui/Notice';
import { useApp, useInWords, useWords } from './BinderProvider';
import { text } from './text';

/** A save that failed is told until it succeeds. Meanwhile a copy elsewhere holds what could not be saved. */
export function SaveFailed({ failure, onRetry }: { failure: Failure; onRetry: (() => void) | null }) {
  const { ask } = useApp();
  const inWords = useInWords();
  const words = useWords(text);
  const [copy, setCopy] = useState<Result<Output<'backup.saveAs'>> | null>(null);

  async function saveElsewhere(): Promise<void> {
    setCopy(await ask('backup.saveAs', {}));
  }

  return (
    <Notice
      tone="bad"
      urgent
      action={onRetry === null ? undefined : { label: words.tryAgain, onClick: onRetry }}
      secondAction={{ label: words.saveCopyElsewhere, onClick: () => void saveElsewhere() }}
    >
      {inWords(failure)} {copy === null ? null : copyOutcome(copy)}
    </Notice>
  );

  function copyOutcome(made: Result<Output<'backup.saveAs'>>): string | null {
    if (!made.ok) return inWords(made.error);
    return made.value.savedAs === null ? null : words.copySavedAs(made.value.savedAs);
  }
}
