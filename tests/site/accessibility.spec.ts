import { messages } from '../../src/messages/index.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { everyTemplate, named } from './templates.ts';

// Colours that are still on their way from one scheme to the other would be measured half-way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of everyTemplate) {
  test(`${named(path)} has no barrier that axe can find, light or dark`, async ({ page }) => {
    // All clauses on one page take axe longer than any other.
    if (path.includes('/full/')) test.slow();
    await page.goto(path);
    if (path.includes('search/')) await expect(page.locator('[data-record-id]').first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });
}

for (const root of ['', 'en/']) {
  const t = messages[root ? 'en' : 'zh'];
  const clause = `${root}guideline/6.7/`;

  test.describe(`axe finds no barrier, light or dark, on /${clause}`, () => {
    test('with the search open, an option reached, and a kind chosen', async ({ page }) => {
      await page.goto(clause);
      await page.getByLabel(t.search.label, { exact: true }).fill(root ? 'offset' : '抵消');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: t.search.kinds.clause, exact: true }).click();
      await expect(page.getByRole('button', { pressed: true })).toBeVisible();
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    for (const [width, where] of [
      [1440, 'beside'],
      [360, 'below'],
    ] as const) {
      test(`with a definition open ${where} the text`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(clause);
        await page.locator('main a.term').first().click();
        await expect(page.locator('.definition')).toBeVisible();
        expect(await barriers(page)).toEqual([]);
      });
    }

    for (const cited of ['6.7.2-b', '6.7.3']) {
      test(`with the copies of ${cited} offered, and one made`, async ({ page, context }) => {
        await context.grantPermissions(['clipboard-write']);
        await page.goto(clause);
        await page.locator(`[data-cite="${cited}"]`).click();
        await page.getByRole('button', { name: t.citeMenu.gbt }).click();
        await expect(page.locator('.cite-menu output')).not.toBeEmpty();
        expect(await barriers(page)).toEqual([]);
      });
    }

    test('with a copy shown, where the clipboard is closed to the page', async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.goto(clause);
      await page.locator('[data-cite="6.7.3"]').click();
      await page.getByRole('button', { name: t.citeMenu.gbt }).click();
      await expect(page.getByRole('textbox', { name: t.copyFailed })).toBeFocused();
      expect(await barriers(page)).toEqual([]);
    });

    test('with the contents open on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(clause);
      await page.locator('[data-drawer]').click();
      await expect(page.locator('#contents')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });
  });

  test(`axe finds no barrier, light or dark, in lists of /${root} that are narrowed, even to nothing`, async ({
    page,
  }) => {
    await page.goto(`${root}guideline/requirements/?word=should&chapter=6`);
    await expect(page.locator('.requirement:visible').first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${root}measures/?category=offset&clauses=6.1.1`);
    await expect(page.locator('.measure-row:visible')).toHaveCount(0);
    await expect(page.getByText(t.measures.none)).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });
}
