import { useEffect, useState } from 'react';
import type { Task } from '../../../shared/domain/task/task';

type TaskDrawerState = { task: Task | null; serial: number; isOpen: boolean };

/** Which task's drawer is open. Each opening is a fresh form; it first stands closed, so that it knows where focus was. */
export function useTaskDrawer() {
  const [drawer, setDrawer] = useState<TaskDrawerState>({ task: null, serial: 0, isOpen: false });
  useEffect(() => {
    if (drawer.serial > 0) setDrawer((old) => ({ ...old, isOpen: true }));
  }, [drawer.serial]);
  return {
    drawer,
    show: (task: Task | null) => setDrawer((old) => ({ task, serial: old.serial + 1, isOpen: false })),
    close: () => setDrawer((old) => ({ ...old, isOpen: false })),
  };
}
