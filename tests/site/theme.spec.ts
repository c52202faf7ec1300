import type { Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import { expect, test } from './browser.ts';

const { label, system, light, dark } = messages.zh.theme;
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the switch goes from the system’s colours to light to dark and back, and each is remembered', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('guideline/6.7/');
  const lightPaper = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const darkPaper = await paper(page);
  expect(darkPaper).not.toBe(lightPaper);

  const button = (mode: string) => page.getByRole('button', { name: `${label}: ${mode}` });
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  expect(await kept()).toEqual({});
  for (const [from, to, colours, stored] of [
    [system, light, lightPaper, { 'zcf-theme': 'light' }],
    [light, dark, darkPaper, { 'zcf-theme': 'dark' }],
    [dark, system, darkPaper, {}],
  ] as const) {
    await button(from).click();
    await expect(button(to)).toBeVisible();
    expect(await kept()).toEqual(stored);
    await page.reload();
    await expect(button(to)).toBeVisible();
    expect(await paper(page)).toBe(colours);
  }
});

for (const [chosen, colorScheme] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`a reader who chose ${chosen} on a ${colorScheme} system sees nothing else, not even at the first paint`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: chosen });
    await page.goto('about/');
    const wanted = await paper(page);
    await page.emulateMedia({ colorScheme });
    await page.evaluate((theme) => localStorage.setItem('zcf-theme', theme), chosen);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        if (document.body) seen.push(getComputedStyle(document.body).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      document.addEventListener('DOMContentLoaded', () =>
        seen.push(getComputedStyle(document.body).backgroundColor),
      );
    });
    await page.goto('guideline/full/');
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect([...new Set(seen)]).toEqual([wanted]);
  });
}
