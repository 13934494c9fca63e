import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readImports } from '../../../../build/checks/importLaw.mjs';

type Imports = Awaited<ReturnType<typeof readImports>>;

/** A small project: per rule of the import law one file that breaks it, and some that keep it. */
const files = {
  'shared/result.ts': 'export const ok = 1;',
  'shared/text/labels.ts': "import { ok } from '../result'; export const label = ok;",
  'shared/contract/index.ts': 'export type Call = string; export const schema = 1;',
  'shared/domain/task/task.ts': "import { ok } from '../../result'; export const task = ok;",
  'shared/domain/task/first.ts': "import type { Second } from './second'; export type First = Second;",
  'shared/domain/task/second.ts': "import type { First } from './first'; export type Second = First;",
  'shared/domain/task/wordy.ts': "import { label } from '../../text/labels'; export const word = label;",
  'shared/documents/impure.ts': "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
  'shared/text/papery.ts': "import { read } from '../documents/impure'; export const word = read;",
  'renderer/app/api.ts': 'export const call = 1;',
  'renderer/app/Frame.ts': "import { tasks } from '../features/tasks/Tasks'; export const frame = tasks;",
  'renderer/entries/Drawer.ts':
    "import { tasks } from '../features/tasks/Tasks'; export const drawer = tasks;",
  'renderer/app/reading.ts': "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
  'renderer/app/reaching.ts':
    "import { store } from '../../electron/vault/store'; export const mine = store;",
  'renderer/features/tasks/Tasks.ts': "import { call } from '../../app/api'; export const tasks = call;",
  'renderer/features/review/Review.ts': "import { tasks } from '../tasks/Tasks'; export const all = tasks;",
  'renderer/ui/Seeing.ts': "import { ok } from '../../shared/result'; export const seen = ok;",
  'electron/preload.ts': "import { schema } from '../shared/contract'; export const wire = schema;",
  'electron/vault/store.ts': 'export type Store = string; export const store = 1;',
  'electron/vault/painting.ts': "import { call } from '../../renderer/app/api'; export const painted = call;",
  'electron/vault/knowing.ts': "import { save } from '../usecases/honest'; export const known = save;",
  'electron/vault/migrations/migration.ts': 'export type Migration = string;',
  'electron/vault/migrations/0002-name.ts':
    "import type { Migration } from './migration'; import { ok } from '../../../shared/result'; export const up: Migration = String(ok);",
  'electron/usecases/honest.ts':
    "import type { Store } from '../vault/store'; export const save = (store: Store) => store;",
  'electron/usecases/grabbing.ts': "import { store } from '../vault/store'; export const grabbed = store;",
  'electron/usecases/touching.ts':
    "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
};

let root: string;
let imports: Imports;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'law-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  imports = await readImports(root);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const brokenBy = (file: string) =>
  imports.violations.filter(({ from }) => from === file).map(({ rule }) => rule);

describe('the import law', () => {
  test('is read from files', () => {
    expect(imports.modules).toBeGreaterThanOrEqual(Object.keys(files).length);
  });

  test.each([
    ['no-circles', 'shared/domain/task/first.ts'],
    ['domain-knows-nothing-above-it', 'shared/domain/task/wordy.ts'],
    ['shared-is-pure', 'shared/documents/impure.ts'],
    ['words-know-no-papers', 'shared/text/papery.ts'],
    ['only-routes-know-features', 'renderer/app/Frame.ts'],
    ['entries-serve-features', 'renderer/entries/Drawer.ts'],
    ['renderer-has-no-node', 'renderer/app/reading.ts'],
    ['renderer-no-core', 'renderer/app/reaching.ts'],
    ['features-are-neighbours-not-relatives', 'renderer/features/review/Review.ts'],
    ['ui-is-blind', 'renderer/ui/Seeing.ts'],
    ['preload-takes-types-only', 'electron/preload.ts'],
    ['main-has-no-ui', 'electron/vault/painting.ts'],
    ['services-serve', 'electron/vault/knowing.ts'],
    ['migrations-are-frozen', 'electron/vault/migrations/0002-name.ts'],
    ['usecases-use-services', 'electron/usecases/grabbing.ts'],
    ['usecases-no-core', 'electron/usecases/touching.ts'],
  ])('%s is broken by %s', (rule, file) => {
    expect(brokenBy(file)).toContain(rule);
  });

  test('lets pass what keeps it', () => {
    const honest = [
      'electron/usecases/honest.ts',
      'renderer/features/tasks/Tasks.ts',
      'shared/text/labels.ts',
    ];
    expect(honest.flatMap(brokenBy)).toEqual([]);
  });
});
