import type { ReactNode } from 'react';
import { asksForRecoverySheet } from '../../shared/domain/overview/standing';
import { Notice } from '../ui/Notice';
import { useApp, useInWords, useWords } from './BinderProvider';
import { text } from './text';

/** What must be said above a page: a failed save stays until one succeeds; the overview asks quietly for the sheet. */
export function useShellBanner(isOverview: boolean): ReactNode {
  const { status, saveFailure, retrySave } = useApp();
  const inWords = useInWords();
  const words = useWords(text);
  if (saveFailure !== null) {
    return (
      <Notice
        tone="bad"
        urgent
        action={retrySave === null ? undefined : { label: words.tryAgain, onClick: retrySave }}
      >
        {inWords(saveFailure)}
      </Notice>
    );
  }
  if (!isOverview || status.binder === null || !asksForRecoverySheet(status.binder, status.today))
    return null;
  return (
    <Notice tone="none" action={{ label: words.sheetAction, to: '/setup/sheet' }}>
      {words.sheetMissing}
    </Notice>
  );
}
