import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { answerSaveDialog, chosenPath } from './dialogs';
import { checkPdf, missingIn, textOfPdf } from './pdfTools';
import { button, type Screen, wordsOf } from './screen';

/** Saves the register's paper that is open, and has other programs look at it: what it lacks of this, and whether it is tagged. */
export async function saveAndRead(
  screen: Screen,
  folder: string,
  expected: readonly string[],
): Promise<{ missing: string[]; isTagged: boolean }> {
  const { savePdf, savedAs } = wordsOf(screen).registerPaper;
  await screen.page.locator('article[aria-busy="false"]').first().waitFor();
  await answerSaveDialog(screen.app, folder);
  await button(screen.page, savePdf).click();
  const path = await chosenPath(screen.app);
  await screen.page.getByText(savedAs(basename(path)), { exact: true }).waitFor();
  await checkPdf(path);
  const { stdout } = await promisify(execFile)('pdfinfo', [path]);
  return { missing: missingIn(await textOfPdf(path), expected), isTagged: /Tagged:\s+yes/.test(stdout) };
}
