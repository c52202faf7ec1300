import type { Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import { expect, test } from './browser.ts';
import { recordIds, searchBox, suggestions } from './search-box.ts';

const t = messages.zh.search;

test.beforeEach(({ page }) => page.goto('guideline/6.7/'));

test('the search box is a combobox whose list opens with the first hits, and the arrows go round it', async ({
  page,
}) => {
  const box = searchBox(page);
  const options = suggestions(page);
  await box.focus();
  await expect(box).toHaveRole('combobox');
  await expect(box).toHaveAttribute('aria-autocomplete', 'list');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.fill('抵消台账');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const list = page.locator(`[id="${await box.getAttribute('aria-controls')}"]`);
  await expect(list).toHaveRole('listbox');
  await expect(list).toHaveAccessibleName(t.label);
  // The long pages come last; after them the list stands still.
  await expect(options.filter({ hasText: t.kinds.page }).first()).toBeVisible();

  const last = (await options.count()) - 1;
  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', last],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(options.nth(index)).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute(
      'aria-activedescendant',
      (await options.nth(index).getAttribute('id')) ?? '',
    );
    await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1);
    await expect(options.nth(index)).toBeInViewport();
    await expect(box).toBeFocused();
  }
});

test('6.7.3, arrow down and Enter stand on clause 6.7.3', async ({ page }) => {
  await searchBox(page).fill('6.7.3');
  await expect(suggestions(page).first()).toHaveAttribute('data-record-id', '6.7.3');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/guideline\/6\.7\/#6\.7\.3$/);
  await expect(page.locator('[id="6.7.3"]')).toBeInViewport();
});

test('Enter without an option reached leads to the page of all results', async ({ page }) => {
  await searchBox(page).fill('余热');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E4%BD%99%E7%83%AD$/);
});

test('a click on an option goes there', async ({ page }) => {
  await searchBox(page).fill('A.32');
  await suggestions(page).first().click();
  await expect(page).toHaveURL(/\/measures\/32\/(#A\.32)?$/);
});

/** Closes the open list, and sees that the long pages, which are found later, do not open it again. */
async function staysClosed(page: Page, close: () => Promise<void>): Promise<void> {
  await expect(suggestions(page).first()).toBeVisible();
  const pagesCame = page.waitForResponse((response) => response.url().includes('.pf_fragment'));
  await close();
  await expect(suggestions(page)).toHaveCount(0);
  await pagesCame;
  // Time for what came to be drawn, if it were.
  await page.waitForTimeout(300);
  await expect(suggestions(page)).toHaveCount(0);
}

test('Escape closes the list and keeps the focus and the text, also when the long pages come after it', async ({
  page,
}) => {
  const box = searchBox(page);
  await box.fill('抵消');
  await staysClosed(page, () => page.keyboard.press('Escape'));
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('抵消');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
});

test('the list closes when the focus leaves it, and what comes later does not open it again', async ({
  page,
}) => {
  await searchBox(page).fill('抵消');
  await staysClosed(page, () => page.locator('main a').first().focus());
});

test('Tab leads from the box to the filters outside the list, and one narrows the hits to measures', async ({
  page,
}) => {
  const box = searchBox(page);
  const options = suggestions(page);
  await box.fill('光伏');
  await expect(options.filter({ hasText: t.kinds.measure }).first()).toBeVisible();
  expect((await recordIds(options)).some((id) => !id.startsWith('A.'))).toBe(true);
  const filter = page.getByRole('button', { name: t.kinds.measure, exact: true });
  expect(await filter.evaluate((button) => button.closest('[role=listbox]'))).toBeNull();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  await expect(filter).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await expect(filter).toBeFocused();
  expect((await recordIds(options)).length).toBeGreaterThan(0);
  expect((await recordIds(options)).filter((id) => !id.startsWith('A.'))).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(filter).toHaveAttribute('aria-pressed', 'false');
  await expect(options.filter({ hasNotText: t.kinds.measure }).first()).toBeVisible();
});

test('options hold plain text: nothing in them takes the focus or has a role', async ({ page }) => {
  await searchBox(page).fill('抵消');
  await expect(suggestions(page).filter({ hasText: t.kinds.page }).first()).toBeVisible();
  const inside = await suggestions(page).evaluateAll((options) =>
    options.flatMap((option) => [...option.querySelectorAll('*')].map(({ outerHTML }) => outerHTML)),
  );
  expect(inside.filter((html) => !/^<(span|mark)( class="[^"]*")?>/.test(html))).toEqual([]);
  expect(inside.filter((html) => html.startsWith('<mark>')).length).toBeGreaterThan(0);
});

test('余热 finds 6.2.4, GB/T 32150 its entry in clause 2, and A.32 the measure', async ({ page }) => {
  for (const [query, id, title] of [
    ['余热', '6.2.4', /余热/],
    ['GB/T 32150', '2', /GB\/T 32150/],
    ['A.32', 'A.32', /CCER/],
    ['绿色电力证书', '3.6', /绿色电力证书/],
  ] as const) {
    await searchBox(page).fill(query);
    const hit = page.locator(`form [data-record-id="${id}"]`, { hasText: title });
    await expect(hit.first(), query).toBeVisible();
    expect((await recordIds(suggestions(page))).slice(0, 5), query).toContain(id);
  }
});
