import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { binderShape } from '../../electron/binderShape';
import { migrations } from '../../electron/vault/migrations';
import { upgrade } from '../../electron/vault/upgrade';
import { BINDER_SCHEMA } from '../../shared/domain/binder';
import { samplesOf } from './samples';

const olderShapes = Array.from({ length: BINDER_SCHEMA - 1 }, (_, index) => index + 1);
const here = readdirSync('tests/migrations');

test('every migration stands in the list by its number, and has its samples and its test', () => {
  const files = readdirSync('electron/vault/migrations').filter((file) => /^\d/.test(file));
  expect(files.sort()).toEqual(migrations.map(({ to, name }) => `${`${to}`.padStart(4, '0')}-${name}.ts`));
  for (const file of files) expect(here).toContain(file.replace('.ts', '.test.ts'));
  for (const shape of olderShapes) expect(samplesOf(shape).length).toBeGreaterThanOrEqual(6);
});

describe.each(olderShapes)('of shape %i', (shape) => {
  test.each(samplesOf(shape))('the %s binder opens today, and once only', (_name, saved) => {
    const first = upgrade(saved, shape, binderShape);
    expect(first?.steps).toEqual(migrations.map(({ to }) => to).filter((to) => to > shape));
    expect(upgrade(first?.binder, BINDER_SCHEMA, binderShape)).toEqual({ binder: first?.binder, steps: [] });
  });
});
