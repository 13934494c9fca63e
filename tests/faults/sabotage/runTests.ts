import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Context } from '../part';
import { SABOTAGE } from './plugin';

/** What a run of tests came to, by the names of the tests. */
export type TestRun = {
  passed: number;
  /** Failed because something was not as expected. */
  assertions: string[];
  /** Failed in any other way: broke off, could not be loaded. That alone proves nothing. */
  others: string[];
};

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** How Vitest tells of something that is not as expected; the second is of a promise. */
const ASSERTION = /^(AssertionError|Error: promise rejected )/;

/** Runs test files (from `tests/unit`), with a sabotage when one is named. Rejects when they did not run at all. */
export async function runTests(
  { root, folder }: Context,
  tests: readonly string[],
  sabotage?: string,
): Promise<TestRun> {
  const output = join(folder, `${randomUUID()}.json`);
  const words = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config=build/vitest.config.ts',
    '--project=unit',
    '--pool=threads',
    '--maxWorkers=1',
    '--reporter=json',
    `--outputFile=${output}`,
    ...tests.map((test) => join('tests/unit', test)),
  ];
  const said = await run(root, words, sabotage === undefined ? {} : { [SABOTAGE]: sabotage });
  const report = await readFile(output, 'utf8').catch(() => {
    throw new Error(`the tests did not run:\n${said}`);
  });
  return judged(Report.parse(JSON.parse(report)));
}

function judged({ testResults }: z.infer<typeof Report>): TestRun {
  const cases = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = cases.filter(({ status }) => status === 'failed');
  const isAssertion = ({ failureMessages }: (typeof failed)[number]) =>
    failureMessages?.every((message) => ASSERTION.test(message)) ?? false;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: cases.filter(({ status }) => status === 'passed').length,
    assertions: failed.filter(isAssertion).map(({ fullName }) => fullName.trim()),
    others: [
      ...failed
        .filter((one) => !isAssertion(one))
        .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages?.[0]?.split('\n')[0]}`),
      ...unloaded.map(({ name, message }) => `${name}: ${message?.split('\n')[0]}`),
    ],
  };
}

function run(root: string, words: readonly string[], added: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, words, { cwd: root, env: { ...process.env, ...added } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        said += part;
      });
    child.on('error', reject);
    child.on('close', () => settle(said));
  });
}
