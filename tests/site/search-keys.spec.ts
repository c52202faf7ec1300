import type { Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import { expect, test } from './browser.ts';
import { searchBox, suggestions } from './search-box.ts';

for (const key of ['Control+k', 'Meta+k', '/']) {
  test(`${key} puts the focus into the search box and is not typed into it`, async ({ page }) => {
    await page.goto('guideline/6.7/');
    await page.keyboard.press(key);
    await expect(searchBox(page)).toBeFocused();
    await expect(searchBox(page)).toHaveValue('');
  });
}

test('/ is typed where one types, and Ctrl+K takes the text of the box to be replaced', async ({ page }) => {
  await page.goto('guideline/6.7/');
  await searchBox(page).focus();
  await page.keyboard.type('GB/T');
  await expect(searchBox(page)).toHaveValue('GB/T');
  await page.locator('main a').first().focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('6.2');
  await expect(searchBox(page)).toHaveValue('6.2');
});

test('the switch on the search page turns / off for every page and the next visit, and on again', async ({
  page,
}) => {
  await page.goto('search/');
  const shortcut = page.getByRole('checkbox', { name: messages.zh.search.shortcut });
  await expect(shortcut).toBeChecked();
  await shortcut.uncheck();
  await page.reload();
  await expect(shortcut).not.toBeChecked();

  await page.goto('guideline/6.7/');
  await page.keyboard.press('/');
  await expect(searchBox(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(searchBox(page)).toBeFocused();

  await page.goto('search/');
  await shortcut.check();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto('guideline/6.7/');
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
});

/** A key that an input method uses for itself: some browsers say so by isComposing, others by key code 229 alone. */
async function composingKey(page: Page, key: string, how: 'isComposing' | 'keyCode'): Promise<void> {
  await searchBox(page).evaluate(
    (box, { key, how }) => {
      const init = how === 'isComposing' ? { isComposing: true } : { keyCode: 229 };
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
    },
    { key, how },
  );
}

for (const how of ['isComposing', 'keyCode'] as const) {
  test(`keys of an input method, told by ${how}, neither move, open nor close anything`, async ({ page }) => {
    await page.goto('guideline/6.7/');
    const box = searchBox(page);
    await box.fill('抵消');
    // The long pages come last; after them the list stands still.
    await expect(suggestions(page).filter({ hasText: messages.zh.search.kinds.page }).first()).toBeVisible();
    await composingKey(page, 'ArrowDown', how);
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    await composingKey(page, 'Escape', how);
    expect(await suggestions(page).count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await composingKey(page, 'Enter', how);
    await composingKey(page, 'ArrowDown', how);
    await expect(suggestions(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(page).toHaveURL(/\/guideline\/6\.7\/$/);
  });
}

test('text that is still being composed is not searched for; what it becomes is', async ({ page }) => {
  await page.goto('guideline/6.7/');
  await searchBox(page).focus();
  await expect(searchBox(page)).toHaveRole('combobox');
  const wire = await page.context().newCDPSession(page);
  await wire.send('Input.imeSetComposition', { text: 'yure', selectionStart: 4, selectionEnd: 4 });
  await expect(searchBox(page)).toHaveValue('yure');
  // Time for an answer, if one were sought.
  await page.waitForTimeout(300);
  await expect(page.locator('form[data-search] [role=status]')).toHaveCount(0);
  await wire.send('Input.insertText', { text: '余热' });
  await expect(searchBox(page)).toHaveValue('余热');
  await expect(page.locator('form [data-record-id="6.2.4"]')).toBeVisible();
});
