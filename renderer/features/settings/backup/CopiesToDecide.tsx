import type { BackupState, Copy, CopyPlace } from '../../../../shared/contract/backups';
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

/** Copies that the owner may want gone: old ones, those that open as before, and those the binder's key does not open. */
export function CopiesToDecide({ backups, state, onTold }: CopiesToDecideProps) {
  const { language, today } = useApp().status;
  const words = useWords(text);
  const detail = (where: CopyPlace, length: number): string =>
    `${sentenceStart(words.at(where, state.folder?.name ?? null))}, ${fileSize(length, language)}`;

  const ticked = ({ name, where, reason, madeAt, length }: Copy): TickedCopy => ({
    name,
    where,
    title: `${sentenceStart(dayAndTime(madeAt, language, today))}. ${words.copies.reason[reason]}`,
    text: detail(where, length),
  });
  const isOld = ({ name, where }: Copy): boolean =>
    state.old.some((old) => old.name === name && old.where === where);
  const earlier = state.copies.filter((copy) => !copy.opensAsNow && !isOld(copy));
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
      <CopyTicks words={words.old} copies={state.old.map(ticked)} onRemove={remove} />
      <CopyTicks words={words.earlier} copies={earlier.map(ticked)} onRemove={remove} />
      <CopyTicks words={words.closed} copies={closed} onRemove={remove} />
    </>
  );
}
