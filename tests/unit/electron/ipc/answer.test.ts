import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../../../electron/ipc/answer';
import { contract, type Handlers, type MethodName } from '../../../../shared/contract';
import { fail, ok } from '../../../../shared/result';

const reported: unknown[] = [];
const report = (error: unknown): string => {
  reported.push(error);
  return 'ref-1';
};

/** Handlers that only note what reached them. */
function noting(reached: string[]): Handlers {
  // Every method gets the same noting handler; its answer is never looked into.
  return Object.fromEntries(
    Object.keys(contract).map((name) => [
      name,
      async () => {
        reached.push(name);
        return fail({ code: 'locked' });
      },
    ]),
  ) as unknown as Handlers;
}

describe('the dispatcher', () => {
  test('hands on what fits the contract', async () => {
    const reached: string[] = [];
    expect(await answer(noting(reached), 'app.status', {}, report)).toEqual({
      ok: false,
      error: { code: 'locked' },
    });
    expect(reached).toEqual(['app.status']);
  });

  test('refuses unknown names, inherited names and extra keys, and names the field', async () => {
    const reached: string[] = [];
    const ask = (name: unknown, input: unknown) => answer(noting(reached), name, input, report);
    const refused = { ok: false, error: { code: 'invalid-input', fields: [] } };
    await expect(ask('toString', {})).resolves.toEqual(refused);
    await expect(ask('__proto__', {})).resolves.toEqual(refused);
    await expect(ask({}, {})).resolves.toEqual(refused);
    // Not even looked into: no field is named.
    expect(await ask('task.done', { id: 'x', note: 'n'.repeat(300_000) })).toEqual(refused);
    expect(await ask('app.status', { extra: 1 })).toMatchObject({ ok: false });
    expect(await ask('task.done', { id: 'x', note: 7 })).toEqual({
      ok: false,
      error: { code: 'invalid-input', fields: ['note'] },
    });
    expect(reached).toEqual([]);
  });

  test('turns a thrown error into a reference, and the message goes no further', async () => {
    const handlers = { ...noting([]), 'app.status': () => Promise.reject(new Error('Mette Lindholm')) };
    const result = await answer(handlers, 'app.status', {}, report);
    expect(result).toEqual({ ok: false, error: { code: 'unexpected', reference: 'ref-1' } });
    expect(JSON.stringify(result)).not.toContain('Mette');
  });

  test('answers anything at all with a result, for every method', async () => {
    const names = Object.keys(contract);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (name, input) => {
        const result = await answer(noting([]), name, input, report);
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

test('the names of the methods say feature and verb', () => {
  for (const name of Object.keys(contract) satisfies string[])
    expect(name).toMatch(/^[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/);
  const first: MethodName = 'app.status';
  expect(ok(first).ok).toBe(true);
});
