import type { System } from '../../domain/system/system';
import { longDate } from '../../text/format';
import { columns, leanTable, paragraph } from '../blocks';
import { dividedRows, type ListRow } from '../dividedRows';
import type { Section } from '../section';
import { guardsInWords } from './answers';
import type { RecordInput } from './recordInput';
import { copiesInWords } from './retentionWords';

/** Where the data lie, how each place is guarded, and what is known to be wrong with it. */
export function systemsSection(input: RecordInput): Section {
  const { words, systems } = input;
  return {
    key: 'systems',
    heading: words.systems.heading,
    source: 'systems',
    blocks:
      systems.length === 0
        ? []
        : [
            ...paragraph(words.systems.intro),
            ...leanTable(
              words.systems.table,
              columns(words.systems.columns, [18, 12, 22, 13, 19, 16]),
              dividedRows(
                systems.map((system) => systemRow(input, system)),
                words,
              ),
            ),
          ],
  };
}

function systemRow(input: RecordInput, system: System): ListRow {
  const { binder, words } = input;
  const { kinds, former, us, noWeakness, cannotDelete } = words.systems;
  const kind = kinds[system.kind];
  const faults = [system.weakness, system.cannotDelete ? cannotDelete : ''].filter((fault) => fault !== '');
  return {
    name: system.name,
    cells: [
      [system.inUse ? kind : former(kind)],
      [system.holds],
      [binder.processors.find(({ id }) => id === system.processor)?.name ?? us],
      guardsInWords(input, system.guards),
      faults.length > 0 ? faults : [noWeakness],
    ],
  };
}

/** The security measures (Art. 30(1)(g) and (2)(d)): only what is in place is told as true. */
export function measuresSection(input: RecordInput): Section {
  const { binder, words, language } = input;
  const inPlace = binder.securityMeasures.filter(({ state }) => state === 'inPlace');
  const copies = copiesInWords(input);
  return {
    key: 'measures',
    heading: words.measures.heading,
    source: 'measures',
    blocks: [
      ...paragraph(inPlace.length > 0 ? words.measures.intro : words.measures.none),
      ...leanTable(
        words.measures.table,
        columns(words.measures.columns, [46, 16, 38]),
        inPlace.map(({ name, testedOn, evidence }) => [
          name,
          testedOn === null ? '' : longDate(testedOn, language),
          evidence,
        ]),
      ),
      ...paragraph(copies !== null && words.measures.copies(copies)),
    ],
  };
}
