import { dateInField } from '../../../renderer/ui/typedDate';
import { field, link, press, type Screen, waitForPage, wordsOf } from './screen';

/** Divider 1 from the side menu. */
export async function openDocuments(screen: Screen): Promise<void> {
  const { documents } = wordsOf(screen);
  await link(screen.page.getByRole('navigation'), new RegExp(documents.title)).first().click();
  await waitForPage(screen, documents.title);
}

/** The page of a paper, by the name it has on the list. */
export async function openPaper(screen: Screen, name: string): Promise<void> {
  await openDocuments(screen);
  await link(screen.page, name).click();
  await waitForPage(screen, name);
}

/** Another way to see the paper that is open. */
export const showAs = (screen: Screen, view: 'page' | 'changes' | 'edit'): Promise<void> =>
  press(screen, wordsOf(screen).documents.views[view]);

/** Notes that the paper was signed by hand, and where it is. */
export async function noteSignature(
  screen: Screen,
  how: 'signed' | 'used',
  { on, place }: { on: string; place: string },
): Promise<void> {
  const { sign } = wordsOf(screen).documents;
  await field(screen.page, sign.on[how]).fill(dateInField(on, screen.language));
  await field(screen.page, sign.place).fill(place);
  await press(screen, sign.finish[how]);
}
