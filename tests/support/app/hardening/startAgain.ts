import { type ChildProcess, spawn } from 'node:child_process';
import type { ElectronApplication } from 'playwright';

/** Starts the same app once more, as the owner would: without the tool that drives it, and with these words. */
export function startAgain(
  app: ElectronApplication,
  folder: string,
  more: readonly string[] = [],
  program = app.process().spawnfile,
): ChildProcess {
  const { spawnargs } = app.process();
  const own = spawnargs.slice(1).filter((word) => !/^--(inspect|remote-debugging|user-data-dir)/.test(word));
  const withoutLoader = own.filter((word, index) => word !== '-r' && own[index - 1] !== '-r');
  return spawn(program, [...withoutLoader, `--user-data-dir=${folder}`, ...more], { stdio: 'ignore' });
}
