import { expect, test } from './browser.ts';
import source from './standard.zh.json' with { type: 'json' };

test.use({ javaScriptEnabled: false });

test('without JavaScript a clause is read, and its terms and references lead to their pages', async ({
  page,
}) => {
  await page.goto('guideline/6.7/');
  const clause = source.clauses.find(({ number }) => number === '6.7.3');
  for (const text of clause?.paragraphs ?? []) {
    await expect(page.locator('main p', { hasText: text.slice(0, 30) }).first()).toBeVisible();
  }
  await page.locator('a.term[data-term="3.9"]').first().click();
  await expect(page).toHaveURL(/\/guideline\/3\/#3\.9$/);
  await expect(page.locator('[id="3.9"]')).toBeInViewport();
  await expect(page.locator('[data-title="3.9"]')).toHaveText('碳抵消');
});

test('without JavaScript nothing is shown that only a script can serve', async ({ page }) => {
  for (const path of [
    '',
    'guideline/6.7/',
    'guideline/requirements/',
    'measures/',
    'guideline/full/',
    'search/',
  ]) {
    await page.goto(path);
    const useless = page.locator('[data-needs-script], [data-theme-switch], [data-filters], [data-print]');
    expect(await useless.count()).toBeGreaterThan(0);
    for (const one of await useless.all()) await expect(one).toBeHidden();
  }
});

test('without JavaScript the contents open on a phone by their link', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('guideline/6.7/');
  const contents = page.locator('#contents');
  await expect(contents).toBeHidden();
  await page.locator('[data-drawer]').click();
  await expect(contents).toBeVisible();
  await expect(contents).toBeInViewport();
  await contents.getByRole('link', { name: '6.2 源头减碳' }).click();
  await expect(page).toHaveURL(/\/guideline\/6\.2\/$/);
});

test('without JavaScript the search leads to an index of all clauses, terms, measures and documents', async ({
  page,
}) => {
  await page.goto('guideline/6.7/');
  await page.getByRole('searchbox').fill('余热');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  const index = page.locator('[data-search-index]');
  const listed = [
    ...source.clauses.map(({ number, title }) => [number, title]),
    ...source.terms.map(({ number, term }) => [number, term]),
    ...source.annexA.measures.map(({ number, name }) => [`A.${number}`, name]),
    ...source.normativeReferences.map(({ code, title }) => [code, title]),
    ...source.annexB.documents.map(({ title }) => ['', title]),
    ...source.bibliography.map(({ text }) => ['', text]),
  ];
  expect(listed.length).toBe(63 + 9 + 33 + 15 + 5 + 8);
  const links = (await index.getByRole('link').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  const missing = listed.filter(
    ([number = '', title = '']) =>
      !links.includes(`${number} ${title}`.replace(/\s+/g, ' ').trim()) &&
      !links.some((text) => text.endsWith(title)),
  );
  expect(missing).toEqual([]);
  await index.getByRole('link', { name: '6.7.3 抵消要求' }).click();
  await expect(page).toHaveURL(/\/guideline\/6\.7\/#6\.7\.3$/);
});
