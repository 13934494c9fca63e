import type { RemovableList } from '../../../shared/domain/entries';
import type { Finding, FindingPlace } from '../../../shared/domain/finding/finding';
import { entryPage, registerAddresses } from '../../app/addresses';

/** Entries that are corrected on a page of their own. */
const lists: Partial<Record<FindingPlace['subject'], RemovableList>> = {
  assessment: 'assessments',
  breach: 'breaches',
  site: 'sites',
};

/** The page on which a finding is settled; null where a drawer or a paper is the place. */
export function findingPage({ rule, place }: Finding): string | null {
  // What has not been begun is begun from the list of the assessments.
  if (rule === 'dpoAssessmentMissing' || rule === 'preCheckMissing') return registerAddresses.assessments;
  const list = place === null ? undefined : lists[place.subject];
  return place === null || list === undefined ? null : entryPage(list, place.id);
}
