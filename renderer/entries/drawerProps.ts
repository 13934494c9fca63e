import type { HistoryEntry } from '../../shared/domain/history/historyEntry';

/** An entry to be shown in its drawer; `id` null is a new one. */
export type EntryChoice = { subject: HistoryEntry['subject']; id: string | null };

/** What every entry's drawer is given; `id` null is an entry that is to be added. */
export type DrawerProps = {
  id: string | null;
  opened: boolean;
  onClose: () => void;
  /** Ids of the entries whose facts the saving changed; empty when it was saved as it was. */
  onSaved: (changed: readonly string[]) => void;
  /** Whether a save is told with the way back beside it. A review has its own: its answer is withdrawn. */
  offersUndo?: boolean | undefined;
};

/** Whether two entries say the same. */
export const sameEntry = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
