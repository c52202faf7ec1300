import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import { expect, test } from './browser.ts';

const t = messages.zh;
const rows = (page: Page): Locator => page.locator('[data-filter-list] [data-id]');
const shown = (page: Page): Locator => page.locator('[data-filter-list] [data-id]:visible');
const counted = (page: Page): Locator => page.locator('[data-filters] output');
const ids = (list: Locator): Promise<string[]> => list.evaluateAll((all) => all.map(({ id }) => id));

/** The rows whose data attribute, a list of words, lacks the value that was chosen. */
const wrong = (list: Locator, name: string, value: string): Promise<string[]> =>
  list.evaluateAll(
    (all, [key = '', wanted = '']) =>
      (all as HTMLElement[])
        .filter(({ dataset }) => !dataset[key]?.split(' ').includes(wanted))
        .map(({ id }) => id),
    [name, value],
  );

/** The records of a CSV file (RFC 4180) by the first cell, without its head. */
function firstCells(csv: string): string[] {
  const records = csv
    .replace(/^\ufeff/, '')
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split('\r\n');
  expect(records.pop()).toBe('');
  return records.slice(1).map((record) => record.split(',')[0] ?? '');
}

for (const { path, name, label, value } of [
  { path: 'guideline/requirements/', name: 'word', label: t.requirements.word, value: 'should' },
  { path: 'guideline/requirements/', name: 'chapter', label: t.requirements.chapter, value: '7' },
  { path: 'measures/', name: 'category', label: t.measures.category, value: 'process' },
  { path: 'measures/', name: 'clauses', label: t.measures.clauses, value: '6.2.1' },
]) {
  test(`/${path} is narrowed by ${label} to ${value}, counts what is left, and a reload keeps it`, async ({
    page,
  }) => {
    await page.goto(path);
    const total = await rows(page).count();
    expect(await shown(page).count()).toBe(total);
    await page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
    const left = await shown(page).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(total);
    expect(await wrong(shown(page), name, value)).toEqual([]);
    expect((await wrong(rows(page), name, value)).length).toBe(total - left);
    await expect(counted(page)).toContainText(`${left} / ${total}`);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ [name]: value });

    await page.reload();
    await expect(page.getByRole('combobox', { name: label, exact: true })).toHaveValue(value);
    expect(await shown(page).count()).toBe(left);
    await page.getByRole('combobox', { name: label, exact: true }).selectOption('');
    expect(await shown(page).count()).toBe(total);
    expect(new URL(page.url()).search).toBe('');
  });
}

test('the conditions of a plant leave what concerns every factory and what meets any of them', async ({
  page,
}) => {
  await page.goto('guideline/requirements/');
  const chosen = ['existing-plant', 'data-centre'];
  await page.locator('.filters summary').click();
  for (const condition of chosen) await page.locator(`.filters [value="${condition}"]`).check();
  const concerns = (element: HTMLElement | SVGElement, conditions: string[]) =>
    ['every', ...conditions].some((condition) => element.dataset['when']?.split(' ').includes(condition));
  for (const row of await rows(page).all()) {
    expect(await row.isVisible()).toBe(await row.evaluate(concerns, chosen));
  }
  expect(new URL(page.url()).searchParams.getAll('when')).toEqual(chosen);
  const left = await shown(page).count();
  await page.reload();
  expect(await shown(page).count()).toBe(left);
});

test('filters add up, hide clauses without a row, and say so when nothing is left', async ({ page }) => {
  await page.goto('guideline/requirements/?word=shall&chapter=6');
  expect(await wrong(shown(page), 'word', 'shall')).toEqual([]);
  expect(await wrong(shown(page), 'chapter', '6')).toEqual([]);
  for (const group of await page.locator('[data-group]:visible').all()) {
    expect(await group.locator('[data-id]:visible').count()).toBeGreaterThan(0);
  }
  await page.goto('guideline/requirements/?word=may&chapter=4');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByText(t.requirements.none)).toBeVisible();
});

test('a value of the address that no list knows stands for all', async ({ page }) => {
  await page.goto('measures/?category=magic');
  await expect(counted(page)).toContainText('33 / 33');
  await expect(page.getByText(t.measures.none)).toBeHidden();
});

test('the CSV of those shown holds the rows that are shown, and the complete one all of them', async ({
  page,
  request,
  siteUrl,
}) => {
  await page.goto('guideline/requirements/?word=should&chapter=6');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t.requirements.csvShown }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv.startsWith('\ufeffid,')).toBe(true);
  expect(firstCells(csv)).toEqual(await ids(shown(page)));
  const complete = await (await request.get(`${siteUrl}api/requirements.csv`)).text();
  expect(firstCells(complete).sort()).toEqual((await ids(rows(page))).sort());
});

test('where the data cannot be fetched the reader is told, and gets no file', async ({ page }) => {
  await page.route('**/api/requirements.json', (route) => route.abort());
  await page.goto('guideline/requirements/');
  await page.getByRole('button', { name: t.requirements.csvShown }).click();
  await expect(page.getByText(t.requirements.csvFailed)).toBeVisible();
});

test('on paper the requirements are a checklist: a box to tick, nothing to press', async ({ page }) => {
  await page.goto('guideline/requirements/?word=may');
  await expect(page.locator('.tick:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const left = await shown(page).count();
  await expect(page.locator('.tick:visible')).toHaveCount(left);
  await expect(page.locator('.tick:visible').first()).toContainText('□');
  for (const pressed of ['.site-header', '[data-filters]', '.tools', '.skip', 'button', 'select']) {
    await expect(page.locator(`${pressed}:visible`), pressed).toHaveCount(0);
  }
});
