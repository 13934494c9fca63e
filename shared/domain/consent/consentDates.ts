import type { Binder } from '../binder';
import { consentState, isGiven } from './consent';

/** Withdrawn consents whose use has not been stopped: it waits from the day of the withdrawal (Art. 7(3)). */
export const consentDates = ({ consents }: Binder) =>
  consents.filter(isGiven).flatMap((consent) => {
    const { id, name, withdrawnOn } = consent;
    return withdrawnOn === null || consentState(consent) !== 'toStop'
      ? []
      : [{ kind: 'consentWithdrawn', list: 'consents', id, name, on: withdrawnOn, noticeDays: 0 } as const];
  });
