import { copyFile, cp, link, mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

export type ShippedForm = { program: string; remove: () => Promise<void> };

/**
 * The same runtime under the app's own name, with the app in it: so it takes itself for the released one. The files
 * are the runtime's own where the disk allows it, so this takes no time and no room.
 */
export async function shippedForm(runtimeProgram: string): Promise<ShippedForm> {
  const runtime = dirname(runtimeProgram);
  const folder = await mkdtemp(resolve('.cache/shipped-'));
  await linkAll(runtime, folder);
  const program = join(folder, 'persondatamappen');
  await rename(join(folder, basename(runtimeProgram)), program);
  const app = join(folder, 'resources/app');
  await mkdir(app);
  await cp('package.json', join(app, 'package.json'));
  await symlink(resolve('out'), join(app, 'out'));
  return { program, remove: () => rm(folder, { recursive: true }) };
}

async function linkAll(from: string, into: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [old, fresh] = [join(from, entry.name), join(into, entry.name)];
    if (!entry.isDirectory()) await link(old, fresh).catch(() => copyFile(old, fresh));
    else {
      await mkdir(fresh);
      await linkAll(old, fresh);
    }
  }
}
