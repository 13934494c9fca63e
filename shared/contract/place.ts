import type { MethodName } from '.';

/** Methods that undo one another: only the last one asked for still holds. */
const undoing: Partial<Record<MethodName, string>> = {
  'review.answer': 'review.theAnswer',
  'review.followUp': 'review.theAnswer',
  'review.withdrawAnswer': 'review.theAnswer',
  'task.done': 'task.isDone',
  'task.reopen': 'task.isDone',
  'finding.accept': 'finding.decision',
  'finding.reopen': 'finding.decision',
  'activity.save': 'entry',
  'processor.save': 'entry',
  'retentionRule.save': 'entry',
  'securityMeasure.save': 'entry',
  'system.save': 'entry',
  'client.save': 'entry',
  'employee.save': 'entry',
  'entry.remove': 'entry',
  'document.sign': 'document.end',
  'document.withdraw': 'document.end',
  'ownText.save': 'ownText',
  'ownText.remove': 'ownText',
  'entry.undo': 'entry',
};

/** Which place in the binder a change is about. */
export function placeOf(name: MethodName, input: object): string {
  const about = Object.entries(input).filter(([key]) =>
    ['step', 'item', 'id', 'question', 'key'].includes(key),
  );
  return JSON.stringify([undoing[name] ?? name, ...about.sort()]);
}
