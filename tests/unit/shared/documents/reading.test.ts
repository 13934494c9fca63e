import { describe, expect, it } from 'vitest';
import { headingsOf, piecesOf, readingText, tableNamesOf } from '../../../../shared/documents/reading';
import { samplePolicy, sampleRecoverySheet } from '../../../support/rawPdf/samplePapers';

describe('what a paper says', () => {
  it('lists its headings and tables in order', () => {
    expect(headingsOf(samplePolicy).slice(0, 2)).toEqual([
      { level: 1, text: 'Persondatapolitik for kunder' },
      { level: 2, text: '1. Hvem har ansvaret' },
    ]);
    expect(tableNamesOf(samplePolicy)).toEqual([
      'Oplysninger, formål og grundlag',
      'Kontrollens tolv trin',
      'Dine rettigheder',
    ]);
  });

  it('reads a tick box as its word and an empty cell as a dash', () => {
    expect(piecesOf(samplePolicy)).toContainEqual({ kind: 'row', text: '1\nVirksomheden\nja\nnej\nnej\n–' });
  });

  it('reads the head of a table once, and the signature as one piece', () => {
    expect(piecesOf(samplePolicy).filter(({ kind }) => kind === 'tableHead')).toHaveLength(3);
    expect(piecesOf(samplePolicy).at(-1)).toEqual({
      kind: 'signature',
      text: 'Dato\nMette Lindholm, direktør\nLindholm Låse & Alarm ApS, CVR 90 12 34 59',
    });
  });

  it('reads the key with the numbers of its groups', () => {
    expect(readingText(sampleRecoverySheet)).toContain('\n2 9F2M\n3 H7QD\n');
  });
});
