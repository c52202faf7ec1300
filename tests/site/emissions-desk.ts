import type { Locator, Page } from '@playwright/test';
import { expect } from './browser.ts';

/** Ways to use the emissions calculator as a reader does, for its tests in a browser. */

/** The site's own page of the calculator, ready to type. */
export async function openCalculator(page: Page, root: '' | 'en/' = ''): Promise<Locator> {
  await page.goto(`${root}calculators/emissions/`);
  return ready(page.locator('zcf-emissions'));
}

/** An element whose words have come. */
export async function ready(calculator: Locator): Promise<Locator> {
  await expect(calculator.locator('#add')).toBeVisible();
  return calculator;
}

/** Adds a source by what it is called, with its amount; the first hit is taken. */
export async function addSource(calculator: Locator, name: string, amount?: string): Promise<Locator> {
  const rows = calculator.locator('[data-line]');
  const before = await rows.count();
  await calculator.locator('#add').fill(name);
  await calculator.locator('#found [role=option]').first().click();
  await expect(rows).toHaveCount(before + 1);
  const row = calculator.locator('[data-line]:has([data-amount]:focus)');
  await expect(row).toHaveCount(1);
  const line = (await row.getAttribute('data-line')) ?? '';
  const added = calculator.locator(`[data-line="${line}"]`);
  if (amount !== undefined) await added.locator('[data-amount]').first().fill(amount);
  return added;
}

/** A small inventory: gas by its volume and electricity by the grid. */
export async function fill(calculator: Locator, gas = '42.5', electricity = '3200'): Promise<void> {
  await addSource(calculator, '天然气', gas);
  await addSource(calculator, '外购电', electricity);
}

/** What has the focus, through shadow roots, as a reader would name it. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const field = element as HTMLInputElement | null;
    const [label] = field?.labels ?? [];
    const words = [...(label?.childNodes ?? [])].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
    const text = words.map(({ textContent }) => textContent?.trim()).find(Boolean) ?? field?.textContent;
    return {
      name: (field?.getAttribute('aria-label') ?? text ?? '').replace(/\s+/g, ' ').trim(),
      value: field?.value ?? '',
      line: field?.closest<HTMLElement>('[data-line]')?.dataset['line'],
    };
  });

/** Presses Tab, or another key, until what has the focus has this name. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const fits = (one: string) => (typeof name === 'string' ? one === name : name.test(one));
  const passed: string[] = [];
  for (let step = 0; step < 250; step += 1) {
    const { name: here } = await focused(page);
    if (fits(here)) return;
    passed.push(here);
    await page.keyboard.press(key);
  }
  throw new Error(`“${name}” should be reached by ${key}; passed were ${passed.slice(-40).join(' | ')}.`);
}

/** Chooses an option of the list that has the focus, with the arrow keys. */
export async function chooseByKeys(page: Page, value: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(page)).value === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The option ${value} should be in the list; it ends with ${(await focused(page)).value}.`);
}
