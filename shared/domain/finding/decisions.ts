import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { Moment } from '../review/answering';
import type { Task } from '../task/task';
import { acceptedAs, findings, keyOfAccepted, openFindings } from './findings';

/** Accepts a finding as it stands, with a reason. It comes up again when it says something else. */
export function acceptFinding(
  binder: Binder,
  { key, reason }: { key: string; reason: string },
  today: IsoDate,
): Result<Binder> {
  const finding = findings(binder, today).find((one) => one.key === key);
  if (finding === undefined) return fail({ code: 'not-found' });
  const decision = { finding: acceptedAs(finding), reason, on: today };
  return ok({ ...binder, acceptedFindings: [...decisionsWithout(binder, key), decision] });
}

/** Takes the decision back: the finding stands among the others again. */
export function reopenFinding(binder: Binder, key: string): Result<Binder> {
  const left = decisionsWithout(binder, key);
  if (left.length === binder.acceptedFindings.length) return fail({ code: 'not-found' });
  return ok({ ...binder, acceptedFindings: left });
}

const decisionsWithout = ({ acceptedFindings }: Binder, key: string): Binder['acceptedFindings'] =>
  acceptedFindings.filter((one) => keyOfAccepted(one) !== key);

/** Makes a task of a finding; it is ticked off by itself when the finding is gone. */
export function taskFromFinding(
  binder: Binder,
  { key, ...words }: { key: string; what: string; who: string; due: IsoDate },
  moment: Moment,
): Result<Binder> {
  const isThere = openFindings(binder, moment.today).some((one) => one.key === key);
  if (!isThere) return fail({ code: 'not-found' });
  const task: Task = {
    id: moment.newId(),
    ...words,
    origin: { kind: 'finding', key },
    createdAt: moment.now,
    doneOn: null,
    doneNote: '',
  };
  return ok({ ...binder, tasks: [...binder.tasks, task] });
}
