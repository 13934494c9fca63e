import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../shared/domain/history/historyEntry';

/** An entry to be shown in its drawer; `id` null is a new one. */
export type EntryChoice = { subject: HistoryEntry['subject']; id: string | null };

export type OpenEntry = { choice: EntryChoice | null; serial: number; isOpen: boolean };

/** Which entry's drawer is open. A drawer first stands closed, so that it knows where focus was when it opens. */
export function useEntryDrawer(): {
  open: OpenEntry;
  show: (choice: EntryChoice) => void;
  close: () => void;
} {
  const [open, setOpen] = useState<OpenEntry>({ choice: null, serial: 0, isOpen: false });

  useEffect(() => {
    if (open.serial > 0) setOpen((old) => (old.serial === open.serial ? { ...old, isOpen: true } : old));
  }, [open.serial]);

  return {
    open,
    show: (choice) => setOpen((old) => ({ choice, serial: old.serial + 1, isOpen: false })),
    close: () => setOpen((old) => ({ ...old, isOpen: false })),
  };
}
