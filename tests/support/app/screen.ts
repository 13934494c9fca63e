import type { ElectronApplication, Locator, Page } from 'playwright';
import { text as shell } from '../../../renderer/app/text';
import { text as deletionDrawers } from '../../../renderer/entries/deletion/text';
import { text as entryFiles } from '../../../renderer/entries/files/text';
import { text as notices } from '../../../renderer/entries/notices/text';
import { text as staff } from '../../../renderer/entries/staff/text';
import { text as entries } from '../../../renderer/entries/text';
import { text as documents } from '../../../renderer/features/documents/text';
import { text as restore } from '../../../renderer/features/entrance/restore/text';
import { text as entrance } from '../../../renderer/features/entrance/text';
import { text as findings } from '../../../renderer/features/findings/text';
import { text as folder } from '../../../renderer/features/folder/text';
import { text as overview } from '../../../renderer/features/overview/text';
import { text as processorDrawers } from '../../../renderer/features/processors/drawers/text';
import { text as processorNotices } from '../../../renderer/features/processors/notices/text';
import { text as processors } from '../../../renderer/features/processors/text';
import { text as record } from '../../../renderer/features/record/text';
import { text as assessments } from '../../../renderer/features/registers/assessments/text';
import { text as breaches } from '../../../renderer/features/registers/breaches/text';
import { text as consents } from '../../../renderer/features/registers/consents/text';
import { text as cookies } from '../../../renderer/features/registers/cookies/text';
import { text as deletionLog } from '../../../renderer/features/registers/deletion/text';
import { text as employees } from '../../../renderer/features/registers/employees/text';
import { text as registerPaper } from '../../../renderer/features/registers/paper/text';
import { text as requests } from '../../../renderer/features/registers/requests/text';
import { text as registers } from '../../../renderer/features/registers/text';
import { text as reviewCheck } from '../../../renderer/features/review/check/text';
import { text as reviewLanding } from '../../../renderer/features/review/landing/text';
import { text as reviewSign } from '../../../renderer/features/review/sign/text';
import { text as reviewStep } from '../../../renderer/features/review/step/text';
import { text as review } from '../../../renderer/features/review/text';
import { text as backup } from '../../../renderer/features/settings/backup/text';
import { text as security } from '../../../renderer/features/settings/security/text';
import { text as settings } from '../../../renderer/features/settings/text';
import { text as setup } from '../../../renderer/features/setup/text';
import { text as tasks } from '../../../renderer/features/tasks/text';
import type { Language } from '../../../shared/domain/language';

/** The running app as the person before it sees it, in the language they have chosen. */
export type Screen = { app: ElectronApplication; page: Page; language: Language };

/** What the screens say. Everything is found by these words, as a person finds it. */
export const wordsOf = ({ language }: Pick<Screen, 'language'>) => ({
  shell: shell[language],
  entrance: entrance[language],
  setup: setup[language],
  overview: overview[language],
  findings: findings[language],
  review: review[language],
  reviewLanding: reviewLanding[language],
  reviewStep: reviewStep[language],
  reviewCheck: reviewCheck[language],
  reviewSign: reviewSign[language],
  entries: entries[language],
  tasks: tasks[language],
  documents: documents[language],
  folder: folder[language],
  record: record[language],
  processors: processors[language],
  processorDrawers: processorDrawers[language],
  registers: registers[language],
  breaches: breaches[language],
  employees: employees[language],
  staff: staff[language],
  notices: notices[language],
  processorNotices: processorNotices[language],
  requests: requests[language],
  consents: consents[language],
  assessments: assessments[language],
  cookies: cookies[language],
  registerPaper: registerPaper[language],
  entryFiles: entryFiles[language],
  deletionLog: deletionLog[language],
  deletionDrawers: deletionDrawers[language],
  settings: settings[language],
  security: security[language],
  backup: backup[language],
  restore: restore[language],
});

export const button = (place: Page | Locator, name: string): Locator =>
  place.getByRole('button', { name, exact: true });

export const press = ({ page }: Pick<Screen, 'page'>, name: string): Promise<void> =>
  button(page, name).click();

export const link = (place: Page | Locator, name: string | RegExp): Locator =>
  place.getByRole('link', { name, exact: typeof name === 'string' });

/** A field by its label; a list that opens under a field carries the same label. */
export const field = (place: Page | Locator, label: string): Locator =>
  place.getByLabel(label, { exact: true }).and(place.locator('input, textarea'));

export const tick = (place: Page | Locator, name: string | RegExp): Locator =>
  place.getByRole('checkbox', { name, exact: typeof name === 'string' });

/** One of several answers; the card around it takes the click. */
export const choice = (place: Page | Locator, name: string): Locator =>
  place.getByRole('radio', { name, exact: true });

/** Waits until the page with this heading is the one that is shown. */
export const waitForPage = ({ page }: Pick<Screen, 'page'>, heading: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: heading, exact: typeof heading === 'string' }).waitFor();

/** Picks from a list that opens under its field. */
export async function pick({ page }: Pick<Screen, 'page'>, label: string, option: string): Promise<void> {
  await field(page, label).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Waits until the field is marked as wrong and this error is read aloud with it. */
export async function waitForError(
  { page }: Pick<Screen, 'page'>,
  label: string,
  error: string,
): Promise<void> {
  const told = page.locator('[id$="-error"]').filter({ hasText: error });
  await told.waitFor();
  const id = await told.getAttribute('id');
  await field(page, label)
    .and(page.locator(`[aria-invalid="true"][aria-describedby~="${id}"]`))
    .waitFor();
}

/** Text as part of a regular expression. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
