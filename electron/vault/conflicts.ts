import { fail, ok, type Result } from '../../shared/result';
import { findCandidates } from './candidates';
import { findOther, keepMine, type Means, meetOther, takeOther } from './conflict';
import { saveProblem } from './fileErrors';
import type { Conflict } from './gate';
import type { OpenBinder, WhileOpen } from './openBinder';

/** Two versions of the binder, noticed at a save or when it was opened, and the owner's choice between them. */
export type Conflicts = {
  /** The conflict that waits for a choice; null when there is none. Changes are refused while it waits. */
  waiting(): Conflict | null;
  /**
   * One version is the binder from now on, the other is put aside as it is. Refuses as a save does, and with `locked`
   * when the other opens with secrets of its own: the binder is then locked.
   */
  settle(keep: 'mine' | 'other'): Promise<Result<void>>;
};

type Access<B> = { open: () => OpenBinder<B> | null; whileOpen: WhileOpen<B>; lock: () => void };

export function createConflicts<B>(means: Means<B>, { open, whileOpen, lock }: Access<B>): Conflicts {
  return {
    waiting: () => open()?.gate.conflict ?? null,
    settle: (keep) =>
      whileOpen(async (binder) => {
        const { conflict } = binder.gate;
        if (conflict === null) return ok(undefined);
        try {
          if (keep === 'mine') await keepMine(binder, conflict, means);
          else if (!(await takeOther(binder, conflict, means))) {
            lock();
            return fail({ code: 'locked' });
          }
        } catch (error) {
          return fail(saveProblem(error).failure);
        }
        binder.gate.conflict = await otherLeft(binder, means);
        return ok(undefined);
      }),
  };
}

/** Notes the other store that a save has just met. */
export async function noteOther<B>(open: OpenBinder<B> | null, means: Means<B>): Promise<void> {
  if (open !== null) open.gate.conflict = await meetOther(open, means);
}

/** Another version of the binder that still lies in the folder under a name of its own. */
async function otherLeft<B>(open: OpenBinder<B>, { place, shape }: Means<B>): Promise<Conflict | null> {
  const found = await findCandidates(place, shape.schemaVersion);
  return found.ok ? findOther(open, found.value?.foreign ?? [], shape) : null;
}
