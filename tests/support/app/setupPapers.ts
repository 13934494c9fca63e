import { keyOnSheet, savePaper } from './papers';
import { field, press, type Screen, wordsOf } from './screen';

/** Saves the first policy from the last page of set-up. */
export function savePolicy(screen: Screen, folder: string): Promise<string> {
  const { print } = wordsOf(screen).setup;
  return savePaper(screen, `${print.save}: ${print.policy.title}`, folder);
}

/** Saves the recovery sheet, and reads the key from it as a person would. */
export async function saveSheet(screen: Screen, folder: string): Promise<{ path: string; key: string[] }> {
  const { print } = wordsOf(screen).setup;
  const path = await savePaper(screen, `${print.save}: ${print.sheet.title}`, folder);
  return { path, key: await keyOnSheet(path) };
}

/** Types two groups from the sheet and ends set-up, or the check of a new sheet. */
export async function typeGroups(screen: Screen, group3: string, group7: string): Promise<void> {
  const { print } = wordsOf(screen).setup;
  await field(screen.page, print.check.group(3)).fill(group3);
  await field(screen.page, print.check.group(7)).fill(group7);
  await press(screen, print.done);
}

/** Types groups 3 and 7 from the sheet as they stand; the overview comes. */
export async function checkSheet(screen: Screen, key: readonly string[]): Promise<void> {
  await typeGroups(screen, key[2] ?? '', key[6] ?? '');
  await screen.page.getByRole('navigation', { name: wordsOf(screen).shell.mainMenu }).waitFor();
}
