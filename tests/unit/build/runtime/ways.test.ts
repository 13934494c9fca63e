import { once } from 'node:events';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { givenByEnvironment } from '../../../../build/runtime/given.mjs';
import { installedByElectron } from '../../../../build/runtime/installed.mjs';
import { onceADay } from '../../../../build/runtime/onceADay.mjs';
import { downloadedByElectron } from '../../../../build/runtime/ownDownload.mjs';
import { repackaged } from '../../../../build/runtime/repackaged.mjs';
import { repackRecipe } from '../../../../build/runtime/repackRecipe.mjs';
import { executableIn } from '../../../../build/runtime/runtime.mjs';
import { aDistribution } from './aDistribution';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runtime-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a runtime given by the environment', () => {
  test('is taken as it is', async () => {
    await aDistribution(folder, '40.1.2');
    expect(await givenByEnvironment(folder)()).toMatchObject({ runtime: { folder, version: '40.1.2' } });
  });

  test('stops everything when there is none at that place', async () => {
    await expect(givenByEnvironment(folder)()).rejects.toThrow(/holds no Electron/);
  });

  test('is passed over when the variable is not set', async () => {
    expect(await givenByEnvironment(undefined)()).toHaveProperty('refusal');
  });
});

describe("the electron package's own runtime", () => {
  const anElectronPackage = (version: string) =>
    writeFile(join(folder, 'package.json'), JSON.stringify({ version }));

  test('is taken when it is whole and of the right version', async () => {
    await anElectronPackage('45.0.0');
    await aDistribution(join(folder, 'dist'), '45.0.0');
    await writeFile(join(folder, 'path.txt'), executableIn());
    expect(await installedByElectron(folder)()).toMatchObject({ runtime: { version: '45.0.0' } });
  });

  test('is refused while it is half unpacked', async () => {
    await anElectronPackage('45.0.0');
    await aDistribution(join(folder, 'dist'), '45.0.0');
    expect(await installedByElectron(folder)()).toHaveProperty('refusal');
  });

  test('is refused when it is of another version', async () => {
    await anElectronPackage('45.0.0');
    await aDistribution(join(folder, 'dist'), '44.0.0');
    await writeFile(join(folder, 'path.txt'), executableIn());
    expect(await installedByElectron(folder)()).toHaveProperty('refusal');
  });
});

describe("Electron's own download", () => {
  const patience = { firstByteSeconds: 0.6, nextByteSeconds: 0.6 };

  /** An electron package whose installer does what the test says. */
  async function anElectronPackage(installer: string) {
    const electronPackage = join(folder, 'electron');
    await mkdir(electronPackage);
    await writeFile(join(electronPackage, 'package.json'), JSON.stringify({ version: '45.0.0' }));
    await writeFile(join(electronPackage, 'install.js'), installer);
    return electronPackage;
  }

  test('is given up within its patience when the network swallows the connection', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const installer = `fetch('http://127.0.0.1:${port}/').then(() => process.exit(0));`;
    const electronPackage = await anElectronPackage(installer);
    const started = performance.now();
    const attempt = await downloadedByElectron({ electronPackage, cache: folder, patience })();
    server.close();
    expect(attempt).toEqual({ refusal: "Electron's own download gave no byte within 0.6 seconds" });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('is refused at once when the installer fails', async () => {
    const electronPackage = await anElectronPackage('process.exit(1);');
    const attempt = await downloadedByElectron({ electronPackage, cache: folder, patience })();
    expect(attempt).toEqual({ refusal: "Electron's own download is out of reach" });
  });

  test('is waited for beyond its patience while bytes arrive', async () => {
    const installer = `
      const { appendFileSync, chmodSync, mkdirSync, writeFileSync } = require('node:fs');
      const { dirname, join } = require('node:path');
      const executable = join(__dirname, 'dist', ${JSON.stringify(executableIn())});
      let parts = 0;
      const arriving = setInterval(() => {
        appendFileSync(join(process.env.TMPDIR, 'part'), 'bytes');
        parts += 1;
        if (parts < 10) return;
        clearInterval(arriving);
        mkdirSync(dirname(executable), { recursive: true });
        writeFileSync(executable, '');
        chmodSync(executable, 0o755);
        writeFileSync(join(__dirname, 'dist', 'version'), '45.0.0');
        writeFileSync(join(__dirname, 'path.txt'), 'electron');
      }, 100);`;
    const electronPackage = await anElectronPackage(installer);
    const attempt = await downloadedByElectron({ electronPackage, cache: folder, patience })();
    expect(attempt).toMatchObject({ runtime: { version: '45.0.0' } });
  });
});

describe('a refusal that is remembered for a day', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000);

  test.each([
    { name: 'is not asked again after an hour', hours: 1, asked: 0 },
    { name: 'is asked again after a day', hours: 25, asked: 1 },
  ])('$name', async ({ hours, asked }) => {
    const note = join(folder, 'refused');
    await writeFile(note, '');
    await utimes(note, hoursAgo(hours), hoursAgo(hours));
    let calls = 0;
    const way = () => {
      calls += 1;
      return Promise.resolve({ refusal: 'no network' });
    };
    await onceADay(way, note, () => now)();
    expect(calls).toBe(asked);
  });

  test('leaves no note where there is nothing to use instead', async () => {
    const note = join(folder, 'not-there', 'refused');
    let calls = 0;
    const way = onceADay(() => {
      calls += 1;
      return Promise.resolve({ refusal: 'no network' });
    }, note);
    await way();
    await way();
    expect(calls).toBe(2);
  });
});

describe('the repack', () => {
  const linux = { platform: 'linux', arch: 'x64' };
  const make = (_recipe: unknown, work: string) => aDistribution(join(work, 'runtime'), '33.2.1');

  test.each([
    { platform: 'linux', arch: 'arm64' },
    { platform: 'darwin', arch: 'x64' },
    { platform: 'win32', arch: 'x64' },
  ])('is not for $platform on $arch', async (machine) => {
    const attempt = await repackaged({ recipe: repackRecipe, cache: folder, machine }, make)();
    expect(attempt).toHaveProperty('refusal');
  });

  test('says that it is a third party’s', async () => {
    const attempt = await repackaged({ recipe: repackRecipe, cache: folder, machine: linux }, make)();
    expect(attempt).toMatchObject({ runtime: { version: '33.2.1' } });
    expect('runtime' in attempt && attempt.runtime.from).toMatch(/third party's repack/);
  });

  test('is refused with its reason when it cannot be made', async () => {
    const failing = () => Promise.reject(new Error('wrong content'));
    const attempt = await repackaged({ recipe: repackRecipe, cache: folder, machine: linux }, failing)();
    expect(attempt).toEqual({ refusal: `${repackRecipe.package}: wrong content` });
  });
});
