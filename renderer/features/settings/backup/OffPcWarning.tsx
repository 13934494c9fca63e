import type { BackupState } from '../../../../shared/contract/backups';
import { dayAndTime } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Notice } from '../../../ui/Notice';
import { type BackupWords, text } from './text';

/** Said while nothing new enough lies off the PC; nothing when all is well. */
export function OffPcWarning({ state }: { state: BackupState }) {
  const { language, today } = useApp().status;
  const words = useWords(text).warning;
  if (state.warning === 'none') return null;
  const when = state.lastOffPc === null ? null : dayAndTime(state.lastOffPc, language, today);
  return <Notice tone="warn">{warning(state, when, words)}</Notice>;
}

function warning(state: BackupState, when: string | null, words: BackupWords['warning']): string {
  if (state.warning === 'offPcTooOld') return words.offPcTooOld(when);
  return state.warning === 'folderMissing'
    ? words.folderMissing(state.folder?.name ?? null)
    : words.noneOffPc;
}
