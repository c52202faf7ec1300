import type { Locator, Page } from '@playwright/test';
import { expect } from './browser.ts';
import { ready } from './desk.ts';

/** Ways to use the footprint calculator as a reader does, for its tests in a browser. */

/** The site's own page of the calculator, ready to type. */
export async function openFootprint(page: Page, root: '' | 'en/' = '', siteUrl = ''): Promise<Locator> {
  await page.goto(`${siteUrl}${root}calculators/footprint/`);
  return ready(page.locator('zcf-footprint'));
}

/** Opens a panel by its name. */
export async function showPanel(calculator: Locator, name: string): Promise<Locator> {
  const panel = calculator.locator('[part=panel]');
  if ((await panel.getByRole('heading', { name, exact: true, level: 3 }).count()) === 0) {
    await calculator.locator('.tools').getByRole('button', { name, exact: true }).click();
  }
  await expect(panel.locator('h3')).toHaveText(name);
  return panel;
}

/** The footprint in sight, in kilograms, as it is printed. */
export const total = (calculator: Locator): Locator => calculator.locator('[part=total]');

/** A line by the name that its row shows. */
export const line = (calculator: Locator, name: string): Locator =>
  calculator.locator('[data-line]').filter({
    has: calculator.page().locator('.name', { hasText: new RegExp(`^\\s*${name}\\s*$`) }),
  });
