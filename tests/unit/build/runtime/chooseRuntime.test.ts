import { expect, test } from 'vitest';
import { chooseRuntime } from '../../../../build/runtime/chooseRuntime.mjs';

const having = (from: string) => () =>
  Promise.resolve({ runtime: { folder: `/runtimes/${from}`, version: '1.0.0', from } });
const refusing = (refusal: string) => () => Promise.resolve({ refusal });
const neverAsked = () => Promise.reject(new Error('asked although an earlier way had a runtime'));

test('takes the first runtime and asks no further', async () => {
  const runtime = await chooseRuntime([refusing('not given'), having('installed'), neverAsked]);
  expect(runtime.from).toBe('installed');
});

test('tells every reason when there is none', async () => {
  const choice = chooseRuntime([refusing('not installed'), refusing('no network')]);
  await expect(choice).rejects.toThrow(/not installed[\s\S]*no network/);
});
