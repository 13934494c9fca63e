import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { answerSaveDialog, chosenPath } from './dialogs';
import { button, type Screen, wordsOf } from './screen';

/** Saves a paper with the button of this name, under the name the app proposes; answers with its path. */
export async function savePaper(screen: Screen, name: string, folder: string): Promise<string> {
  await answerSaveDialog(screen.app, folder);
  await button(screen.page, name).click();
  const path = await chosenPath(screen.app);
  await screen.page.getByText(wordsOf(screen).review.savedAs(basename(path)), { exact: true }).waitFor();
  return path;
}

/** What a PDF says, page by page, read with another reader than the one that made it. */
export async function pagesOfPdf(path: string): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const pdf = await loading.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    }),
  );
  await loading.destroy();
  return pages;
}

/** The eight groups of the recovery key as they stand on the printed sheet. */
export async function keyOnSheet(path: string): Promise<string[]> {
  const text = (await pagesOfPdf(path)).join('\n');
  const groups = [...text.matchAll(/(?<!\d)([1-8])\s+([0-9A-Z]{4})(?![0-9A-Z])/g)];
  return groups.map(([, , group = '']) => group);
}
