import { expect, test } from 'vitest';
import { releaseOf } from '../../../../build/system/facts.mjs';
import { planLibraries } from '../../../../build/system/libraries.mjs';

type Facts = Parameters<typeof planLibraries>[0];

const bare: Facts = {
  platform: 'linux',
  isAdministrator: true,
  release: { id: 'debian', like: '', version: 12 },
  hasLibrary: () => false,
  hasProgram: () => false,
  hasDisplay: false,
};
const graphics = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'];

test('installs what is missing on Debian as root', () => {
  expect(planLibraries(bare, 'start')).toEqual({ act: 'install', packages: [...graphics, 'xvfb'] });
});

test('needs more for the tests than for a start', () => {
  const programs = ['poppler-utils', 'qpdf', 'libreoffice-writer-nogui', 'strace', 'dbus', 'gnome-keyring'];
  const packages = [...graphics, 'xvfb', ...programs];
  expect(planLibraries(bare, 'test')).toEqual({ act: 'install', packages });
});

test('needs no screen in memory to start where there is a real one', () => {
  expect(planLibraries({ ...bare, hasDisplay: true }, 'start')).toEqual({
    act: 'install',
    packages: graphics,
  });
});

test('tells an ordinary user the one command to type', () => {
  const plan = planLibraries({ ...bare, isAdministrator: false, hasDisplay: true }, 'start');
  expect(plan).toMatchObject({
    act: 'tell',
    command: `sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${graphics.join(' ')}'`,
  });
});

test.each([
  { id: 'ubuntu', like: 'debian', version: 24 },
  { id: 'debian', like: '', version: 13 },
])('knows the names the packages have on $id $version', (release) => {
  const plan = planLibraries({ ...bare, release, hasDisplay: true }, 'start');
  expect(plan).toMatchObject({ packages: ['libgtk-3-0t64', 'libnss3', 'libgbm1', 'libasound2t64'] });
});

test('names the libraries, and no command, on a system it does not know', () => {
  const release = { id: 'fedora', like: '', version: 43 };
  const plan = planLibraries({ ...bare, release, hasDisplay: true }, 'start');
  expect(plan).toMatchObject({
    act: 'tell',
    command: undefined,
    missing: expect.arrayContaining(['libnss3.so']),
  });
});

test.each(['darwin', 'win32'] as const)('asks for nothing on %s', (platform) => {
  expect(planLibraries({ ...bare, platform }, 'test')).toEqual({ act: 'nothing' });
});

test('asks for nothing where nothing is missing', () => {
  const whole = { ...bare, hasLibrary: () => true, hasProgram: () => true };
  expect(planLibraries(whole, 'test')).toEqual({ act: 'nothing' });
});

test('reads what system this is', () => {
  const text = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n';
  expect(releaseOf(text)).toEqual({ id: 'ubuntu', like: 'debian', version: 24 });
});
