import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Lets LibreOffice open the files and write them down as something else, in the same folder; rejects when it cannot. */
export async function convert(folder: string, names: readonly string[], to: 'txt' | 'pdf'): Promise<void> {
  const form = to === 'txt' ? 'txt:Text (encoded):UTF8' : 'pdf';
  const own = pathToFileURL(join(folder, 'libreoffice')).href;
  const words = ['--headless', `-env:UserInstallation=${own}`, '--convert-to', form, '--outdir', folder];
  const { stderr } = await run('soffice', [...words, ...names.map((name) => join(folder, name))], {
    maxBuffer: 2 ** 24,
  });
  if (/error/i.test(stderr)) throw new Error(stderr);
}

/** What LibreOffice read in a file of this name, bullets and tick boxes left out. */
export async function textRead(folder: string, name: string): Promise<string> {
  const text = await readFile(join(folder, name.replace(/\.docx$/, '.txt')), 'utf8');
  return text.replace(/[\uFEFF•☒☐]/g, '');
}
