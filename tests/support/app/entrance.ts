import type { Language } from '../../../shared/domain/language';
import { button, field, press, type Screen, waitForPage, wordsOf } from './screen';

/** From the welcome to the first question of set-up. */
export async function createBinder(screen: Screen, passphrase: string): Promise<void> {
  const { entrance, setup } = wordsOf(screen);
  await press(screen, entrance.welcome.create);
  await typeNewPassphrase(screen, passphrase);
  await press(screen, entrance.passphrase.create);
  await waitForPage(screen, setup.questions.company.question);
}

/** Both fields of a new passphrase. */
export async function typeNewPassphrase({ page, language }: Screen, passphrase: string): Promise<void> {
  const words = wordsOf({ language }).entrance.passphrase;
  await field(page, words.label).fill(passphrase);
  await field(page, words.again).fill(passphrase);
}

/** Types a passphrase on the locked screen and presses the button; what comes of it is seen afterwards. */
export async function tryPassphrase(screen: Screen, passphrase: string): Promise<void> {
  const words = wordsOf(screen).entrance.unlock;
  await field(screen.page, words.label).fill(passphrase);
  await press(screen, words.unlock);
}

/** Opens the binder: the locked screen goes. */
export async function unlock(screen: Screen, passphrase: string): Promise<void> {
  await tryPassphrase(screen, passphrase);
  await button(screen.page, wordsOf(screen).entrance.unlock.unlock).waitFor({ state: 'detached' });
}

/** Locks the binder from the side menu. */
export async function lock(screen: Screen): Promise<void> {
  const { shell, entrance } = wordsOf(screen);
  await press(screen, shell.lock);
  await waitForPage(screen, entrance.unlock.title);
}

/** Presses the language; the screen is then read in it. */
export async function chooseLanguage(screen: Screen, language: Language): Promise<Screen> {
  const { languages } = wordsOf(screen).shell;
  await press(screen, languages[language]);
  await screen.page.locator(`html[lang="${language}"]`).waitFor();
  return { ...screen, language };
}

/** Types the eight groups of the recovery sheet and goes on. */
export async function typeRecoveryKey(screen: Screen, groups: readonly string[]): Promise<void> {
  const words = wordsOf(screen).entrance.recover;
  for (const [index, group] of groups.entries()) await field(screen.page, words.group(index + 1)).fill(group);
  await press(screen, words.next);
}
