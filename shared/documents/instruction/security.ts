import { columns, list, paragraph, sentences, table } from '../blocks';
import { measureName, measuresInPlace } from '../common/measures';
import type { Section } from '../section';
import type { InstructionInput } from './input';

/** The places where data lie. One that is out of use is told of as long as data lie in it. */
export function placesSection({ binder, words }: InstructionInput): Section {
  const { places } = words;
  const rows = binder.systems.map(({ name, holds, inUse, guards }) => [
    name,
    sentences([holds, inUse ? '' : places.notInUse]),
    sentences(guards.map((guard) => measureName(binder, guard))),
  ]);
  return {
    key: 'places',
    heading: places.heading,
    source: 'systems',
    blocks:
      rows.length === 0
        ? []
        : [...paragraph(places.intro), ...table(places.table, columns(places.columns, [26, 37, 37]), rows)],
  };
}

/** What the firm does to guard the data (Art. 32), and what that asks of the one who works with them. */
export function measuresSection({ binder, words }: InstructionInput): Section {
  const { measures } = words;
  const parts = new Map(Object.entries<string>(measures.yourPart));
  const told = measuresInPlace(binder).map(({ id, name }) => ({ name, part: parts.get(id) ?? '' }));
  const alone = told.filter(({ part }) => part === '').map(({ name }) => name);
  return {
    key: 'measures',
    heading: measures.heading,
    source: 'measures',
    blocks: [
      ...table(
        measures.table,
        columns(measures.columns, [50, 50]),
        told.filter(({ part }) => part !== '').map(({ name, part }) => [name, part]),
      ),
      ...(alone.length === 0 ? [] : [...paragraph(measures.also), ...list(alone)]),
    ],
  };
}
