import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../shared/documents/csv';
import { recordTable } from '../../../../shared/documents/recordTable';
import { labels } from '../../../firms/binders/labels';

/** A strict reader of RFC 4180 with `;`, by other means than the writer: letter by letter. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted && letter === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === ';') endCell();
    else if (!isQuoted && text.startsWith('\r\n', at)) {
      endCell();
      rows.push([]);
      at += 1;
    } else cell += letter;
  }
  expect(isQuoted).toBe(false);
  return rows.slice(0, -1);
}

const written = (...cells: string[]): string[] =>
  read(csv({ titles: ['a'], rows: [cells] }).slice(1))[1] ?? [];

describe('a table as CSV', () => {
  it('begins with the mark by which Excel knows Danish letters, and ends every line', () => {
    expect(csv({ titles: ['Nr.', 'Æblet'], rows: [['1', 'øl']] })).toBe('\uFEFFNr.;Æblet\r\n1;øl\r\n');
  });

  it('says the record as it was', () => {
    const table = recordTable(labels, 'record');
    expect(read(csv(table).slice(1))).toEqual([table.titles, ...table.rows]);
  });

  it.each([
    '=1+1',
    '+45 59 00 00 10',
    '-5',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    ' =1+1',
    '\u00a0=1+1',
    '=HYPERLINK("http://x.example";"klik")',
    "=cmd|' /C calc'!A0",
    '\uFF1D1+1',
  ])('makes %j harmless', (text) => {
    expect(written(text)).toEqual([`'${text}`]);
  });

  it.each(['Ja', '59 00 00 10', 'e-mail', '1', '', 'a=b', "'citat"])('leaves %j alone', (text) => {
    expect(written(text)).toEqual([text]);
  });

  it('never begins a cell with what is run, and loses nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (cells) => {
        const back = written(...cells);
        expect(back.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(cells);
        for (const cell of back) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });
});
