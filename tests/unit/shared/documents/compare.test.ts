import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePapers, keyOf, linesOf, type Mark } from '../../../../shared/documents/compare';
import { comparedParts } from '../../../../shared/documents/comparedParts';
import type { Block, PaperDocument } from '../../../../shared/documents/model';

const paper = (blocks: readonly Block[]): PaperDocument => ({
  kind: 'internalPolicy',
  language: 'da',
  title: 'Intern persondatapolitik',
  header: { left: '', right: '' },
  footer: { left: '', page: '' },
  author: '',
  createdAt: '2026-11-23T09:12:00.000Z',
  textVersion: '',
  blocks,
  sourceJson: null,
});

const words = fc.constantFrom('Navn', 'Adresse', 'Kode', 'Vi sletter', 'efter 5 år', 'e-conomic');
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text: words }),
  fc.record({ kind: fc.constant('paragraph'), text: words }),
  fc.record({ kind: fc.constant('list'), items: fc.array(words, { minLength: 1, maxLength: 4 }) }),
  fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }).map(
    (rows): Block => ({
      kind: 'table',
      name: 'Slettefrister',
      columns: [
        { title: 'Hvad', width: 50 },
        { title: 'Hvor længe', width: 50 },
      ],
      rows,
    }),
  ),
);
const papers = fc.array(block, { maxLength: 12 }).map(paper);

const keysOf = ({ blocks }: PaperDocument): string[] => blocks.flatMap(linesOf).map(keyOf);

describe('two versions of a paper', () => {
  it('have no marks when they are the same', () => {
    fc.assert(
      fc.property(papers, (one) => {
        expect(comparePapers(one, one).every(({ mark }) => mark === 'same')).toBe(true);
      }),
    );
  });

  it('are both whole in what is shown: nothing of either is lost, and nothing is out of order', () => {
    fc.assert(
      fc.property(papers, papers, (older, newer) => {
        const lines = comparePapers(older, newer);
        expect(lines.filter(({ mark }) => mark !== 'added').map(keyOf)).toEqual(keysOf(older));
        expect(lines.filter(({ mark }) => mark !== 'removed').map(keyOf)).toEqual(keysOf(newer));
      }),
    );
  });

  it('show as many lines together as they were', () => {
    fc.assert(
      fc.property(papers, papers, (older, newer) => {
        const lines = comparePapers(older, newer);
        const shown = comparedParts(lines).flatMap((part): { mark: Mark }[] => {
          if (part.kind === 'list') return [...part.items];
          return part.kind === 'table' ? [...part.rows] : [part];
        });
        expect(shown.map(({ mark }) => mark)).toEqual(lines.map(({ mark }) => mark));
      }),
    );
  });

  it('mark one row that was put in and one item that was taken out, and nothing else', () => {
    const make = (items: string[], names: string[]) =>
      paper([
        { kind: 'heading', level: 2, text: `${items.length}. Hvad vi har` },
        { kind: 'list', items },
        {
          kind: 'table',
          name: 'Firmaer',
          columns: [{ title: 'Navn', width: 100 }],
          rows: names.map((name) => [name]),
        },
      ]);
    const older = make(['Navn', 'Adresse', 'Kode'], ['e-conomic', 'Simply.com']);
    const newer = make(['Navn', 'Kode'], ['e-conomic', 'Ordrebogen', 'Simply.com']);
    expect(comparePapers(older, newer).filter(({ mark }) => mark !== 'same')).toEqual([
      { kind: 'item', mark: 'removed', text: 'Adresse' },
      { kind: 'row', mark: 'added', table: 'Firmaer', columns: ['Navn'], cells: ['Ordrebogen'] },
    ]);
    expect(comparedParts(comparePapers(older, newer)).map(({ kind }) => kind)).toEqual([
      'heading',
      'list',
      'table',
    ]);
  });

  it('are read in a moment when they are long', () => {
    const rows = (word: string) => Array.from({ length: 1500 }, (_, index) => [`${word} ${index % 700}`]);
    const long = (word: string) =>
      paper([{ kind: 'table', name: 'Lang', columns: [{ title: 'Navn', width: 100 }], rows: rows(word) }]);
    expect(comparePapers(long('a'), long('b'))).toHaveLength(3000);
  });
});
