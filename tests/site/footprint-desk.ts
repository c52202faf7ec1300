import type { Locator, Page } from '@playwright/test';
import { ready } from './desk.ts';

/** Ways to use the footprint calculator as a reader does, for its tests in a browser. */

export { line, showPanel } from './desk.ts';

/** The site's own page of the calculator, ready to type. */
export async function openFootprint(page: Page, root: '' | 'en/' = '', siteUrl = ''): Promise<Locator> {
  await page.goto(`${siteUrl}${root}calculators/footprint/`);
  return ready(page.locator('zcf-footprint'));
}

/** The footprint in sight, in kilograms, as it is printed. */
export const total = (calculator: Locator): Locator => calculator.locator('[part=total]');
