import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { executableIn } from '../../../../build/runtime/runtime.mjs';

/** A folder that looks like a whole distribution of Electron. */
export async function aDistribution(folder: string, version: string): Promise<string> {
  const executable = join(folder, executableIn());
  await mkdir(dirname(executable), { recursive: true });
  await writeFile(executable, '');
  await chmod(executable, 0o755);
  await writeFile(join(folder, 'version'), `v${version}`);
  return folder;
}
