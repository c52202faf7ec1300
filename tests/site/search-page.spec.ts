import type { Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import { expect, test } from './browser.ts';
import { recordIds, searchBox, suggestions } from './search-box.ts';

const results = (page: Page) => page.locator('[data-search-results] [data-record-id]');
const status = (page: Page) => page.getByRole('status').first();
const t = messages.zh.search;

/** The addresses of the search's own files that the page asks for. */
function fetched(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const name = /\/search\/([\w.]+\.json)$/.exec(request.url())?.[1];
    if (name) names.push(name);
  });
  return names;
}

test('/search/?q=6.7.3 shows clause 6.7.3 first, as a link, with its requirement word', async ({ page }) => {
  await page.goto('search/?q=6.7.3');
  const first = results(page).first();
  await expect(first).toHaveAttribute('data-record-id', '6.7.3');
  await expect(searchBox(page)).toHaveValue('6.7.3');
  await expect(first.locator('.seal')).toHaveText(messages.zh.words.shall);
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/guideline\/6\.7\/#6\.7\.3$/);
});

test('what is typed on the search page stands in its address, and a reload brings it back', async ({
  page,
}) => {
  await page.goto('search/', { waitUntil: 'networkidle' });
  await searchBox(page).fill('储能');
  await expect(results(page).first()).toBeVisible();
  const ids = await recordIds(results(page));
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('储能');
  await page.reload();
  await expect(searchBox(page)).toHaveValue('储能');
  await expect(results(page).first()).toBeVisible();
  expect((await recordIds(results(page))).slice(0, 3)).toEqual(ids.slice(0, 3));
  await searchBox(page).fill('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.locator('[data-search-index]')).toBeVisible();
});

test('what is typed before the scripts have come is kept and searched for', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/', { waitUntil: 'commit' });
  await searchBox(page).fill('储能');
  release();
  await expect(results(page).first()).toBeVisible();
  await expect(searchBox(page)).toHaveValue('储能');
});

test('余热回首, typed by its sound, finds waste heat recovery, and only then the table of sounds is fetched', async ({
  page,
}) => {
  const files = fetched(page);
  await page.goto('search/?q=余热');
  await expect(page.locator('[data-record-id="6.2.4"]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(files).not.toContain('sounds.zh.json');
  await page.goto('search/?q=余热回首');
  await expect(page.locator('[data-record-id="6.6.3"], [data-record-id="6.2.4"]').first()).toBeVisible();
  await expect.poll(() => files).toContain('sounds.zh.json');
});

test('waste heat finds 6.2.4 on the English page, and its hits lead to English pages', async ({ page }) => {
  await page.goto('en/search/?q=waste heat');
  await expect(page.locator('[data-record-id="6.2.4"]').first()).toBeVisible();
  expect((await recordIds(results(page))).slice(0, 5)).toContain('6.2.4');
  const targets = await results(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(targets.filter((href) => !href?.includes('/en/'))).toEqual([]);
});

test('a query that finds nothing is answered with a sentence that repeats it', async ({ page }) => {
  await page.goto('search/?q=zzqxj');
  await expect(status(page)).toHaveText(t.none.replace('{query}', 'zzqxj'));
  await expect(results(page)).toHaveCount(0);
  await searchBox(page).fill('6.7');
  await expect(results(page).first()).toBeVisible();
  const count = await results(page).count();
  await expect(status(page)).toContainText(String(count));
});

test('when the index cannot be fetched a sentence says so, the contents stay, and a later try works', async ({
  page,
}) => {
  await page.route(/\/search\/[\w.]+\.json$/, (route) => route.abort());
  await page.goto('search/?q=余热');
  await expect(status(page)).toHaveText(t.failed);
  await expect(
    page.locator('[data-search-index]').getByRole('link', { name: '6.7.3 抵消要求' }),
  ).toBeVisible();
  await page.unrouteAll();
  await searchBox(page).fill('6.7.3');
  await expect(results(page).first()).toHaveAttribute('data-record-id', '6.7.3');
});

test('when the index cannot be fetched the header says so, too', async ({ page }) => {
  await page.route(/\/search\/[\w.]+\.json$/, (route) => route.abort());
  await page.goto('en/guideline/6.7/');
  await searchBox(page).fill('offset');
  await expect(status(page)).toHaveText(messages.en.search.failed);
  await expect(suggestions(page)).toHaveCount(0);
});

test('when Pagefind cannot be fetched the clauses that were found stay', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const tried = page.waitForEvent('requestfailed', (request) => request.url().includes('/pagefind/'));
  await page.goto('search/?q=余热');
  await tried;
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-record-id="6.2.4"]')).toBeVisible();
  await expect(status(page)).not.toHaveText(t.failed);
});
