/**
 * What the decision rests on.
 * @typedef {object} SystemFacts
 * @property {NodeJS.Platform} platform
 * @property {boolean} isAdministrator
 * @property {{ id: string, like: string, version: number }} release from os-release
 * @property {(library: string) => boolean} hasLibrary by the name the linker knows
 * @property {(program: string) => boolean} hasProgram
 * @property {boolean} hasDisplay
 */

/**
 * What is to be done: nothing; install these packages; or stop and tell the user what is missing.
 * @typedef {{ act: 'nothing' } | { act: 'install', packages: string[] } | { act: 'tell', missing: string[], command: string | undefined }} LibraryPlan
 */

/** A thing Electron or the tests need, and the package that brings it (its name before and since the 64-bit time change). */
const libraries = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0', 'libgtk-3-0t64'] },
  { library: 'libnss3.so', packages: ['libnss3', 'libnss3'] },
  { library: 'libgbm.so.1', packages: ['libgbm1', 'libgbm1'] },
  { library: 'libasound.so.2', packages: ['libasound2', 'libasound2t64'] },
];
const testPrograms = [
  { program: 'pdfinfo', package: 'poppler-utils' },
  { program: 'qpdf', package: 'qpdf' },
  { program: 'soffice', package: 'libreoffice-writer-nogui' },
  { program: 'strace', package: 'strace' },
  { program: 'dbus-send', package: 'dbus' },
  { program: 'gnome-keyring-daemon', package: 'gnome-keyring' },
];

/**
 * Decides what to do about missing system libraries. Only Linux lacks any.
 * @param {SystemFacts} facts
 * @param {'start' | 'test'} purpose
 * @returns {LibraryPlan}
 */
export function planLibraries(facts, purpose) {
  if (facts.platform !== 'linux') return { act: 'nothing' };
  const missing = missingThings(facts, purpose);
  if (missing.length === 0) return { act: 'nothing' };
  const packages = missing.map((thing) => thing.package);
  if (!isDebianLike(facts))
    return { act: 'tell', missing: missing.map(({ name }) => name), command: undefined };
  if (facts.isAdministrator) return { act: 'install', packages };
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const command = `sudo sh -c 'apt-get update && ${install}'`;
  return { act: 'tell', missing: missing.map(({ name }) => name), command };
}

/**
 * @param {SystemFacts} facts
 * @param {'start' | 'test'} purpose
 */
function missingThings(facts, purpose) {
  const nameSince = hasNewNames(facts.release) ? 1 : 0;
  const ordinary = libraries
    .filter(({ library }) => !facts.hasLibrary(library))
    .map(({ library, packages }) => ({ name: library, package: packages[nameSince] ?? library }));
  const programs = [
    // The tests open a display of their own even where there is one: they must not take the mouse.
    ...(purpose === 'test' || !facts.hasDisplay ? [{ program: 'Xvfb', package: 'xvfb' }] : []),
    ...(purpose === 'test' ? testPrograms : []),
  ];
  const absent = programs.filter(({ program }) => !facts.hasProgram(program));
  return [...ordinary, ...absent.map((thing) => ({ name: thing.program, package: thing.package }))];
}

/** @param {SystemFacts} facts */
const isDebianLike = ({ release }) => [release.id, ...release.like.split(' ')].includes('debian');

/** @param {SystemFacts['release']} release */
const hasNewNames = ({ id, version }) => (id === 'debian' ? version >= 13 : version >= 24);
