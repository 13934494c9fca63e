import type { Handlers } from '../../shared/contract';
import { acceptFinding, reopenFinding, taskFromFinding } from '../../shared/domain/finding/decisions';
import { withSettledTasks } from '../../shared/domain/task/settledTasks';
import { ok } from '../../shared/result';
import type { Session } from './session';

type Names = 'finding.accept' | 'finding.reopen' | 'finding.makeTask';

export function findingUsecases({ session }: { session: Session }): Pick<Handlers, Names> {
  return {
    'finding.accept': (decision) =>
      session.change((binder, { today }) => {
        const accepted = acceptFinding(binder, decision, today);
        // What the firm lives with is not to be done any more.
        return accepted.ok ? ok(withSettledTasks(accepted.value, today)) : accepted;
      }),
    'finding.reopen': ({ key }) => session.change((binder) => reopenFinding(binder, key)),
    'finding.makeTask': (wanted) =>
      session.change((binder, moment) => taskFromFinding(binder, wanted, moment)),
  };
}
