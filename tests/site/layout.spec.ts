import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { everyTemplate, named } from './templates.ts';

/** 320 px are a window of 1280 px at 400 %, which WCAG 1.4.10 asks for; 280 px is the narrowest phone. */
const narrow = [320, 280];

/** The elements that make the page wider than the window, the outermost first. */
const sticksOut = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return [
    `${scrollWidth} > ${clientWidth}`,
    ...wide.slice(0, 8).map(({ outerHTML }) => outerHTML.slice(0, 90)),
  ];
};

/** What scrolls sideways within the page and has nothing in it that the keyboard can reach, as axe asks for. */
const outOfReach = () =>
  [...document.querySelectorAll('main *')]
    .filter((one) => one.checkVisibility() && /auto|scroll/.test(getComputedStyle(one).overflowX))
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .filter(
      (one) =>
        !one.matches('[tabindex="0"], textarea, select, iframe') &&
        !one.querySelector('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 90));

/** Pointer targets below 24 × 24 px, save those in a sentence, whose line decides their height (WCAG 2.5.8). */
const smallTargets = () => {
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=option]',
    ),
  ];
  const inSentence = (target: Element) => {
    if (getComputedStyle(target).display !== 'inline') return false;
    const block = target
      .closest('p, li, dd, dt, td, th, h1, h2, h3, figcaption, div')
      ?.cloneNode(true) as Element;
    for (const other of block.querySelectorAll('a, button, li li')) other.remove();
    return /\p{L}/u.test(block.textContent ?? '');
  };
  return targets
    .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !inSentence(target))
    .map((target) => target.closest('label') ?? target)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(
      ({ target, box }) =>
        `${box.width.toFixed(1)} × ${box.height.toFixed(1)} ${target.outerHTML.slice(0, 100)}`,
    );
};

async function open(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(path);
  if (path.includes('search/')) await expect(page.locator('[data-record-id]').first()).toBeVisible();
}

for (const path of everyTemplate) {
  test(`${named(path)} never scrolls sideways, what does within it can be reached by keys, and no target is below 24 px`, async ({
    page,
  }) => {
    await open(page, path, 1280);
    expect.soft(await page.evaluate(smallTargets), 'targets at 1280 px').toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect.soft(await page.evaluate(smallTargets), 'targets at 360 px').toEqual([]);
    for (const width of narrow) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(sticksOut), `${width} px`).toEqual([]);
      expect.soft(await page.evaluate(outOfReach), `${width} px`).toEqual([]);
    }
  });
}

test('what opens on a phone is no wider than it and has targets of 24 px', async ({ page }) => {
  for (const width of [360, ...narrow]) {
    await open(page, 'guideline/6.7/', width);
    const fits = async (what: string) => {
      expect.soft(await page.evaluate(sticksOut), `${what} at ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(smallTargets), `${what} at ${width} px`).toEqual([]);
    };
    await page.locator('[data-drawer]').click();
    await fits('the contents');
    await page.locator('main a.term').first().click();
    await fits('the definition');
    await page.locator('[data-cite="6.7.2-b"]').click();
    await page.locator('.cite-menu button').nth(2).click();
    await expect(page.locator('.cite-menu output')).not.toBeEmpty();
    await fits('the citation');
    await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('绿证');
    await expect(page.getByRole('option').first()).toBeVisible();
    await fits('the search');
  }
});
