import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './browser.ts';

/** Ways to use a calculator as a reader does, whichever it is, for the tests in a browser. */

/** An element whose words have come. */
export async function ready(calculator: Locator): Promise<Locator> {
  await expect(calculator.locator('#add')).toBeVisible();
  return calculator;
}

/** Adds a line by what it is called, with its amount; the first hit is taken. */
export async function addLine(calculator: Locator, name: string, amount?: string): Promise<Locator> {
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

/** Opens a panel by its name. */
export async function showPanel(calculator: Locator, name: string): Promise<Locator> {
  const panel = calculator.locator('[part=panel]');
  if ((await panel.getByRole('heading', { name, exact: true, level: 3 }).count()) === 0) {
    await calculator.locator('.tools').getByRole('button', { name, exact: true }).click();
  }
  await expect(panel.locator('h3')).toHaveText(name);
  return panel;
}

/** A line by the name that its row shows. */
export const line = (calculator: Locator, name: string): Locator =>
  calculator.locator('[data-line]').filter({
    has: calculator.page().locator('.name', { hasText: new RegExp(`^\\s*${name}\\s*$`) }),
  });

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

/** What is wider than the page, and what can be pressed but is smaller than 24 pixels. */
export const measured = (calculator: Locator) =>
  calculator.evaluate((element) => {
    const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
    const name = (one: Element) =>
      `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 20) ?? ''}`;
    const right = element.getBoundingClientRect().right + 0.5;
    const scrolled = (one: Element) => one.closest('.scroll, .unseen, svg, [hidden]') !== null;
    const page = document.documentElement;
    const wide = inside
      .filter((one) => !scrolled(one) && one.getBoundingClientRect().right > right)
      .map(name);
    const small = inside
      .filter((one) => one.matches('button, input, select, textarea, summary, [role=option]'))
      .map((one) => (one.matches('[type=radio], [type=checkbox]') ? (one.closest('label') ?? one) : one))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && (width < 23.9 || height < 23.9);
      })
      .map(name);
    return { sideways: page.scrollWidth - page.clientWidth, wide, small: [...new Set(small)] };
  });

/** Pairs of controls that lie over each other, by more than a pixel. */
export const overlapping = (calculator: Locator) =>
  calculator.evaluate(({ shadowRoot }) => {
    const controls = [...(shadowRoot?.querySelectorAll('button, input, select, textarea, summary') ?? [])]
      .filter((one) => one.checkVisibility() && !one.closest('.unseen, .result, .scroll'))
      .map((one) => ({ name: one.outerHTML.slice(0, 80), box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return controls.flatMap(({ name, box }, index) =>
      controls
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map((other) => `${name} and ${other.name}`),
    );
  });

/** What a button hands over as a file. */
export async function downloadBy(page: Page, button: Locator): Promise<Download> {
  const download = page.waitForEvent('download');
  await button.click();
  return download;
}

export const textOf = async (download: Download): Promise<string> =>
  readFileSync(await download.path(), 'utf8');
