import type { RestorePreview } from '../../../../shared/contract/backups';
import { dayAndTime } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Notice } from '../../../ui/Notice';
import { text } from './text';

/** What the restore puts aside, and a warning when that is newer or another binder. */
export function Replaces({ preview: { replaces, savedAt } }: { preview: RestorePreview }) {
  const { language, today } = useApp().status;
  const words = useWords(text).preview;
  if (replaces === null) return <Notice tone="none">{words.replacesNothing}</Notice>;
  const when = replaces.savedAt === null ? null : dayAndTime(replaces.savedAt, language, today);
  const isNewer = replaces.savedAt !== null && replaces.savedAt > savedAt;
  const what = replaces.isSameBinder ? words.replaces(when) : words.replacesOther(when);
  return (
    <Notice tone={isNewer || !replaces.isSameBinder ? 'warn' : 'none'}>
      {[what, ...(isNewer ? [words.isNewer] : []), words.putAside].join(' ')}
    </Notice>
  );
}
