import type { Page } from '@playwright/test';
import { formatTonnes, load } from '../../src/calculators/index.ts';
import { calculatorIds } from '../../src/site/calculator-links.ts';
import { ownNumbersEn } from '../../src/messages/own-numbers.en.ts';
import { ownNumbersZh } from '../../src/messages/own-numbers.zh.ts';
import { zh } from '../../widgets/emissions/messages/zh.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { addLine, ready } from './desk.ts';
import { keepingPlaces, libraryTexts } from './keeping-places.ts';
import { watchShifts } from './shifts.ts';

/** The reader's own numbers on the pages of the guideline and of the methods, and what one changed input does. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Each visits several pages, in two languages, and has a factory to enter first.
test.describe.configure({ timeout: 120_000 });

const [{ kept }] = keepingPlaces as [(typeof keepingPlaces)[0]];
const t = { '': ownNumbersZh, 'en/': ownNumbersEn } as const;
const roots = ['', 'en/'] as const;

/** Enters gas and electricity and agrees that they are kept; gives what the calculator makes of them. */
async function keepFactory(page: Page) {
  await page.goto('calculators/emissions/');
  const calculator = await ready(page.locator('zcf-emissions'));
  await addLine(calculator, '天然气', '42.5');
  await addLine(calculator, '外购电', '320');
  await calculator.getByRole('button', { name: zh.saving.ask }).click();
  await expect(calculator).toContainText(zh.saving.saved);
  await expect.poll(async () => JSON.parse((await kept(page)) ?? '{}').emissions?.years[0].lines.length).toBe(2);
  const read = (await load.factoryFile()).readFactoryFile((await kept(page)) ?? '');
  if (!read.ok) throw new Error('What is kept is a factory file.');
  const { quantifyFactory, statedBy, subjectsOf } = await load.factory();
  const factory = await quantifyFactory(read.file);
  const [subject] = subjectsOf(factory);
  const { figures = [] } = (subject && statedBy(factory, subject)) ?? {};
  const tonnes = (id: string) =>
    formatTonnes(figures.find((one) => one.id === id)?.node.value ?? Number.NaN);
  return { scope1: tonnes('scope1'), location: tonnes('scope2-location'), market: tonnes('scope2-market'), calculator };
} // prettier-ignore

const offered = (page: Page, root: (typeof roots)[number], clause: string) =>
  page.getByRole('button', { name: t[root].clauseLabel(clause) });
/** Long enough for the look after the page is quiet. */
const quiet = (page: Page) => page.waitForTimeout(1500);

test('without a factory nothing is offered, and looking for one makes no database', async ({ page }) => {
  for (const path of ['guideline/6.1/', 'methods/emissions/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await quiet(page);
    await expect(page.locator('.own-button, .own-switch fieldset')).toHaveCount(0);
  }
  expect(await libraryTexts(page)).toBeNull();
  await expect(page.locator('[data-own-switch] p')).toBeVisible();
});

test('where the browser lets nothing be stored the pages are as they were', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    }),
  );
  await page.goto('guideline/6.1/', { waitUntil: 'networkidle' });
  await quiet(page);
  await expect(page.locator('.own-button')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a clause shows what the calculator computed, with both figures of scope 2 and every step', async ({
  page,
}) => {
  const { scope1, location, market, calculator } = await keepFactory(page);
  await expect(calculator).toContainText(scope1);
  await expect(calculator).toContainText(location);
  for (const root of roots) {
    await page.goto(`${root}guideline/6.1/`);
    const button = offered(page, root, '6.1.2');
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const place = page.locator('[id="own-6.1.2"]');
    const figures = place.locator('dl dd');
    await expect(figures.nth(0)).toContainText(scope1);
    await expect(figures.nth(1)).toContainText(location);
    await expect(figures.nth(2)).toContainText(market);
    await place.getByText(/逐步展开|Step by step/).click();
    const steps = place.locator('.steps');
    await expect(steps).toContainText('42.5');
    await expect(steps.getByRole('link').first()).toBeVisible();
    await button.click();
    await expect(place).toBeHidden();
    // What nothing was entered for says what is missing.
    await offered(page, root, '6.1.3').click();
    await expect(page.locator('[id="own-6.1.3"] li').first()).toBeVisible();
  }
});

