import { describe, expect, it } from 'vitest';
import {
  breakFaults,
  isSignatureBreak,
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

  it('around lines to sign on are the ones that another layout mends', () => {
    expect(isSignatureBreak('page 2: a signature alone')).toBe(true);
    expect(isSignatureBreak('page 2: a split row')).toBe(false);
  });
});
