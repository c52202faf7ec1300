import { expect, test } from './browser.ts';
import { slowDown, watchShifts } from './shifts.ts';

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
]) {
  for (const path of ['', 'guideline/6.7/', 'guideline/requirements/', 'search/', 'search/?q=光伏']) {
    test(`nothing on /${path} moves by itself at ${viewport.width} px: loading, searching, scrolling`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await slowDown(page);
      const shifts = await watchShifts(page);
      await page.goto(path, { waitUntil: 'load' });
      await page.waitForLoadState('networkidle');
      expect.soft(await shifts(), 'loading').toEqual([]);

      const input = page.locator('form[data-search] input');
      await input.focus();
      await expect(input).toBeFocused();
      expect.soft(await shifts(), 'focus in the search box').toEqual([]);
      if (!path.startsWith('search/')) {
        await input.fill('余热');
        await expect(page.locator('[role=option]').first()).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.locator('[role=option]')).toHaveCount(0);
        expect.soft(await shifts(), 'suggestions').toEqual([]);
      }

      await input.blur();
      for (const y of [400, 1200, 4000]) {
        await page.mouse.wheel(0, y);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      expect.soft(await shifts(), 'scrolling').toEqual([]);
    });
  }
}
