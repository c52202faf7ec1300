import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';

// A printer waits for no transition; the emulated one would be met in the midst of it.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the whole document prints to A4 on 15 to 60 pages', async ({ page }) => {
  await page.goto('guideline/full/');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThanOrEqual(15);
  expect(sheets).toBeLessThanOrEqual(60);
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
  // 210 × 297 mm in points.
  expect([Number(width), Number(height)].map(Math.round)).toEqual([595, 842]);
});

for (const path of ['guideline/full/', 'en/guideline/full/']) {
  test.describe(`/${path} on paper`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
    });

    test('has no header, no navigation, no signs to press and no definitions', async ({ page }) => {
      for (const useless of [
        '.site-header',
        '.skip',
        '.views',
        '.pilcrow',
        '.relations',
        'button',
        '.tools',
      ]) {
        expect.soft(await page.locator(useless).count(), useless).toBeGreaterThan(0);
        await expect.soft(page.locator(`${useless}:visible`), useless).toHaveCount(0);
      }
      // The way back to the guideline's page, above the title.
      await expect(page.locator('main a[href$="/guideline/"]:visible')).toHaveCount(0);
      await expect(page.locator('[id="6.7.3-p1"]')).toBeVisible();
    });

    test('numbers its links, and the list at the end says where each number leads', async ({ page }) => {
      const notes = await page.locator('.endnotes li').allInnerTexts();
      expect(notes.length).toBeGreaterThan(20);
      await expect(page.locator('.endnotes')).toBeVisible();
      const links = await page.locator('main a[data-note]').evaluateAll((all) =>
        (all as HTMLAnchorElement[]).map((link) => ({
          number: Number(link.dataset['note']),
          printed: getComputedStyle(link, '::after').content,
          leads: decodeURI(new URL(link.href).pathname + new URL(link.href).hash),
        })),
      );
      expect(links.length).toBeGreaterThan(notes.length);
      const wrong = links.filter(({ number, printed, leads }) => {
        const shown = printed
          .replace(/"/g, '')
          .replace(/\s|attr\(data-note\)/g, (text) => (text.trim() ? String(number) : ''));
        return shown !== `[${number}]` || !notes[number - 1]?.trim().endsWith(leads);
      });
      expect(wrong).toEqual([]);
      expect(new Set(links.map(({ number }) => number)).size).toBe(notes.length);
    });
  });
}

/** The texts that aren't at least as dark as 4.5 to 1 against white paper, and every surface that isn't white. */
const pale = () => {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      const filled = channels(backgroundColor)[3] !== 0 && luminance(backgroundColor) < 0.9;
      return (hasText && 1.05 / (luminance(color) + 0.05) < 4.5) || filled;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
};

const ink = (page: Page) => page.locator('[id="6.7.3-p1"]').evaluate((text) => getComputedStyle(text).color);

for (const how of ['the system is dark', 'dark was chosen'] as const) {
  test(`prints black on white when ${how}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: how === 'the system is dark' ? 'dark' : 'light' });
    if (how === 'dark was chosen') await page.addInitScript(() => localStorage.setItem('zcf-theme', 'dark'));
    await page.goto('guideline/full/');
    expect(await ink(page)).not.toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'print' });
    expect(await ink(page)).toBe('rgb(0, 0, 0)');
    expect(await page.evaluate(pale)).toEqual([]);
  });
}
