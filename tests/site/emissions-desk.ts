import type { Locator, Page } from '@playwright/test';
import { addLine, ready } from './desk.ts';

/** Ways to use the emissions calculator as a reader does, for its tests in a browser. */

export { chooseByKeys, focused, ready, tabTo } from './desk.ts';

/** Adds a source by what it is called, with its amount; the first hit is taken. */
export const addSource = addLine;

/** The site's own page of the calculator, ready to type. */
export async function openCalculator(page: Page, root: '' | 'en/' = ''): Promise<Locator> {
  await page.goto(`${root}calculators/emissions/`);
  return ready(page.locator('zcf-emissions'));
}

/** A small inventory: gas by its volume and electricity by the grid. */
export async function fill(calculator: Locator, gas = '42.5', electricity = '3200'): Promise<void> {
  await addSource(calculator, '天然气', gas);
  await addSource(calculator, '外购电', electricity);
}
