import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const minute = 60_000;
const root = fileURLToPath(new URL('..', import.meta.url));

/** Nothing, unless the campaign of faults asks whether these tests would notice. */
const sabotage =
  process.env.SABOTAGE === undefined
    ? []
    : [(await import('../tests/faults/sabotage/plugin')).sabotagePlugin(root)];

export default defineConfig({
  root,
  test: {
    silent: 'passed-only',
    reporters: ['default', './tests/support/summaryReporter.ts'],
    projects: [
      {
        plugins: sabotage,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/migrations/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      { test: { name: 'journeys', ...realApp('tests/journeys/**/*.test.ts') } },
      { test: { name: 'ordinaryUser', ...realApp('tests/journeys/ordinaryUser/**/*.test.ts') } },
    ],
  },
});

/** One real app at a time: they share the screen, and two cores. */
function realApp(include: string) {
  return {
    environment: 'node' as const,
    include: [include],
    fileParallelism: false,
    testTimeout: 2 * minute,
    hookTimeout: 2 * minute,
  };
}
