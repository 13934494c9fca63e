import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Counts what ran. A test that was left out counts as failed: nothing is skipped in silence.
 * The counts also go to the file named by SUMMARY_FILE, for the script that adds them up.
 */
// Vitest loads a reporter by its default export.
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const notRun = tests.filter(wasLeftOut);
    const emptyHanded = modules.filter((module) => !module.ok() && !hasFailedTest(module)).length;
    const failed = tests.length - passed + emptyHanded + errors.length;
    for (const test of notRun) console.log(`Left out, so it counts as failed: ${test.fullName}`);
    console.log(`${passed} passed, ${failed} failed`);
    const file = process.env.SUMMARY_FILE;
    if (file !== undefined) writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}

function wasLeftOut(test: TestCase): boolean {
  return test.result().state === 'skipped' || test.result().state === 'pending';
}

/** A module that cannot be loaded has no test to blame; it then counts itself. */
function hasFailedTest(module: TestModule): boolean {
  return [...module.children.allTests()].some((test) => test.result().state !== 'passed');
}
