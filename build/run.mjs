import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [uid]
 * @property {number} [gid]
 */

/**
 * Runs a program to its end, on our own terminal.
 * @param {string} program
 * @param {readonly string[]} words its arguments
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; a signal counts as 1
 */
export function exitCodeOf(program, words, options = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(program, words, { ...options, stdio: 'inherit' });
    // Whoever ends us ends what we started, and we then end with it: no window stays behind.
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', fail);
    child.on('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      settle(code ?? 1);
    });
  });
}

/**
 * Runs a program and keeps what it says.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, said: string, answered: string }>} everything said, and standard output alone
 */
export function outcomeOf(program, words, options = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = new Collected();
    const answered = new Collected();
    child.stdout.on('data', (part) => answered.add(part));
    child.stdout.on('data', (part) => said.add(part));
    child.stderr.on('data', (part) => said.add(part));
    child.on('error', fail);
    child.on('close', (code) => settle({ code: code ?? 1, said: said.text(), answered: answered.text() }));
  });
}

/**
 * Runs a program that has to succeed; what it said is told only when it does not.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {RunOptions} [options]
 */
export async function run(program, words, options = {}) {
  const { code, said } = await outcomeOf(program, words, options);
  if (code !== 0) throw new Error(`${[program, ...words].join(' ')} ended with ${code}\n${said}`.trim());
}

class Collected {
  /** @type {Buffer[]} */
  #parts = [];

  /** @param {Buffer} part */
  add(part) {
    this.#parts.push(part);
  }

  text() {
    return Buffer.concat(this.#parts).toString();
  }
}
