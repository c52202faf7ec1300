import type { Locator, Page } from '@playwright/test';
import { zh } from '../../widgets/emissions/messages/zh.ts';
import { addSource, ready } from './emissions-desk.ts';
import { expect, test } from './host-page.ts';
import { keepingPlaces } from './keeping-places.ts';

/** Where a reader's work is kept, and that none of it gets lost unasked. */

const total = (calculator: Locator) => calculator.locator('[part=total]');
const keep = (calculator: Locator) => calculator.getByRole('button', { name: zh.saving.ask }).click();

/** Typed into the first source's amount. */
const amount = (calculator: Locator) => calculator.locator('[data-amount]').first();

/** What the browser asks before a page is left; each is answered with staying or leaving. */
function questions(page: Page, answer: 'dismiss' | 'accept'): string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog[answer]();
  });
  return asked;
}

for (const place of keepingPlaces) {
  test.describe(place.name, () => {
    test('leaving with work that is nowhere saved asks; once it is in a file nobody asks', async ({
      page,
      host,
    }) => {
      const asked = questions(page, 'dismiss');
      const calculator = await place.open(page, host);
      await addSource(calculator, '天然气', '42.5');
      await expect(calculator).toContainText(zh.saving.unsaved);
      await page.locator('header a, p a').first().click();
      await expect.poll(() => asked).toEqual(['beforeunload']);
      await expect(amount(calculator)).toHaveValue('42.5');

      await calculator.locator('.tools').getByRole('button', { name: zh.panels.files }).click();
      const download = page.waitForEvent('download');
      await calculator.getByRole('button', { name: '保存工厂文件' }).click();
      await download;
      await expect(calculator.locator('[part=panel] [role=status]')).toContainText('已交给浏览器下载');
      const here = page.url();
      await page.locator('header a, p a').first().click();
      await expect(page).not.toHaveURL(here);
      expect(asked).toEqual(['beforeunload']);
    });

    for (const state of ['full', 'blocked'] as const) {
      test(`a storage that is ${state} is told at once, and leaving still asks`, async ({ page, host }) => {
        await page.addInitScript(place[state]);
        const asked = questions(page, 'accept');
        const calculator = await place.open(page, host);
        await addSource(calculator, '天然气', '42.5');
        await keep(calculator);
        await expect(calculator.getByRole('alert')).toContainText(zh.saving[state]);
        await expect(amount(calculator)).toHaveValue('42.5');
        await page.locator('header a, p a').first().click();
        await expect.poll(() => asked).toEqual(['beforeunload']);
      });
    }

    test('no copy is made before the reader asks for it, and it is deleted at a word, on every tab', async ({
      page,
      host,
      context,
    }) => {
      const calculator = await place.open(page, host);
      await addSource(calculator, '天然气', '42.5');
      expect(
        await page.evaluate(async () => [
          localStorage.length,
          sessionStorage.length,
          document.cookie,
          (await indexedDB.databases()).length,
        ]),
      ).toEqual([0, 0, '', 0]);
      await keep(calculator);
      await expect.poll(() => place.kept(page)).toContain('42.5');
      const second = await place.openBeside(await context.newPage(), page);
      await expect(second).toContainText(zh.saving.restored);
      await second.getByRole('button', { name: place.stop }).click();
      await expect.poll(() => place.kept(page)).toBeNull();
      await expect(calculator.getByRole('button', { name: zh.saving.ask })).toBeVisible();
      await amount(calculator).fill('43');
      await expect(total(calculator)).not.toHaveText(/—/);
      // Longer than the pause after which a copy is written.
      await page.waitForTimeout(900);
      expect(await place.kept(page)).toBeNull();
    });

    test('what another tab changed is taken where nothing is lost by it, else offered', async ({
      page,
      host,
      context,
    }) => {
      const first = await place.open(page, host);
      await addSource(first, '天然气', '42.5');
      await keep(first);
      await expect(first).toContainText(zh.saving.saved);
      const other = await context.newPage();
      const second = await place.openBeside(other, page);
      await expect(amount(second)).toHaveValue('42.5');
      await amount(first).fill('50');
      await expect(amount(second)).toHaveValue('50');

      // Here the storage is full, so the work of this tab is nowhere else.
      await other.evaluate(place.full);
      await amount(second).fill('60');
      await expect(second.getByRole('alert')).toContainText(zh.saving.full);
      await amount(first).fill('70');
      await expect(second.getByRole('alert')).toContainText(zh.saving.otherTab);
      await expect(amount(second)).toHaveValue('60');
      await other.evaluate(() => (window as unknown as { room(): void }).room());
      await second.getByRole('button', { name: zh.saving.keepMine }).click();
      await expect(amount(first)).toHaveValue('60');
      await expect(second).toContainText(zh.saving.saved);
    });

    test('a tab that agrees later is offered the copy that is there, and can take it', async ({
      page,
      host,
      context,
    }) => {
      const first = await place.open(page, host);
      const second = await place.openBeside(await context.newPage(), page);
      await addSource(second, '外购电', '1000');
      await addSource(first, '天然气', '42.5');
      await keep(first);
      await expect(first).toContainText(zh.saving.saved);
      await keep(second);
      await expect(second.getByRole('alert')).toContainText(zh.saving.otherTab);
      expect(await place.kept(page)).toContain('42.5');
      await second.getByRole('button', { name: zh.saving.takeOther }).click();
      await expect(second.locator('.name')).toHaveText(['天然气']);
    });

    test('what was typed just before the page is left is there when it comes back', async ({
      page,
      host,
    }) => {
      questions(page, 'accept');
      const calculator = await place.open(page, host);
      await addSource(calculator, '天然气', '42.5');
      await keep(calculator);
      await expect(calculator).toContainText(zh.saving.saved);
      await amount(calculator).fill('77');
      await page.reload();
      await expect(amount(calculator)).toHaveValue('77');
    });

    test('an element that is moved within its page keeps what was typed', async ({ page, host }) => {
      const calculator = await place.open(page, host);
      await addSource(calculator, '天然气', '42.5');
      await keep(calculator);
      await expect(calculator).toContainText(zh.saving.saved);
      await amount(calculator).fill('50');
      await calculator.evaluate((element) => element.parentElement?.append(element));
      await ready(calculator);
      await expect(amount(calculator)).toHaveValue('50');
      await expect.poll(() => place.kept(page)).toContain('"50"');
    });
  });
}

test('a copy that cannot be read is told and kept until the reader starts anew', async ({ page, host }) => {
  const key = 'zcf-factory:keeping';
  const copy = '{"format":"zcf-factory","version":99}';
  await page.addInitScript(([name, text]) => localStorage.getItem(name) ?? localStorage.setItem(name, text), [
    key,
    copy,
  ] as const);
  const [, place] = keepingPlaces;
  const calculator = await place!.open(page, host);
  await expect(calculator.getByRole('alert')).toContainText(zh.saving.unreadable);
  await addSource(calculator, '天然气', '42.5');
  await page.waitForTimeout(900);
  expect(await place!.kept(page)).toBe(copy);
  await keep(calculator);
  await expect.poll(() => place!.kept(page)).toContain('42.5');
});
