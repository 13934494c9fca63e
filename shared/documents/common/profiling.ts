import type { Activity } from '../../domain/activity/activity';
import { shows } from '../../reference/findingWords';
import type { PolicyWords } from '../../text/documents/customerPolicy';
import { activitiesInWords } from './terms';

const looksAtBehaviour = ({ dataCategories, recipients }: Activity): boolean =>
  dataCategories.includes('c-cookie') || recipients.includes('r-analyse');

const looksAtMoney = ({ dataCategories }: Activity): boolean => dataCategories.includes('c-kredit');

/** Art. 4(4) and Art. 22 by the firm's own words: profiling, or a computer that decides. */
const saysProfiling = ({ name, purposes }: Activity): boolean =>
  [name, ...purposes.map(({ what }) => what)].some((text) => shows(text, 'profiling'));

/**
 * What is done with behaviour, with credit, and what may be decided by a machine: each told only of the activities whose
 * own data and words show it. Nothing is told, and so nothing may be denied without looking, when this is empty.
 */
export function profilingInWords(activities: readonly Activity[], words: PolicyWords['rights']): string[] {
  const told = (shown: (activity: Activity) => boolean, tell: (names: string) => string): string[] => {
    const found = activities.filter(shown);
    return found.length === 0 ? [] : [tell(activitiesInWords(found))];
  };
  const behaviour = told(looksAtBehaviour, words.behaviour);
  const decisions = [...told(looksAtMoney, words.credit), ...told(saysProfiling, words.profiling)];
  return [...behaviour, ...decisions, ...(decisions.length === 0 ? [] : [words.human])];
}
