import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The words that stand in clear in any file of the folder, each with its file; empty when none does. */
export async function wordsInClear(folder: string, words: readonly string[]): Promise<string[]> {
  const patterns = words.flatMap((word) => writings(word).map((bytes) => ({ word, bytes })));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const content = await contentOf(join(parentPath, name));
      const clear = patterns.filter(({ bytes }) => content.includes(bytes)).map(({ word }) => word);
      return [...new Set(clear)].map((word) => `${join(parentPath, name).slice(folder.length + 1)}: ${word}`);
    }),
  );
  return found.flat();
}

/** A file that went away after it was listed holds nothing: the children of a killed app tidy up after it. */
async function contentOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (Object(error).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** A word as the programs around us write it: in two encodings, and each of them in base64 from any byte on. */
function writings(word: string): Buffer[] {
  const plain = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), Buffer.from(word, 'latin1')];
  return [...plain, ...plain.flatMap(inBase64)];
}

function inBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Only what does not depend on the bytes before and after.
    return Buffer.from(
      text.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3)),
    );
  });
}
