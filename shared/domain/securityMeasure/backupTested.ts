import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';

/** The measure that the review asks about: that the firm's data can be restored. */
const BACKUP = 'm-backup';

/** Notes the day on which a restore was tried and went well. A firm that has not listed the measure has nothing to note. */
export function backupTested(binder: Binder, on: IsoDate): Binder {
  const isDue = binder.securityMeasures.some(({ id, testedOn }) => id === BACKUP && testedOn !== on);
  if (!isDue) return binder;
  const securityMeasures = binder.securityMeasures.map((measure) =>
    measure.id === BACKUP ? { ...measure, testedOn: on } : measure,
  );
  return { ...binder, securityMeasures };
}
