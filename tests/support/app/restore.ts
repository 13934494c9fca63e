import { answerOpenDialog } from './dialogs';
import { field, press, type Screen, waitForPage, wordsOf } from './screen';

/** Picks this file as the copy to restore; its passphrase is then asked for. */
export async function pickCopy(screen: Screen, path: string): Promise<void> {
  const words = wordsOf(screen).restore;
  await waitForPage(screen, words.choose.title);
  await answerOpenDialog(screen.app, path);
  await press(screen, words.choose.pick);
  await waitForPage(screen, words.open.title);
}

/** Chooses the newest copy of the place with this heading. */
export async function chooseNewest(screen: Screen, place: 'thisPc' | 'folder' | 'putAside'): Promise<void> {
  const words = wordsOf(screen).restore;
  await waitForPage(screen, words.choose.title);
  const group = screen.page.getByRole('group', { name: words.choose.groups[place], exact: true });
  await group.getByRole('radio').first().check({ force: true });
  await press(screen, words.choose.next);
  await waitForPage(screen, words.open.title);
}

/** Types the passphrase of the copy; what comes of it is seen afterwards. */
export async function tryCopyPassphrase(screen: Screen, passphrase: string): Promise<void> {
  const words = wordsOf(screen).restore.open;
  await field(screen.page, words.label).fill(passphrase);
  await press(screen, words.next);
}

/** Sees whose copy it is and restores it; the locked binder comes. */
export async function restoreShown(screen: Screen, firm: string): Promise<void> {
  const { restore, entrance } = wordsOf(screen);
  await waitForPage(screen, restore.preview.title);
  await screen.page.getByText(firm, { exact: true }).waitFor();
  await press(screen, restore.preview.run);
  await waitForPage(screen, entrance.unlock.title);
}
