import type { Activity } from '../../domain/activity/activity';
import { shows } from '../../reference/findingWords';

/** Art. 4(4): behaviour on a site and credit are judged by machines more often than not; else the firm's own words. */
export const isProfiling = ({ name, purposes, dataCategories, recipients }: Activity): boolean =>
  dataCategories.some((term) => term === 'c-cookie' || term === 'c-kredit') ||
  recipients.includes('r-analyse') ||
  [name, ...purposes.map(({ what }) => what)].some((text) => shows(text, 'profiling'));
