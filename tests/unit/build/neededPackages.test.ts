import { expect, test } from 'vitest';
import { neededPackages } from '../../../build/neededPackages.mjs';

test('brings along what a package needs, and what that needs in turn', async () => {
  expect(await neededPackages(['playwright'])).toContain('node_modules/playwright-core');
  expect(await neededPackages(['electron'])).toContain('node_modules/ms');
});

test('names nothing that is not installed here', async () => {
  expect(await neededPackages(['not-a-package-of-ours'])).toEqual([]);
});
