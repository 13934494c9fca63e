import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import type { Screen } from './screen';

/** What axe finds wrong on the screen as it stands, in light and in dark; empty when nothing is. */
export async function violationsOn({ page }: Pick<Screen, 'page'>): Promise<string[]> {
  await show(page, 'dark');
  // The two differ in their colours only.
  const dark = await violations(page, 'dark', (axe) => axe.withRules('color-contrast'));
  await show(page, 'light');
  return [...(await violations(page, 'light', (axe) => axe)), ...dark];
}

async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
}

async function violations(
  page: Page,
  scheme: string,
  withRules: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  // The usual way opens a page of its own, which Electron does not have.
  const { violations: found, passes } = await withRules(new AxeBuilder({ page }))
    .setLegacyMode(true)
    .analyze();
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${scheme}: ${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
