import { type GuardedGroup, guardedGroup, guardedGroups } from '../../reference/guardedGroups';
import { columns, table } from '../blocks';
import { citations } from '../common/terms';
import type { Section } from '../section';
import type { InstructionInput } from './input';

/** Where the rule stands; none means that it is the firm's own. */
const rules: Record<GuardedGroup, readonly string[]> = {
  cpr: ['dbl-11.2.1', 'dbl-11.3'],
  special: ['art9.1', 'dbl-7'],
  criminal: ['dbl-8.4'],
  keys: [],
  video: ['tvol-4c.1'],
  reports: ['wbl-25'],
};

/** What to mind with the data that do most harm in wrong hands; only what the firm really has. */
export function specialSection({ binder, words, language, person }: InstructionInput): Section {
  const { special } = words;
  const held = new Set(binder.activities.flatMap(({ dataCategories }) => dataCategories).map(guardedGroup));
  const rows = special.rows(person);
  return {
    key: 'special',
    heading: special.heading,
    source: 'activities',
    blocks: table(
      special.table,
      columns(special.columns, [25, 45, 30]),
      guardedGroups
        .filter((group) => held.has(group))
        .map((group) => [...rows[group], citations(rules[group], language) || special.houseRule]),
    ),
  };
}
