import { expect, test } from './browser.ts';

test.use({ viewport: { width: 1280, height: 600 } });

/** What is wrong with how the focus shows: outside the window, under something else, or without an outline. */
const focusFaults = () => {
  const element = document.activeElement ?? document.body;
  const position = [...document.querySelectorAll('*')].indexOf(element);
  const name = `${position} ${element.outerHTML.slice(0, 90)}`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const faults = outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['no outline'] : [];
  for (const { left, right, top, bottom } of element.getClientRects()) {
    // Scrolling stops at whole pixels.
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      faults.push('outside the window');
    const inset = 2;
    const points: [number, number][] = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + inset, top + inset],
      [right - inset, bottom - inset],
    ];
    const covered = points.some(([x, y]) => {
      const above = document.elementFromPoint(x, y);
      return above && !element.contains(above) && !above.contains(element);
    });
    if (covered) faults.push('covered');
  }
  return { name, faults: [...new Set(faults)] };
};

for (const path of ['guideline/6.7/', 'en/guideline/6.7/']) {
  test(`Tab leads through /${path} and back with the focus always in sight and outlined`, async ({
    page,
  }) => {
    await page.goto(path);
    const focusable = await page.locator('a[href]:visible, button:visible, input:visible').count();
    expect(focusable).toBeGreaterThan(50);
    for (const [key, presses] of [
      ['Tab', focusable],
      ['Shift+Tab', focusable - 1],
    ] as const) {
      const met = new Set<string>();
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press(key);
        const { name, faults } = await page.evaluate(focusFaults);
        met.add(name);
        expect.soft(faults, `${key} to ${name}`).toEqual([]);
      }
      expect(met.size).toBe(presses);
    }
  });
}

test('the first Tab shows the skip link, which leads past the header to the text', async ({ page }) => {
  for (const [path, text] of [
    ['guideline/6.7/', '跳到正文'],
    ['en/search/', 'Skip to content'],
  ] as const) {
    await page.goto(path);
    const skip = page.getByRole('link', { name: text });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toBeVisible();
  }
});
