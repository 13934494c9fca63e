import { expect, test } from 'vitest';
import { closingLine, runChecks, sum } from '../../../../build/checks/tally.mjs';

const passing = { name: 'passes', run: () => Promise.resolve({ passed: true, said: '' }) };
const failing = { name: 'fails', run: () => Promise.resolve({ passed: false, said: 'this is why' }) };
const breaking = { name: 'breaks', run: () => Promise.reject(new Error('the tool is not there')) };

test('each check counts one, and one that breaks has failed', async () => {
  expect(await runChecks([passing, failing, breaking, passing])).toEqual({ passed: 2, failed: 2 });
});

test('the closing line is the sum', () => {
  const tally = sum([
    { passed: 5, failed: 0 },
    { passed: 120, failed: 1 },
  ]);
  expect(closingLine(tally)).toBe('125 passed, 1 failed');
});
