import type { Handlers } from '../../shared/contract';
import { finishTask, reopenTask, saveTask } from '../../shared/domain/task/tasks';
import type { Session } from './session';

type Names = 'task.save' | 'task.done' | 'task.reopen';

export function taskUsecases({ session }: { session: Session }): Pick<Handlers, Names> {
  return {
    'task.save': (wanted) => session.change((binder, moment) => saveTask(binder, wanted, moment)),
    'task.done': ({ id, note }) => session.change((binder, { today }) => finishTask(binder, id, note, today)),
    'task.reopen': ({ id }) => session.change((binder) => reopenTask(binder, id)),
  };
}
