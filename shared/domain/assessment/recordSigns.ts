import { dataKind } from '../../reference/dataKinds';
import { shows } from '../../reference/findingWords';
import type { Activity } from '../activity/activity';

type OfActivity = Pick<Activity, 'id' | 'name' | 'dataCategories' | 'dataSubjectCategories'>;

const isTerm = (term: string): boolean => /^[cs]-[a-z-]+$/.test(term);

const MONITORING = ['c-video', 'c-lokation'];

/** Data under Arts. 9 and 10, by the reference, or by the firm's own words. */
export const hasSensitiveData = ({ dataCategories }: OfActivity): boolean =>
  dataCategories.some((term) =>
    isTerm(term)
      ? ['special', 'criminal', 'mixed'].includes(dataKind(term))
      : shows(term, 'health') || shows(term, 'criminal'),
  );

/** Location data, by the reference or by the firm's own words. */
export const hasLocation = ({ name, dataCategories }: OfActivity): boolean =>
  dataCategories.includes('c-lokation') || shows(name, 'location');

/** People are watched or followed: cameras, GPS. */
export const monitorsPeople = ({ name, dataCategories }: OfActivity): boolean =>
  dataCategories.some((term) => MONITORING.includes(term) || (!isTerm(term) && shows(term, 'monitoring'))) ||
  shows(name, 'monitoring');

const DEPENDENT = ['s-ansat', 's-tidl', 's-ansoeger', 's-indberetter'];

/** People who find it hard to say no: children, patients, employees. */
export const hasVulnerablePeople = ({ dataSubjectCategories }: OfActivity): boolean =>
  dataSubjectCategories.some(
    (term) => DEPENDENT.includes(term) || (!isTerm(term) && shows(term, 'vulnerable')),
  );

/** Whether people are rated: credit, and what the firm calls profiling. */
export const ratesPeople = ({ name, dataCategories }: OfActivity): boolean =>
  dataCategories.includes('c-kredit') || shows(name, 'profiling');

/** Whether nobody should go on without having asked whether a DPIA is needed. */
export const asksForPreCheck = (activity: OfActivity): boolean =>
  hasSensitiveData(activity) || monitorsPeople(activity);
