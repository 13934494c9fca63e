import { expect, test } from 'vitest';
import { tableOf } from '../../faults/table';

test('the table has a line for each part and says in words what was counted', () => {
  const table = tableOf([
    {
      name: 'kill-at-random',
      target: '2,000 kills',
      runs: 2000,
      failures: [],
      figures: { savesAcknowledged: 4006 },
    },
    { name: 'fuzz', target: '7 calls', runs: 7, failures: ['a', 'b'], figures: { refused: 3, valid: 4 } },
  ]);
  expect(table.split('\n')).toEqual([
    'part            target        runs  failures  counted on the way',
    'kill-at-random  2,000 kills  2,000         0  saves acknowledged 4,006',
    'fuzz            7 calls          7         2  refused 3, valid 4',
  ]);
});
