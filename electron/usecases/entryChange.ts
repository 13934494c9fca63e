import type { Binder } from '../../shared/domain/binder';
import { withSettledTasks } from '../../shared/domain/task/settledTasks';
import { type EntryStep, entryStep, type UndoPlace } from '../../shared/domain/undoing';
import { ok, type Result } from '../../shared/result';
import type { Session } from './session';

/**
 * Makes the change of an entry. A corrected entry may put in order what a task still asks for. What was done can be undone
 * until the next change.
 */
export const createEntryChange =
  (session: Session) => async (about: UndoPlace, rule: (binder: Binder) => Result<Binder>) => {
    let step: EntryStep | null = null;
    const saved = await session.change((binder, { today }) => {
      const changed = rule(binder);
      if (!changed.ok) return changed;
      const settled = withSettledTasks(changed.value, today);
      step = entryStep(about, binder, settled);
      return ok(settled);
    });
    if (saved.ok) session.keepStep(step);
    return saved;
  };
