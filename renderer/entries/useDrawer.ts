import { useEffect, useState } from 'react';
import { useDraft } from '../app/drafts';

export type OpenDrawer<Choice> = {
  /** What it was last opened with; null before the first time. */
  choice: Choice | null;
  serial: number;
  isOpen: boolean;
};

/**
 * What stands in the drawer of a page. Each opening is a fresh form; it first stands closed, so that it knows where
 * focus was. One that was open when the binder was locked opens again, with what was typed in it.
 */
export function useDrawer<Choice extends object>(
  page: string,
): { open: OpenDrawer<Choice>; show: (choice: Choice) => void; close: () => void } {
  const left = useDraft<Choice>(`${page}/open`);
  const [open, setOpen] = useState<OpenDrawer<Choice>>(() => {
    const choice = left.kept() ?? null;
    return { choice, serial: choice === null ? 0 : 1, isOpen: false };
  });

  useEffect(() => {
    if (open.serial > 0) setOpen((old) => (old.serial === open.serial ? { ...old, isOpen: true } : old));
  }, [open.serial]);

  return {
    open,
    show: (choice) => {
      left.keep(choice);
      setOpen((old) => ({ choice, serial: old.serial + 1, isOpen: false }));
    },
    close: () => {
      left.drop();
      setOpen((old) => ({ ...old, isOpen: false }));
    },
  };
}
