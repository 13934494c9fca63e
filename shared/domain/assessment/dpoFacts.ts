import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { canonicalJson } from '../document/canonicalJson';
import { worksHere } from '../employee/employee';
import { answersMark } from './answersMark';
import type { AssessmentOf, DpoFacts } from './assessment';
import { hasSensitiveData, monitorsPeople } from './recordSigns';

/** What the record and the answers say, on a day, of that which decides whether a DPO is needed (Art. 37(1)). */
export function dpoFacts(
  { activities, employees }: Pick<Binder, 'activities' | 'employees'>,
  answers: AssessmentOf<'dpo'>['answers'],
  today: IsoDate,
): DpoFacts {
  const idsOf = (which: (activity: Binder['activities'][number]) => boolean): string[] =>
    activities
      .filter(which)
      .map(({ id }) => id)
      .sort();
  return {
    sensitive: idsOf(hasSensitiveData),
    monitoring: idsOf(monitorsPeople),
    employees: employees.filter((one) => worksHere(one, today)).length,
    answers: answersMark(answers),
  };
}

export const dpoFactNames = ['sensitive', 'monitoring', 'employees', 'answers'] as const;
export type DpoFactName = (typeof dpoFactNames)[number];

/** Which facts a conclusion rested on that are other now; none while there is no conclusion. */
export function changedDpoFacts(
  { restsOn, answers }: AssessmentOf<'dpo'>,
  binder: Pick<Binder, 'activities' | 'employees'>,
  today: IsoDate,
): DpoFactName[] {
  if (restsOn === null) return [];
  const now = dpoFacts(binder, answers, today);
  return dpoFactNames.filter((name) => canonicalJson(restsOn[name]) !== canonicalJson(now[name]));
}
