import type { Handlers } from '../../shared/contract';
import type { Binder } from '../../shared/domain/binder';
import * as entries from '../../shared/domain/entries';
import { withSettledTasks } from '../../shared/domain/task/settledTasks';
import { fail, ok, type Result } from '../../shared/result';
import type { Session } from './session';

type Names =
  | 'company.save'
  | 'activity.save'
  | 'retentionRule.save'
  | 'processor.save'
  | 'securityMeasure.save'
  | 'system.save'
  | 'client.save'
  | 'employee.save'
  | 'entry.remove';

export function entriesUsecases({ session }: { session: Session }): Pick<Handlers, Names> {
  /** A corrected entry may put in order what a task still asks for. */
  const change = (rule: (binder: Binder) => Result<Binder>) =>
    session.change((binder, { today }) => {
      const changed = rule(binder);
      return changed.ok ? ok(withSettledTasks(changed.value, today)) : changed;
    });

  /** Saves an entry and tells its id, which a new entry gets here; one that is gone does not come back. */
  const save = async <Entry extends { id: string | null }>(
    entry: Entry,
    list: entries.RemovableList,
    place: (binder: Binder, entry: Entry & { id: string }) => Result<Binder>,
  ) => {
    const id = entry.id ?? session.moment().newId();
    const saved = await change((binder) =>
      entry.id === null || binder[list].some((known) => known.id === id)
        ? place(binder, { ...entry, id })
        : fail({ code: 'not-found' }),
    );
    return saved.ok ? ok({ ...saved.value, id }) : saved;
  };

  return {
    'company.save': (facts) => change((binder) => entries.saveCompany(binder, facts)),
    'activity.save': (activity) => save(activity, 'activities', entries.saveActivity),
    'retentionRule.save': (rule) => save(rule, 'retentionRules', entries.saveRetentionRule),
    'processor.save': (processor) => save(processor, 'processors', entries.saveProcessor),
    'securityMeasure.save': (measure) => save(measure, 'securityMeasures', entries.saveSecurityMeasure),
    'system.save': (system) => save(system, 'systems', entries.saveSystem),
    'client.save': (client) => save(client, 'clients', entries.saveClient),
    'employee.save': (employee) => save(employee, 'employees', entries.saveEmployee),
    'entry.remove': ({ list, id }) => change((binder) => entries.removeEntry(binder, list, id)),
  };
}
