import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import unzipper from 'unzipper';

/**
 * Unpacks one folder of a zip, file modes included.
 * @param {string} zip
 * @param {{ root: string, leftOut: string[], target: string }} what paths in `leftOut` are beginnings, below `root`
 */
export async function unpackZip(zip, { root, leftOut, target }) {
  const { files } = await unzipper.Open.file(zip);
  for (const file of files) {
    const name = file.path.startsWith(root) ? file.path.slice(root.length) : '';
    const wanted = name !== '' && file.type === 'File' && !leftOut.some((start) => name.startsWith(start));
    if (wanted) await unpackFile(file, join(target, name), target);
  }
}

/**
 * @param {import('unzipper').File} file
 * @param {string} path
 * @param {string} target
 */
async function unpackFile(file, path, target) {
  if (!path.startsWith(target + sep)) throw new Error(`the zip points outside its folder: ${file.path}`);
  await mkdir(dirname(path), { recursive: true });
  await pipeline(file.stream(), createWriteStream(path));
  // The upper half of this field is the Unix mode; only "may be run" matters here.
  const isProgram = ((file.externalFileAttributes >>> 16) & 0o111) !== 0;
  await chmod(path, isProgram ? 0o755 : 0o644);
}
