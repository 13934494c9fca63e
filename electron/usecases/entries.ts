import type { Handlers } from '../../shared/contract';
import type { Binder } from '../../shared/domain/binder';
import * as entries from '../../shared/domain/entries';
import { withSettledTasks } from '../../shared/domain/task/settledTasks';
import { ok, type Result } from '../../shared/result';
import type { Session } from './session';

type Names =
  | 'company.save'
  | 'activity.save'
  | 'activity.remove'
  | 'retentionRule.save'
  | 'processor.save'
  | 'processor.remove'
  | 'securityMeasure.save';

export function entriesUsecases({ session }: { session: Session }): Pick<Handlers, Names> {
  /** A corrected entry may put in order what a task still asks for. */
  const change = (rule: (binder: Binder) => Result<Binder>) =>
    session.change((binder, { today }) => {
      const changed = rule(binder);
      return changed.ok ? ok(withSettledTasks(changed.value, today)) : changed;
    });

  /** Saves an entry and tells its id, which a new entry gets here. */
  const save = async <Entry extends { id: string | null }>(
    entry: Entry,
    place: (binder: Binder, entry: Entry & { id: string }) => Result<Binder>,
  ) => {
    const id = entry.id ?? session.moment().newId();
    const saved = await change((binder) => place(binder, { ...entry, id }));
    return saved.ok ? ok({ ...saved.value, id }) : saved;
  };

  return {
    'company.save': (facts) => change((binder) => entries.saveCompany(binder, facts)),
    'activity.save': (activity) => save(activity, entries.saveActivity),
    'activity.remove': ({ id }) => change((binder) => entries.removeActivity(binder, id)),
    'retentionRule.save': (rule) => save(rule, entries.saveRetentionRule),
    'processor.save': (processor) => save(processor, entries.saveProcessor),
    'processor.remove': ({ id }) => change((binder) => entries.removeProcessor(binder, id)),
    'securityMeasure.save': (measure) => save(measure, entries.saveSecurityMeasure),
  };
}
