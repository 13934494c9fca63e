import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What another program reads in the PDF, in the order it is written there. */
export async function textOfPdf(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', path, '-'], { maxBuffer: 2 ** 24 });
  return comparable(stdout);
}

/** Words as they are compared: lines are broken, and words divided, where the paper has room. */
export const comparable = (text: string): string => text.normalize('NFC').replace(/[\s\u00AD-]+/g, '');

/** The parts of `expected` that the text does not hold. */
export const missingIn = (text: string, expected: readonly string[]): string[] =>
  expected.filter((words) => !text.includes(comparable(words)));

/** Rejects, with what qpdf has to say, unless the file is a whole PDF. */
export async function checkPdf(path: string): Promise<void> {
  await run('qpdf', ['--check', path]);
}

/** Whether each font lies in the file and can be read as text. */
export async function fontsOfPdf(path: string): Promise<{ embedded: boolean; unicode: boolean }[]> {
  const { stdout } = await run('pdffonts', [path]);
  const [, , ...rows] = stdout.trimEnd().split('\n');
  return rows.map((row) => {
    const [embedded, , unicode] = row.match(/\b(yes|no)\b/g) ?? [];
    return { embedded: embedded === 'yes', unicode: unicode === 'yes' };
  });
}
