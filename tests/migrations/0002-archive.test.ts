import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binderShape } from '../../electron/binderShape';
import { archive } from '../../electron/vault/migrations/0002-archive';
import { upgrade } from '../../electron/vault/upgrade';
import { idsIn } from './idsIn';
import { samplesOf } from './samples';

type Saved = { documents: { id: string; paper: unknown }[]; reviews: unknown[]; history: unknown[] };
// What a version of the app saved that knew shape 1: three of its lists are looked at here.
const samples = samplesOf(1).map(([name, saved]) => [name, saved as Saved] as const);

test.each(samples)(
  'in the %s binder everything stays where it was, the archive is empty, and the lock is as it was',
  (_name, saved) => {
    const { documents, archive: chain, settings, ...rest } = archive.up(saved);
    const { documents: before, ...others } = saved;
    expect(rest).toEqual(others);
    expect(chain).toEqual([]);
    expect(settings).toEqual({ lockAfterMinutes: 10 });
    expect(documents).toEqual(
      before.map((one) => ({ ...one, paper: { kept: 'here', document: one.paper } })),
    );
  },
);

test('no id disappears, whatever the papers say and however many there are', () => {
  const drawn = fc.record({
    sample: fc.constantFrom(...samples.map(([, saved]) => saved)),
    papers: fc.array(
      fc.json().map((text): unknown => JSON.parse(text)),
      { maxLength: 12 },
    ),
  });
  fc.assert(
    fc.property(drawn, ({ sample, papers }) => {
      const [known] = sample.documents;
      const saved = {
        ...sample,
        documents: [
          ...sample.documents,
          ...(known === undefined ? [] : papers.map((paper, n) => ({ ...known, id: `own-${n}`, paper }))),
        ],
      };
      expect(idsIn(archive.up(saved))).toEqual(idsIn(saved));
      const today = upgrade(saved, 1, binderShape)?.binder;
      expect(idsIn(today)).toEqual(idsIn(saved));
    }),
    { numRuns: 200, seed: 20261124 },
  );
});
