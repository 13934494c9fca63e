import type { Restored } from '../../shared/contract/app';
import { danishDay } from '../../shared/domain/calendar';
import { clockTime, longDate } from '../../shared/text/format';
import { Notice } from '../ui/Notice';
import { backupAddress } from './addresses';
import { useApp, useWords } from './BinderProvider';
import { text } from './text';

/** Said until it is read: the binder now open is not the file as it was found, or not the newest seen here. */
export function RestoredNotice({ restored }: { restored: Restored }) {
  const { ask, status } = useApp();
  const words = useWords(text);
  const { because, savedAt, missingSaves } = restored;
  const { language } = status;
  const from = words.savedOn(longDate(danishDay(savedAt), language), clockTime(savedAt, language));
  const isWhole = because === 'unfinished-save' || missingSaves === 0;
  return (
    <Notice
      tone="warn"
      action={{ label: words.restoredSeen, onClick: () => void ask('binder.restoredSeen', {}) }}
      secondAction={isWhole ? undefined : { label: words.seeCopies, to: backupAddress }}
    >
      {words.restored[because](from)}
      {because === 'unfinished-save' ? null : ` ${words.missingSaves(missingSaves)}`}
    </Notice>
  );
}
