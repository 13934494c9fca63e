import type { Binder } from '../../binder';
import type { Breach } from '../../breach/breach';
import { notifyBy } from '../../breach/breachDates';
import { breachDeadline } from '../../breach/clock';
import { hasReasonNotToTell, isTold } from '../../breach/steps';
import type { IsoDate } from '../../calendar';
import { type Finding, type FindingRule, found } from '../finding';

type Rule = Extract<
  FindingRule,
  'breachOverdue' | 'breachLateWithoutReason' | 'breachPeopleNotTold' | 'breachWithoutReasoning'
>;

const foundIn =
  (rule: Rule, isSo: (breach: Breach, today: IsoDate) => boolean) =>
  ({ breaches }: Binder, today: IsoDate): Finding[] =>
    breaches
      .filter((breach) => isSo(breach, today))
      .map(({ id, name, role }) =>
        found(rule, rule === 'breachOverdue' ? 'wrong' : 'missing', {
          place: { subject: 'breach', id },
          facts: { name, toClient: role === 'processor' },
        }),
      );

/** Nobody was notified by the day it should have been done (Art. 33(1) and (2)). */
export const breachOverdue = foundIn('breachOverdue', (breach, today) => {
  const by = notifyBy(breach);
  return by !== null && by < today;
});

/** Notified after the 72 hours, and nothing says why (Art. 33(1)). */
export const breachLateWithoutReason = foundIn(
  'breachLateWithoutReason',
  ({ role, discoveredAt, notifiedAt, lateReason }) =>
    role === 'controller' &&
    discoveredAt !== null &&
    notifiedAt !== null &&
    Date.parse(notifiedAt) > Date.parse(breachDeadline(discoveredAt)) &&
    lateReason.trim() === '',
);

/** The risk is high, and the people are neither told nor is it said why not (Art. 34). */
export const breachPeopleNotTold = foundIn(
  'breachPeopleNotTold',
  (breach) =>
    breach.role === 'controller' && breach.risk === 'high' && !isTold(breach) && !hasReasonNotToTell(breach),
);

/** A risk was decided on, or the case was closed, without the reasoning that the register must hold (Art. 33(5)). */
export const breachWithoutReasoning = foundIn(
  'breachWithoutReasoning',
  ({ role, risk, riskReason, closedOn }) =>
    role === 'controller' && riskReason.trim() === '' && (risk === 'none' || closedOn !== null),
);
