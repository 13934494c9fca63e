import type { Instant } from '../calendar';
import type { Breach } from './breach';
import { isLate, needsNoNotification } from './clock';

/** What is done about a breach, in order. */
export const breachSteps = ['stop', 'assess', 'notify', 'tell', 'close'] as const;
export type BreachStep = (typeof breachSteps)[number];

export type StepState = 'done' | 'now' | 'todo' | 'notNeeded';

/** How each step stands; the first that is neither done nor needless is the one to do now. */
export function stepStates(breach: Breach): Record<BreachStep, StepState> {
  const settled: Record<BreachStep, 'done' | 'notNeeded' | null> = {
    stop: isStoppedOrReasoned(breach) && breach.measuresTaken.trim() !== '' ? 'done' : null,
    assess: isAssessed(breach) ? 'done' : null,
    notify: notifyState(breach),
    tell: tellState(breach),
    close: breach.closedOn === null ? null : 'done',
  };
  const now = breachSteps.find((step) => settled[step] === null);
  const state = (step: BreachStep): StepState => settled[step] ?? (step === now ? 'now' : 'todo');
  return {
    stop: state('stop'),
    assess: state('assess'),
    notify: state('notify'),
    tell: state('tell'),
    close: state('close'),
  };
}

/** The step to take now; null when all are done. */
export const stepNow = (breach: Breach): BreachStep | null => {
  const states = stepStates(breach);
  return breachSteps.find((step) => states[step] === 'now') ?? null;
};

/** It has stopped, or it is said why it cannot be: what lies with a stranger may never come back, and the case ends all the same. */
const isStoppedOrReasoned = ({ stopped, whyNotStopped }: Breach): boolean =>
  stopped === 'yes' || (stopped !== null && whyNotStopped.trim() !== '');

/** The controller has decided on the risk and written why. A processor leaves that to the controller. */
const isAssessed = ({ role, risk, riskReason }: Breach): boolean =>
  role === 'processor' ? risk !== null : risk !== null && riskReason.trim() !== '';

function notifyState(breach: Breach): 'done' | 'notNeeded' | null {
  if (breach.notifiedAt !== null) return 'done';
  return breach.role === 'controller' && needsNoNotification(breach) ? 'notNeeded' : null;
}

/** The people are told when the risk is high (Art. 34(1)); a processor leaves that to the controller. */
function tellState(breach: Breach): 'done' | 'notNeeded' | null {
  if (breach.role === 'processor') return 'notNeeded';
  if (isTold(breach)) return 'done';
  if (breach.risk === null) return null;
  return breach.risk === 'high' && !hasReasonNotToTell(breach) ? null : 'notNeeded';
}

/** The people know: when and how stands in the register. */
export const isTold = ({ tells, toldOn }: Breach): boolean => tells === 'yes' && toldOn !== null;

/** Why they are not told, in words: the exemption alone does not carry it (Art. 34(3), section 22 of the Danish act). */
export const hasReasonNotToTell = ({ tells, notTelling, notTellingReason }: Breach): boolean =>
  tells === 'no' && notTelling !== null && notTelling !== 'notHigh' && notTellingReason.trim() !== '';

/** What the register still lacks before a breach is closed. */
export type Unsettled = 'stop' | 'risk' | 'riskReason' | 'notify' | 'lateReason' | 'tell';

/** What has to be settled before a breach can be closed (Arts. 33 and 34); empty when it can. */
export function unsettled(breach: Breach, now: Instant): Unsettled[] {
  const states = stepStates(breach);
  const isController = breach.role === 'controller';
  const found: (Unsettled | false)[] = [
    breach.stopped !== 'yes' && states.stop !== 'done' && 'stop',
    breach.risk === null && isController && 'risk',
    breach.risk !== null && isController && breach.riskReason.trim() === '' && 'riskReason',
    states.notify !== 'done' && states.notify !== 'notNeeded' && 'notify',
    breach.notifiedAt !== null && isLate(breach, now) && breach.lateReason.trim() === '' && 'lateReason',
    breach.risk === 'high' && states.tell !== 'done' && states.tell !== 'notNeeded' && 'tell',
  ];
  return found.filter((one) => one !== false);
}
