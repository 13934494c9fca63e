import type { Binder } from '../../../../shared/domain/binder';
import type { IsoDate } from '../../../../shared/domain/calendar';
import { finishSetup } from '../../../../shared/domain/setup/setup';
import { setupTaskWords } from '../../../../shared/text/setupTasks';

/** What set-up leaves behind, counted by trying its last step on a copy: the very rule that will run. */
export function whatIsMade(
  binder: Binder,
  today: IsoDate,
): {
  documents: number;
  activities: number;
  processors: number;
  tasks: number;
  nextReviewOn: IsoDate | null;
} {
  const moment = { now: binder.createdAt, today, newId: () => 'uncounted' };
  const finished = finishSetup(binder, setupTaskWords[binder.language], moment);
  const made = finished.ok ? finished.value : binder;
  return {
    // The customer policy: the one paper that set-up writes.
    documents: 1,
    activities: made.activities.length,
    processors: made.processors.length,
    tasks: made.tasks.length,
    nextReviewOn: made.calendar.nextReviewOn,
  };
}
