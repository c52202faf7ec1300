import type { Page } from '@playwright/test';
import { citeEnglish, citeGbt7714 } from '../../src/guideline/citation.ts';
import { messages } from '../../src/messages/index.ts';
import { expect, test } from './browser.ts';
import source from './standard.zh.json' with { type: 'json' };

const day = '2027-03-04';
const bibliography = source.bibliography[3];
const standard = source.normativeReferences.find(({ code }) => code === 'GB/T 32150');

/** What can be cited: where it stands, its anchor, and the words by which a citation names it. */
const places = [
  { what: 'a clause', page: 'guideline/6.7/', id: '6.7.3', place: '6.7.3 抵消要求' },
  { what: 'a list item', page: 'guideline/6.7/', id: '6.7.2-b', place: '6.7.2-b 允许的抵消类型' },
  {
    what: 'a paragraph side by side',
    page: 'guideline/6.7/parallel/',
    id: '6.7.1-p1',
    place: '6.7.1-p1 抵消原则',
  },
  { what: 'a term', page: 'guideline/3/', id: '3.7', place: '3.7 国家核证自愿减排量' },
  {
    what: 'a normative reference',
    page: 'guideline/2/',
    id: 'ref-gb-t-32150',
    place: `${standard?.code} ${standard?.title}`,
  },
  {
    what: 'an entry of the bibliography',
    page: 'guideline/bibliography/',
    id: 'bib-4',
    // The source closes the entries of its list with semicolons; a citation is no list.
    place: `${bibliography?.text.replace(/[；。]$/, '')}`,
  },
  { what: 'the foreword', page: 'guideline/foreword/', id: 'foreword', place: '前言' },
  { what: 'a heading', page: 'guideline/6.7/', id: '6.7', place: '6.7 碳抵消—残余排放中和' },
  { what: 'a measure', page: 'measures/32/', id: 'A.32', place: 'A.32 CCER/碳普惠' },
  {
    what: 'an English clause',
    page: 'en/guideline/6.7/',
    id: '6.7.3',
    place: '6.7.3 Offsetting requirements',
  },
];

async function openMenu(page: Page, path: string, id: string): Promise<void> {
  // Noon, so that no time zone makes another day of it.
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.goto(path);
  await page.locator(`a[data-cite="${id}"]`).first().click();
  await expect(page.locator('.cite-menu')).toBeVisible();
}

for (const { what, page: path, id, place } of places) {
  test(`the link and both citations of ${what}, ${id}, can be copied, dated by the reader’s own day`, async ({
    page,
    context,
    siteUrl,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const t = messages[path.startsWith('en/') ? 'en' : 'zh'];
    const cited = { place, url: `${siteUrl}${path}#${id}`, accessed: day };
    await openMenu(page, path, id);
    for (const [label, text] of [
      [t.citeMenu.link, cited.url],
      [t.citeMenu.gbt, citeGbt7714(cited)],
      [t.citeMenu.english, citeEnglish(cited)],
    ] as const) {
      await page.getByRole('button', { name: label }).click();
      await expect(page.locator('.cite-menu output')).toContainText(t.copied);
      expect.soft(await page.evaluate(() => navigator.clipboard.readText()), label).toBe(text);
    }
    await page.goto('about:blank');
    await page.goto(cited.url);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });
}

test('where the clipboard is closed to the page, the citation is shown selected', async ({
  page,
  siteUrl,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openMenu(page, 'guideline/6.7/', '6.7.3');
  await page.getByRole('button', { name: messages.zh.citeMenu.gbt }).click();
  const area = page.locator('.cite-menu textarea');
  const text = citeGbt7714({ place: '6.7.3 抵消要求', url: `${siteUrl}guideline/6.7/#6.7.3`, accessed: day });
  await expect(area).toHaveValue(text);
  await expect(area).toBeFocused();
  expect(
    await area.evaluate(({ selectionStart, selectionEnd }: HTMLTextAreaElement) => [
      selectionStart,
      selectionEnd,
    ]),
  ).toEqual([0, text.length]);
});

test('the copies open below their place, take the focus, and give it back on Escape', async ({ page }) => {
  await openMenu(page, 'guideline/6.7/', '6.7.2-b');
  const sign = page.locator('a[data-cite="6.7.2-b"]');
  await expect(sign).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.cite-menu button').first()).toBeFocused();
  const [place, menu] = [
    await page.locator('[id="6.7.2-b"]').boundingBox(),
    await page.locator('.cite-menu').boundingBox(),
  ];
  expect(menu?.y).toBeGreaterThanOrEqual((place?.y ?? Infinity) + (place?.height ?? 0) - 1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.cite-menu')).toHaveCount(0);
  await expect(sign).toBeFocused();
  await expect(sign).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(/\/guideline\/6\.7\/$/);
});
