import { describe, expect, test } from 'vitest';
import { paperOf } from '../../../shared/documents/papers';
import { readingText } from '../../../shared/documents/reading';
import { registerPaperOf } from '../../../shared/documents/registerPapers';
import { findings } from '../../../shared/domain/finding/findings';
import { now, today } from '../../support/builders';
import { plain } from '../../support/paperText';
import type { Row } from './row';
import { defects } from './rows/defects';
import { requestRows } from './rows/requests';
import { s0 } from './rows/s0';
import { s1 } from './rows/s1';
import { s2 } from './rows/s2';
import { s3 } from './rows/s3';
import { s4 } from './rows/s4';

/** How many elements each kind of real paper has; their ids are numbered from 1. */
const counts = { S0: 34, S1: 158, S2: 62, S3: 227, S4: 48 } as const;

function elementId(paper: string, number: number): string {
  return `${paper}-${`${number}`.padStart(2, '0')}`;
}

const ids = Object.entries(counts).flatMap(([paper, count]) =>
  Array.from({ length: count }, (_, index) => elementId(paper, index + 1)),
);

const rows: readonly Row[] = [...s0, ...s1, ...s2, ...s3, ...s4, ...requestRows, ...defects];

const issue = { number: 1, id: 'XX-1-0000', createdAt: now, replaces: null };

test('every element has one line, and every line an element', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

describe.each(rows.map((row) => [row.id, row] as const))('%s', (_id, row) => {
  if ('paper' in row)
    test(`stands in the ${row.paper}`, () => {
      const text = plain(readingText(paperOf(row.paper, row.firm, issue, row.subject ?? null)));
      expect(text).toMatch(
        typeof row.says === 'string' ? new RegExp(escaped(plain(row.says)), 'i') : row.says,
      );
    });
  else if ('register' in row)
    test(`stands in the ${row.register}`, () => {
      const paper = registerPaperOf({ kind: row.register, subject: row.subject ?? null }, row.firm, now);
      const text = paper === null ? '' : plain(readingText(paper));
      expect(text).toMatch(
        typeof row.says === 'string' ? new RegExp(escaped(plain(row.says)), 'i') : row.says,
      );
    });
  else
    test(`is found by ${row.finding}`, () => {
      expect(findings(row.firm, today).map(({ rule }) => rule)).toContain(row.finding);
    });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
