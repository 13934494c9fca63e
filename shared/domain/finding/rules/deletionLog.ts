import type { Binder } from '../../binder';
import type { IsoDate } from '../../calendar';
import type { DueItem } from '../../deletion/due';
import { dueNow, endedExceptions, isAskedByEmployees } from '../../deletion/dueList';
import { type Finding, found } from '../finding';

const atRule = ({ rule }: DueItem) => ({ subject: 'retentionRule', id: rule.id }) as const;

/** What should have been done by now; a place that cannot delete, and who has left, have findings of their own. */
const forgotten = (binder: Binder, today: IsoDate): DueItem[] =>
  dueNow(binder, today).filter(
    (item) =>
      item.deleteBy < today &&
      !isAskedByEmployees(item) &&
      item.places.some(({ cannotDelete }) => !cannotDelete),
  );

/** The first of each rule, which has been due longest. */
const onePerRule = (items: readonly DueItem[]): DueItem[] =>
  items.filter(({ rule }, index) => items.findIndex((other) => other.rule.id === rule.id) === index);

const isPeriod = ({ what }: DueItem): boolean => what.kind !== 'exception';

/** Data lie there longer than the firm itself has said (Art. 5(1)(e)), though it has deleted under the rule before. */
export const deletionOverdue = (binder: Binder, today: IsoDate): Finding[] =>
  onePerRule(
    forgotten(binder, today).filter(
      (item) => isPeriod(item) && (!item.isFirst || item.what.kind !== 'period'),
    ),
  ).map((item) =>
    found('deletionOverdue', 'missing', {
      place: atRule(item),
      facts: { rule: item.rule.name, since: item.since },
    }),
  );

/** The rule promises a deletion that nothing shows was ever done. */
export const ruleNeverCarriedOut = (binder: Binder, today: IsoDate): Finding[] =>
  onePerRule(forgotten(binder, today).filter(({ isFirst, what }) => isFirst && what.kind === 'period')).map(
    (item) => found('ruleNeverCarriedOut', 'look', { place: atRule(item), facts: { rule: item.rule.name } }),
  );

/** What was kept longer for a reason that has run out. */
export const exceptionEnded = (binder: Binder, today: IsoDate): Finding[] =>
  endedExceptions(binder, today).map(({ id, name, keptUntil }) =>
    found('exceptionEnded', 'missing', {
      place: { subject: 'deletion', id },
      facts: { name, until: keptUntil },
    }),
  );
