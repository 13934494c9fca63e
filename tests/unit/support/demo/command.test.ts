import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as it is typed, without what comes before a real run. */
function demo(...words: string[]): { said: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['build/demo.mjs', ...words], {
    encoding: 'utf8',
  });
  return { said: `${stdout}${stderr}`.trim(), code: status };
}

const fileWith = (content: string): string => {
  const path = join(folder, 'firm.json');
  writeFileSync(path, content);
  return path;
};

describe('npm run demo', () => {
  it('says in one line that an option is unknown', () => {
    expect(demo('--form', 'x')).toEqual({
      said: "Unknown option '--form'. This is how: npm run demo -- [--firm FILE] [--out DIR]",
      code: 1,
    });
  });

  it('says in one line that the file is missing or not JSON', () => {
    expect(demo('--firm', join(folder, 'gone.json'))).toEqual({
      said: `The answer file ${join(folder, 'gone.json')} cannot be read (ENOENT)`,
      code: 1,
    });
    const { said, code } = demo('--firm', fileWith('{ "format": 1, }'));
    expect(said).toMatch(/is not JSON: .*/);
    expect(said.split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('says what is wrong in the file before anything is started or written', () => {
    const out = join(folder, 'papers');
    const { said, code } = demo('--firm', fileWith('{ "format": 2, "language": "da" }'), '--out', out);
    expect(said).toMatch(/is not an answer file yet:\n {2}format: .*\n {2}setup: .*\n {2}review: /);
    expect(said).not.toContain('Runtime');
    expect(readdirSync(folder)).not.toContain('papers');
    expect(code).toBe(1);
  });

  it.each(['.', 'out', 'dist/papers', 'node_modules', '.git'])('writes nothing into %s', (out) => {
    expect(demo('--out', out)).toEqual({
      said: expect.stringContaining('is the project itself or one of its own folders'),
      code: 1,
    });
  });
});
