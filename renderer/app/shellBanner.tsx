import type { ReactNode } from 'react';
import type { Restored } from '../../shared/contract/app';
import { danishDay } from '../../shared/domain/calendar';
import { asksForRecoverySheet } from '../../shared/domain/overview/standing';
import { clockTime, longDate } from '../../shared/text/format';
import { Notice } from '../ui/Notice';
import { useApp, useInWords, useWords } from './BinderProvider';
import { text } from './text';

/**
 * What must be said above a page: a failed save stays until one succeeds, a restored
 * file until it is read; the overview asks quietly for the sheet.
 */
export function useShellBanner(isOverview: boolean): ReactNode {
  const { status, saveFailure, retrySave, ask } = useApp();
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
  if (status.restored !== null) {
    const { because, savedAt }: Restored = status.restored;
    const from = words.savedOn(
      longDate(danishDay(savedAt), status.language),
      clockTime(savedAt, status.language),
    );
    return (
      <Notice
        tone="warn"
        action={{ label: words.restoredSeen, onClick: () => void ask('binder.restoredSeen', {}) }}
      >
        {words.restored[because](from)}
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
