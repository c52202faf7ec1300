import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser.ts';

const panel = (page: Page): Locator => page.locator('.definition');
const term = (page: Page, number: string): Locator =>
  page.locator(`main a.term[data-term="${number}"]`).first();

/** Moves the pointer to the middle of an element as a hand does, over what lies between. */
async function travelTo(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('A visible element was expected where the pointer goes.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
}

test('a pointer that rests on a term opens its definition; one that crosses it opens nothing', async ({
  page,
}) => {
  await page.goto('guideline/6.7/');
  await travelTo(page, term(page, '3.9'));
  await page.mouse.move(5, 5);
  // Twice the moment after which a definition opens.
  await page.waitForTimeout(300);
  await expect(panel(page)).toHaveCount(0);
  await travelTo(page, term(page, '3.9'));
  await expect(panel(page)).toContainText('3.9 碳抵消');
  await expect(term(page, '3.9')).toHaveAttribute('aria-expanded', 'true');
});

for (const width of [1440, 1024]) {
  test(`at ${width} px the pointer can travel into the definition, and leaving it closes it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('guideline/6.7/');
    await travelTo(page, term(page, '3.9'));
    await expect(panel(page)).toBeVisible();
    await travelTo(page, panel(page));
    // Longer than the moment after which a definition that was left closes.
    await page.waitForTimeout(500);
    await expect(panel(page)).toBeVisible();
    await page.mouse.move(5, 5, { steps: 5 });
    await expect(panel(page)).toHaveCount(0);
    await expect(term(page, '3.9')).toHaveAttribute('aria-expanded', 'false');
  });
}

test('the keyboard opens a definition by focus, enters it by Enter and leaves it by Escape for the term', async ({
  page,
}) => {
  await page.goto('guideline/6.7/');
  await page.locator('[data-cite="6.7"]').focus();
  await page.keyboard.press('Tab');
  await expect(term(page, '3.9')).toBeFocused();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(term(page, '3.9')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel(page).locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(term(page, '3.9')).toBeFocused();
});

test('a click pins the definition: the pointer may leave, a second click or one elsewhere closes it', async ({
  page,
}) => {
  await page.goto('guideline/6.7/');
  for (const closing of [term(page, '3.9'), page.locator('h1')]) {
    await term(page, '3.9').click();
    await page.mouse.move(5, 5, { steps: 3 });
    await page.waitForTimeout(500);
    await expect(panel(page)).toBeVisible();
    await closing.click();
    await expect(panel(page)).toHaveCount(0);
  }
  await expect(page).toHaveURL(/\/guideline\/6\.7\/$/);
});

test('a definition leads to its term and to every place where the term is used', async ({ page }) => {
  await page.goto('guideline/6.7/');
  await term(page, '3.6').click();
  await expect(panel(page).getByRole('link', { name: '3.6 绿色电力证书' })).toHaveAttribute(
    'href',
    '/guideline/3/#3.6',
  );
  await expect(panel(page)).toContainText('出现于');
  const uses = panel(page).locator('a[href*="/guideline/6"]');
  expect(await uses.allInnerTexts()).toEqual(['6.2.3', '6.7.2']);
  await uses.first().click();
  await expect(page).toHaveURL(/\/guideline\/6\.2\/#6\.2\.3$/);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap opens the definition and another closes it', async ({ page }) => {
    await page.goto('guideline/6.7/');
    await term(page, '3.9').tap();
    await expect(panel(page)).toBeVisible();
    await term(page, '3.9').tap();
    await expect(panel(page)).toHaveCount(0);
  });
});

/** The texts that an open definition lies on, by their first words; what an ellipsis hides is not there to be covered. */
const covered = () => {
  const over = document.querySelector('.definition')?.getBoundingClientRect();
  if (!over) return ['no definition is open'];
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (!text.textContent?.trim() || !holder?.checkVisibility() || holder.closest('.definition')) continue;
    const clip =
      getComputedStyle(holder).overflowX === 'visible' ? undefined : holder.getBoundingClientRect();
    const range = document.createRange();
    range.selectNode(text);
    const hidden = [...range.getClientRects()].some(({ left, right, top, bottom }) => {
      const end = Math.min(right, clip?.right ?? right);
      return left < over.right - 1 && end > over.left + 1 && top < over.bottom - 1 && bottom > over.top + 1;
    });
    if (hidden && holder.closest('main, footer')) found.push(text.textContent.trim().slice(0, 30));
  }
  return found;
};

for (const width of [1440, 1024, 360]) {
  test(`at ${width} px no definition covers text that is being read, alone or side by side`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['guideline/6.7/', 'en/guideline/6.1/parallel/', 'guideline/full/']) {
      await page.goto(path);
      const terms = page.locator('main .block a.term');
      const last = Math.min(await terms.count(), 8);
      for (let index = 0; index < last; index += 1) {
        await terms.nth(index).focus();
        await page.keyboard.press('Enter');
        await expect(panel(page)).toBeInViewport();
        expect
          .soft(await page.evaluate(covered), `${path} ${await terms.nth(index).innerText()}`)
          .toEqual([]);
        await page.keyboard.press('Escape');
      }
    }
  });
}
