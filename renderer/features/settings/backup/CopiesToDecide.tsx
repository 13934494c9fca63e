import type { BackupState, CopyPlace } from '../../../../shared/contract/backups';
import { dayAndTime, fileSize, sentenceStart } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { CopyTicks, type TickedCopy } from './CopyTicks';
import { text } from './text';
import type { Backups } from './useBackups';

interface CopiesToDecideProps {
  backups: Backups;
  state: BackupState;
  onTold: (told: string | null) => void;
}

/** Copies that the app does not delete by itself: old ones, and those that the binder's key does not open. */
export function CopiesToDecide({ backups, state, onTold }: CopiesToDecideProps) {
  const { language, today } = useApp().status;
  const words = useWords(text);
  const detail = (where: CopyPlace, length: number): string =>
    `${sentenceStart(words.at(where, state.folder?.name ?? null))}, ${fileSize(length, language)}`;

  const old: TickedCopy[] = state.old.map(({ name, where, reason, madeAt, length }) => ({
    name,
    where,
    title: `${sentenceStart(dayAndTime(madeAt, language, today))}. ${words.copies.reason[reason]}`,
    text: detail(where, length),
  }));
  const closed: TickedCopy[] = state.closed.map(({ name, where, length }) => ({
    name,
    where,
    title: name,
    text: detail(where, length),
  }));

  async function remove(copies: TickedCopy[]): Promise<boolean> {
    onTold(null);
    const isRemoved = await backups.change('backup.remove', {
      copies: copies.map(({ name, where }) => ({ name, where })),
    });
    if (isRemoved) onTold(words.remove.removed);
    return isRemoved;
  }

  return (
    <>
      <CopyTicks words={words.old} copies={old} onRemove={remove} />
      <CopyTicks words={words.closed} copies={closed} onRemove={remove} />
    </>
  );
}
