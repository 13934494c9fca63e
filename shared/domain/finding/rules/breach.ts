import type { Binder } from '../../binder';
import type { Breach } from '../../breach/breach';
import { notifyBy } from '../../breach/breachDates';
import { isLate } from '../../breach/clock';
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

/**
 * Nobody has been notified by the day on which it is to be done (Art. 33(1)). Findings know the day and not the hour, so the
 * whole day counts on which the hours run out: a deadline that passed at nine must not be silent until midnight. A processor
 * has no hours, and its client is missed from the day after the discovery (Art. 33(2)).
 */
export const breachOverdue = foundIn('breachOverdue', (breach, today) => {
  const by = notifyBy(breach);
  if (by === null) return false;
  return breach.role === 'processor' ? by < today : by <= today;
});

/** Notified after the 72 hours, and nothing says why (Art. 33(1)). */
export const breachLateWithoutReason = foundIn(
  'breachLateWithoutReason',
  (breach) =>
    breach.notifiedAt !== null && isLate(breach, breach.notifiedAt) && breach.lateReason.trim() === '',
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
