import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the project, by its path from the top with forward slashes. */
export type SourceFile = { path: string; text: string };

const extensions = /\.(ts|tsx|mjs|cjs|css|html)$/;

/** The text files that we wrote, below the folders named. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && extensions.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  });
}
