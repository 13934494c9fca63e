import { run } from '../run.mjs';
import { hasProgram, systemFacts } from './facts.mjs';
import { planLibraries } from './libraries.mjs';

/**
 * Sees to it that Electron can run here: installs as root, else stops with the one command to type.
 * @param {'start' | 'test'} purpose
 */
export async function ensureLibraries(purpose) {
  const facts = systemFacts();
  const plan = planLibraries(facts, purpose);
  if (plan.act === 'install') await install(plan.packages);
  if (plan.act === 'tell') throw new Error(askFor(plan.missing, plan.command));
  if (purpose === 'test' && facts.platform === 'linux') await wishForSecondEngine(facts.isAdministrator);
}

/** @param {string[]} packages */
async function install(packages) {
  console.log(`Installing with apt-get: ${packages.join(' ')}`);
  const quietly = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], quietly);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quietly);
}

/**
 * @param {string[]} missing
 * @param {string | undefined} command
 */
function askFor(missing, command) {
  const what = `This machine lacks: ${missing.join(', ')}.`;
  return command
    ? `${what} Type this, then try again:\n\n  ${command}\n`
    : `${what} Install them, then try again.`;
}

/**
 * The papers are also printed by a second engine. Not every system offers it; the test that needs it then
 * fails and says so.
 * @param {boolean} isAdministrator
 */
async function wishForSecondEngine(isAdministrator) {
  if (hasProgram('chromium')) return;
  const wish = 'Chromium, the second engine for the papers, is missing';
  if (!isAdministrator) console.log(`${wish}; install it with: sudo apt-get install -y chromium`);
  else await install(['chromium']).catch((error) => console.log(`${wish}: ${error.message}`));
}
