import { type SetupQuestion, setupOrder } from '../../../shared/domain/setup/answers';

/** About how long each question takes, so that the time left is told and not guessed anew on every page. */
const minutes: Record<SetupQuestion, number> = {
  company: 2,
  contactPerson: 1,
  trade: 2,
  suppliers: 2,
  measures: 2,
  calendar: 1,
};

export const questionNumber = (question: SetupQuestion): number => setupOrder.indexOf(question) + 1;

/** Minutes from this question to the last, this one included. */
export const minutesLeft = (question: SetupQuestion): number =>
  setupOrder.slice(setupOrder.indexOf(question)).reduce((sum, one) => sum + minutes[one], 0);

export const addressOf = (question: SetupQuestion): string => `/setup/${question}`;

/** Where the button leads: back to the summary for an answer that was opened from there, else onwards. */
export function addressAfter(question: SetupQuestion, isFromCheck: boolean): string {
  const next = setupOrder[setupOrder.indexOf(question) + 1];
  return isFromCheck || next === undefined ? '/setup/check' : addressOf(next);
}

/** Where "Tilbage" leads; null on the first question. */
export function addressBefore(question: SetupQuestion, isFromCheck: boolean): string | null {
  if (isFromCheck) return '/setup/check';
  const previous = setupOrder[setupOrder.indexOf(question) - 1];
  return previous === undefined ? null : addressOf(previous);
}