test('the example of a method switches to the factory and back', async ({ page }) => {
  const { scope1, location } = await keepFactory(page);
  for (const root of roots) {
    await page.goto(`${root}methods/emissions/`);
    const built = page.locator('[data-built-example]');
    const own = page.locator('.own-example');
    await page.getByRole('radio', { name: t[root].switch.own }).check();
    await expect(own.locator('.sums dd').nth(0)).toContainText(scope1);
    await expect(own.locator('.sums dd').nth(1)).toContainText(location);
    await expect(built).toBeHidden();
    // The very steps of the example: the same source has the same steps by the same names.
    const names = (of: string) => page.locator(`${of} .worked`).first().locator('.steps li > :first-child').allTextContents();
    const [ofOwn, ofExample] = [await names('.own-example'), await names('[data-built-example]')];
    expect(ofOwn.filter((name) => ofExample.includes(name))).toEqual(ofExample);
    await page.getByRole('radio', { name: t[root].switch.example }).check();
    await expect(built).toBeVisible();
    await expect(own).toBeHidden();
  }
}); // prettier-ignore

test('what nothing was entered for has no example of its own, and says what is missing', async ({ page }) => {
  await keepFactory(page);
  await page.goto('methods/footprint/');
  await page.getByRole('radio', { name: ownNumbersZh.switch.own }).check();
  await expect(page.locator('.own-example')).toContainText(ownNumbersZh.nothing);
  await expect(page.locator('.own-example p')).not.toHaveCount(2);
});

test('a question in the text moves the stated figures of the example, then of the factory, and back', async ({
  page,
}) => {
  const { location } = await keepFactory(page);
  const before = await kept(page);
  await page.goto('methods/emissions/');
  const question = page.locator('[data-what-if="emissions/half-certified"]');
  await question.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator(`#${await question.getAttribute('aria-controls')}`);
  await expect(panel).toContainText('1,000 MWh → 1,600 MWh');
  const row = (name: string) => panel.getByRole('row').filter({ hasText: name });
  await expect(row('范围 2（基于位置）').first()).toContainText(ownNumbersZh.whatIf.same);
  await expect(row('范围 2（基于市场）').first()).toContainText('−365.8');
  await expect(panel.getByRole('link', { name: /剩余|非化石/ }).first()).toBeVisible();
  await page.getByRole('radio', { name: ownNumbersZh.switch.own }).check();
  // The factory has no certificates: half of 320 kWh.
  await expect(panel).toContainText('0 MWh → 0.16 MWh');
  await expect(row('范围 2（基于位置）').first()).toContainText(location);
  await panel.getByRole('button', { name: ownNumbersZh.whatIf.undo }).click();
  await expect(panel).toBeHidden();
  await expect(question).toBeFocused();
  expect(await kept(page)).toBe(before);
});

for (const id of calculatorIds)
  test(`every question in the text of the method of ${id} has an answer, in both languages`, async ({
    page,
  }) => {
    for (const root of roots) {
      await page.goto(`${root}methods/${id}/`);
      const questions = page.locator('[data-what-if]');
      expect(await questions.count()).toBeGreaterThanOrEqual(2);
      for (const question of await questions.all()) {
        await question.click();
        const panel = page.locator(`#${await question.getAttribute('aria-controls')}`);
        await expect(panel.getByRole('table')).toBeVisible();
        await expect(panel.locator('.moves, p:has(b)').first()).toBeVisible();
      }
      expect(await barriers(page, 'main')).toEqual([]);
    }
  });

test('without a script a question is part of its sentence', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('methods/emissions/');
  await expect(page.locator('[data-what-if]').first()).not.toHaveAttribute('role', 'button');
  await expect(page.locator('[data-what-if]').first()).toBeVisible();
  await context.close();
});

test('own numbers have no barriers on either ground, and fit from 280 to 1440 px', async ({ page }) => {
  await keepFactory(page);
  for (const root of roots)
    for (const width of [280, 700, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${root}guideline/6.1/`);
      await offered(page, root, '6.1.2').click();
      await expect(page.locator('[id="own-6.1.2"] dl')).toBeVisible();
      await page.locator('[id="own-6.1.2"] summary').click();
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
      expect(await fits(), `${root}${width}`).toBe(true);
      if (width !== 700) expect(await barriers(page, 'main')).toEqual([]);
      await page.goto(`${root}methods/emissions/`);
      await page.getByRole('radio', { name: t[root].switch.own }).check();
      await expect(page.locator('.own-example .sums')).toBeVisible();
      expect(await fits(), `${root}${width}`).toBe(true);
      if (width !== 700) expect(await barriers(page, '.own-example')).toEqual([]);
    }
});

test('offering the numbers moves nothing', async ({ page }) => {
  await keepFactory(page);
  for (const width of [280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      'guideline/6.1/',
      'en/guideline/6.7/',
      'methods/emissions/',
      'en/methods/measures/',
    ]) {
      const fresh = await page.context().newPage();
      await fresh.setViewportSize({ width, height: 800 });
      const shifts = await watchShifts(fresh);
      await fresh.goto(path, { waitUntil: 'networkidle' });
      await expect(fresh.locator('.own-button, .own-switch fieldset').first()).toBeAttached();
      expect(await shifts(), `${path} at ${width} px`).toEqual([]);
      await fresh.close();
    }
  }
});
