import type { ReactNode } from 'react';
import { asksForRecoverySheet } from '../../shared/domain/overview/standing';
import { Notice } from '../ui/Notice';
import { backupAddress, sheetAddress } from './addresses';
import { useApp, useWords } from './BinderProvider';
import { RestoredNotice } from './RestoredNotice';
import { SaveFailed } from './SaveFailed';
import { text } from './text';

/**
 * What must be said above a page: that it can only be read, a failed save until one succeeds, a restored file until it
 * is read; the overview asks quietly for the sheet and for a copy off the PC.
 */
export function useShellBanner(isOverview: boolean): ReactNode {
  const { status, saveFailure, retrySave } = useApp();
  const quiet = useQuietLine();
  if (saveFailure !== null) return <SaveFailed failure={saveFailure} onRetry={retrySave} />;
  if (status.readOnly) return <ReadOnly />;
  if (status.restored !== null) return <RestoredNotice restored={status.restored} />;
  return isOverview ? quiet : null;
}

/** Stays as long as the binder is open to be read only. */
function ReadOnly() {
  const { title, text: why } = useWords(text).readOnly;
  return (
    <Notice tone="warn" title={title}>
      {why}
    </Notice>
  );
}

/** What the owner had better do soon, one thing at a time: the sheet opens the binder, the copy is the binder. */
function useQuietLine(): ReactNode {
  const { binder, today, backupWarning } = useApp().status;
  const words = useWords(text);
  if (binder !== null && asksForRecoverySheet(binder, today)) {
    return (
      <Notice tone="none" action={{ label: words.sheetAction, to: sheetAddress }}>
        {words.sheetMissing}
      </Notice>
    );
  }
  if (backupWarning === 'none') return null;
  return (
    <Notice tone="none" action={{ label: words.toBackup, to: backupAddress }}>
      {words.backupWarning[backupWarning]}
    </Notice>
  );
}
