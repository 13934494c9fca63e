import { expect, test } from 'vitest';
import { stretches } from '../../../../../renderer/features/setup/paper/newLines';
import type { Block } from '../../../../../shared/documents/model';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

test('a new section is one stretch, and the renumbered one after it is not new', () => {
  const before = [heading('1. Dine rettigheder'), paragraph('Du har ret til at se dem.')];
  const now = [
    heading('1. Hvem er ansvarlig'),
    paragraph('Firmaet er.'),
    heading('2. Dine rettigheder'),
    before[1] ?? paragraph(''),
  ];
  expect(stretches(before, now).map(({ isNew, blocks }) => [isNew, blocks.length])).toEqual([
    [true, 2],
    [false, 2],
  ]);
});

test('one new line in a list that was there is marked alone', () => {
  const list = (...items: string[]): Block => ({ kind: 'list', items });
  const [stretch] = stretches([list('Navn')], [list('Navn', 'Ordrehistorik')]);
  expect(stretch?.isNew).toBe(false);
  expect(stretch?.blocks[0]?.newLines).toEqual([false, true]);
});

test('a page break is never news', () => {
  expect(stretches([], [{ kind: 'pageBreak' }])).toEqual([
    { isNew: false, blocks: [{ block: { kind: 'pageBreak' }, isNew: false, newLines: [] }] },
  ]);
});
