import { basename } from 'node:path';
import type { Locator } from 'playwright';
import { answerOpenDialog, answerSaveDialog, chosenPath } from './dialogs';
import { button, link, press, type Screen, waitForPage, wordsOf } from './screen';

/** From anywhere in the binder to a page of the settings. */
export async function openSettings(screen: Screen, page: 'security' | 'backup' | 'law'): Promise<void> {
  const { shell, settings } = wordsOf(screen);
  await link(screen.page.getByRole('navigation', { name: shell.mainMenu }), shell.settings).click();
  await waitForPage(screen, settings.title);
  await link(screen.page, settings[page].title).click();
  await waitForPage(screen, settings[page].title);
}

/** The part of a page under this heading. */
export const section = ({ page }: Pick<Screen, 'page'>, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

/** A complete copy, now; the page then says that it is good. */
export async function makeCopy(screen: Screen): Promise<void> {
  const { backup } = wordsOf(screen);
  await press(screen, backup.make);
  await screen.page.getByText(backup.made, { exact: true }).waitFor();
}

/** Saves the binder in one file into this folder; answers with its path. */
export async function saveCopyIn(screen: Screen, folder: string): Promise<string> {
  const { backup } = wordsOf(screen);
  await answerSaveDialog(screen.app, folder);
  await press(screen, backup.saveAs);
  const path = await chosenPath(screen.app);
  await screen.page.getByText(backup.savedAs(basename(path)), { exact: true }).waitFor();
  return path;
}

/** Chooses this folder as the place of the copies off the PC. */
export async function chooseCopyFolder(screen: Screen, folder: string): Promise<void> {
  const words = wordsOf(screen).backup.where;
  await answerOpenDialog(screen.app, folder);
  await press(screen, words.choose);
  await button(screen.page, words.change).waitFor();
}
