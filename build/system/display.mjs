import { spawn } from 'node:child_process';

/**
 * A display to draw on.
 * @typedef {{ environment: { DISPLAY?: string }, close: () => void }} Display
 */

/**
 * A screen in memory. The server picks a free number itself and tells it on its fourth channel.
 * @param {{ uid?: number, gid?: number }} [owner]
 * @returns {Promise<Display>}
 */
export function virtualDisplay(owner = {}) {
  const words = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', words, { ...owner, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => server.kill();
  process.once('exit', close);
  return new Promise((settle, fail) => {
    server.on('error', fail);
    server.on('exit', (code) => fail(new Error(`Xvfb ended with ${code} before it had a screen`)));
    server.stdio[3]?.on('data', (number) =>
      settle({ environment: { DISPLAY: `:${String(number).trim()}` }, close }),
    );
  });
}

/**
 * The display there is; without one, a screen in memory, and that is said.
 * @returns {Promise<Display>}
 */
export async function displayToUse() {
  const isThere = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (isThere) return { environment: {}, close: () => undefined };
  const display = await virtualDisplay();
  console.log(`Display: none here, so Xvfb draws into memory (${display.environment.DISPLAY})`);
  return display;
}
