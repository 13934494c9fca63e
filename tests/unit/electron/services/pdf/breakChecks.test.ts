import { describe, expect, it } from 'vitest';
import {
  breakFaults,
  mendingLayout,
  type Placed,
} from '../../../../../electron/services/pdf/checks/breakChecks';
import type { Piece } from '../../../../../shared/documents/reading';

/** A piece whose lines stand on these pages (counted from 0). */
const on = (kind: Piece['kind'], pages: number[], text = 'Kort tekst'): Placed => ({
  piece: { kind, text },
  lines: [{ type: 'P', text, pages }],
});

describe('page breaks', () => {
  it('may fall between paragraphs and rows, and inside a paragraph', () => {
    expect(breakFaults([on('heading', [0]), on('text', [0, 1]), on('row', [1]), on('row', [2])])).toEqual([]);
  });

  it.each([
    ['after a heading', [on('heading', [0]), on('text', [1])], 'page 1: a heading alone'],
    ['after a table head', [on('tableHead', [0]), on('row', [1])], 'page 1: a table head alone'],
    ['inside a row', [on('row', [1, 2])], 'page 2: a split row'],
    ['inside the lines to sign on', [on('text', [0]), on('signature', [0, 1])], 'page 1: a split signature'],
    ['before the lines to sign on', [on('row', [0]), on('signature', [1])], 'page 2: a signature alone'],
  ])('may not fall %s', (_where, placed, fault) => {
    expect(breakFaults(placed)).toEqual([fault]);
  });

  it('may fall anywhere around a text that can fill a page', () => {
    const long = 'Lang tekst '.repeat(50);
    expect(breakFaults([on('heading', [0]), on('row', [1, 2], long), on('signature', [3])])).toEqual([]);
  });

  it('may fall between headings and a table whose first row can fill a page', () => {
    const long = 'Lang tekst '.repeat(50);
    const placed = [on('heading', [0]), on('heading', [0]), on('tableHead', [1]), on('row', [1], long)];
    expect(breakFaults(placed)).toEqual([]);
    expect(breakFaults([...placed.slice(0, 3), on('row', [1])])).toEqual(['page 1: a heading alone']);
  });

  it.each([
    [['page 2: a signature alone'], 'lastRowMoved'],
    [['page 2: a split signature', 'page 3: a signature alone'], 'lastRowMoved'],
    [['page 2: a split row', 'page 1: a heading alone', 'page 4: a table head alone'], 'sectionsMoved'],
    [['page 2: a split row', 'page 2: a signature alone'], undefined],
    [['page 2: a split row', 'no XMP'], undefined],
  ])('%j are mended by the layout %s', (faults, layout) => {
    expect(mendingLayout(faults)).toBe(layout);
  });
});
