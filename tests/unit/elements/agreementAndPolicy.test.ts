import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../shared/documents/papers';
import { now } from '../../support/builders';
import { plainText } from '../../support/paperText';
import type { Row } from './row';
import { s1 } from './rows/s1';
import { s2 } from './rows/s2';

/** Defects of somebody else's paper: rows that a finding holds. */
const defects = [
  ...[47, 67, 97, 103, 119, 133, 134, 141, 148, 156, 158].map((number) => `S1-${number}`),
  ...['05', '41', '46'].map((number) => `S2-${number}`),
];

const issue = { number: 1, id: null, createdAt: now, replaces: null };

const said = ({ id, ...row }: Row): [string, Row][] => ('says' in row ? [[id, { id, ...row }]] : []);

describe.each([
  ['S1', 158, s1],
  ['S2', 62, s2],
])('the elements of %s', (paper, count, rows) => {
  it('stand in the table once each, but for the defects', () => {
    const wanted = Array.from(
      { length: count },
      (_, index) => `${paper}-${String(index + 1).padStart(2, '0')}`,
    ).filter((id) => !defects.includes(id));
    expect(rows.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
  });

  it.each(rows.flatMap(said))('%s is said', (_id, row) => {
    if (!('says' in row)) throw new Error('a row that says nothing');
    const text = plainText(paperOf(row.paper, row.firm, issue, row.subject ?? null));
    expect(text).toMatch(row.says);
  });
});
