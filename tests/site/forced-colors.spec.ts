import { expect, test } from './browser.ts';
import { searchBox, suggestions } from './search-box.ts';

// Windows' contrast themes take a page's backgrounds and shadows away: what they say must be said by a line as well.
test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

/** Elements of a selector without a line around them that shows against what is behind. */
const unframed = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
      return (
        borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 100));

for (const path of [
  '',
  'guideline/',
  'guideline/6.7/',
  'guideline/requirements/',
  'measures/',
  'search/',
  'en/guideline/6.7/',
]) {
  test(`in forced colours the seals, buttons and fields of /${path} keep a border`, async ({ page }) => {
    await page.goto(path);
    const framed = '.seal:not(.none), .button, main button, input[type=search], select, .drawer';
    expect(await page.locator(framed).count()).toBeGreaterThan(0);
    expect(await page.evaluate(unframed, framed)).toEqual([]);
  });
}

/** What remains visible of an element's style in forced colours, where a background's transparency says nothing. */
const look = (element: Element): string => {
  const style = getComputedStyle(element);
  const opaque = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).join(' ');
  const colours = [style.backgroundColor, style.color, style.borderTopColor, style.borderBottomColor].map(
    opaque,
  );
  const lines = [
    style.borderStyle,
    style.borderWidth,
    style.outlineStyle,
    style.textDecorationLine,
    style.fontWeight,
  ];
  const marks = ['::before', '::after'].map((name) => getComputedStyle(element, name).content);
  return [...colours, ...lines, ...marks].join(' | ');
};

test('in forced colours what is chosen still looks chosen', async ({ page }) => {
  await page.goto('guideline/6.7/');
  await searchBox(page).fill('抵消');
  await expect(suggestions(page).first()).toBeVisible();
  await page.getByRole('button', { name: '条款', exact: true }).click();
  await searchBox(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][aria-selected=true]')).toBeVisible();
  for (const [selector, attribute] of [
    ['.views [aria-current]', 'aria-current'],
    ['.site-nav [aria-current]', 'aria-current'],
    ['.tree [aria-current]', 'aria-current'],
    ['.search-filters [aria-pressed=true]', 'aria-pressed'],
    ['[role=option][aria-selected=true]', 'aria-selected'],
  ] as const) {
    const chosen = page.locator(selector).first();
    const handle = await chosen.elementHandle();
    const before = await chosen.evaluate(look);
    await handle?.evaluate((element, name) => element.removeAttribute(name), attribute);
    expect.soft(before, `${selector} looks like the others`).not.toBe(await handle?.evaluate(look));
  }
});
