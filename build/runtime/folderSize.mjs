import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Bytes in all files below a folder; what disappears while we look counts as nothing.
 * @param {string} folder
 */
export async function folderSize(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((file) => bytesOf(join(file.parentPath, file.name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @param {string} file */
const bytesOf = (file) =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );
