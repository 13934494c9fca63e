import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sabotagePlugin } from '../tests/faults/sabotage/plugin';

const minute = 60_000;
const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    silent: 'passed-only',
    reporters: ['default', './tests/support/summaryReporter.ts'],
    projects: [
      {
        // Does nothing, unless the campaign of faults asks whether these tests would notice.
        plugins: [sabotagePlugin(root)],
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
