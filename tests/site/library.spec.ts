import type { BrowserContext, Locator, Page } from '@playwright/test';
import { zh } from '../../widgets/emissions/messages/zh.ts';
import { load } from '../../src/calculators/index.ts';
import { machinery } from '../../src/calculators/example-factories/machinery.ts';
import { expect, test } from './browser.ts';
import { addLine, ready } from './desk.ts';
import { keepingPlaces, libraryFactories, libraryTexts } from './keeping-places.ts';

/** The factory of this browser, on the pages of all calculators and in all tabs. */

const [{ kept, full }] = keepingPlaces as [(typeof keepingPlaces)[0]];

async function open(page: Page, name: 'emissions' | 'footprint'): Promise<Locator> {
  await page.goto(`calculators/${name}/`);
  return ready(page.locator(`zcf-${name}`));
}

const keep = async (calculator: Locator) => {
  await calculator.getByRole('button', { name: zh.saving.ask }).click();
  await expect(calculator).toContainText(zh.saving.saved);
};
const amount = (calculator: Locator) => calculator.locator('[data-amount]').first();

/** How many lines each calculator has in what is kept. */
async function lines(page: Page): Promise<(number | undefined)[]> {
  const file = JSON.parse((await kept(page)) ?? '{}');
  return [file.emissions?.years[0].lines.length, file.footprint?.studies[0]?.lines.length];
}

/** Two tabs that have the emissions of one factory open, with one source. */
async function twoTabs(page: Page, context: BrowserContext): Promise<[Locator, Locator, Page]> {
  const first = await open(page, 'emissions');
  await addLine(first, '天然气', '42.5');
  await keep(first);
  const other = await context.newPage();
  const second = await open(other, 'emissions');
  await expect(amount(second)).toHaveValue('42.5');
  return [first, second, other];
}

test('two tabs work on one factory with two calculators: what both do is kept, and nobody is asked', async ({
  page,
  context,
}) => {
  const emissions = await open(page, 'emissions');
  await addLine(emissions, '外购电', '1000');
  await keep(emissions);
  const other = await context.newPage();
  const footprint = await open(other, 'footprint');
  await addLine(footprint, '电');
  await expect.poll(() => lines(page)).toEqual([1, 1]);
  await Promise.all([addLine(emissions, '天然气', '5'), addLine(footprint, '铝')]);
  await expect.poll(() => lines(page)).toEqual([2, 2]);
  await expect(emissions).toContainText(zh.saving.saved);
  await expect(page.getByText(zh.saving.otherTab)).toHaveCount(0);
  await expect(other.getByText(zh.saving.otherTab)).toHaveCount(0);
});

test('the plan below the list of measures belongs to the same factory', async ({ page }) => {
  const emissions = await open(page, 'emissions');
  await addLine(emissions, '外购电', '1000');
  await keep(emissions);
  await page.goto('measures/');
  const row = page.locator('[id="A.4"] [data-standing]');
  await row.locator('select').selectOption('done');
  await expect(page.locator('zcf-measures')).toContainText(zh.saving.saved);
  const file = JSON.parse((await kept(page)) ?? '{}');
  expect(file.measures.checklist).toEqual([{ measure: 'A.4', status: 'done' }]);
  expect(await lines(page)).toEqual([1, undefined]);
});

test('two tabs change one number at once: one is kept, the other is asked, and neither is lost before it answers', async ({
  page,
  context,
}) => {
  const [first, second] = await twoTabs(page, context);
  await Promise.all([amount(first).fill('50'), amount(second).fill('60')]);
  const asked = (calculator: Locator) => calculator.getByText(zh.saving.otherTab).count();
  await expect.poll(async () => (await asked(first)) + (await asked(second))).toBe(1);
  await expect(amount(first)).toHaveValue('50');
  await expect(amount(second)).toHaveValue('60');
  const written = (await kept(page))?.includes('"50"') ? '50' : '60';
  const [winner, loser] = written === '50' ? [first, second] : [second, first];
  await loser.getByRole('button', { name: zh.saving.keepMine }).click();
  const mine = written === '50' ? '60' : '50';
  await expect(amount(winner)).toHaveValue(mine);
  await expect.poll(() => kept(page)).toContain(`"${mine}"`);
});

test('without channels between tabs the storage tells them', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  const [first, second] = await twoTabs(page, context);
  await amount(first).fill('50');
  await expect(amount(second)).toHaveValue('50');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a storage that becomes full says so, the work stays on the desk, and what was kept before stays kept', async ({
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const calculator = await open(page, 'emissions');
  await addLine(calculator, '天然气', '42.5');
  await keep(calculator);
  await page.evaluate(full);
  await amount(calculator).fill('60');
  await expect(calculator.getByRole('alert')).toContainText(zh.saving.full);
  await expect(amount(calculator)).toHaveValue('60');
  expect(await kept(page)).toContain('42.5');
  await page.evaluate(() => (window as unknown as { room(): void }).room());
  await amount(calculator).fill('61');
  await expect(calculator).toContainText(zh.saving.saved);
  expect(await kept(page)).toContain('"61"');
});

test('a copy that is deleted at a word is a factory that can be taken back; who agrees again begins another', async ({
  page,
}) => {
  const calculator = await open(page, 'emissions');
  await addLine(calculator, '天然气', '42.5');
  await keep(calculator);
  await calculator.getByRole('button', { name: zh.saving.leave }).click();
  await expect.poll(async () => Object.values(await libraryFactories(page))).toEqual(['deleted']);
  const [text] = Object.values((await libraryTexts(page)) ?? {});
  expect(text).toContain('42.5');
  await amount(calculator).fill('60');
  await keep(calculator);
  expect(Object.values(await libraryFactories(page)).sort()).toEqual(['deleted', 'kept']);
  expect(await kept(page)).toContain('"60"');
  expect(Object.values((await libraryTexts(page)) ?? {})).toContain(text);
});

test('the one copy that calculators kept before becomes a factory of the library, and nothing of it is lost', async ({
  page,
}) => {
  const { serializeFactoryFile } = await load.factoryFile();
  const copy = serializeFactoryFile({ ...machinery.file('zh'), savedAt: '2026-05-01T08:00:00Z' });
  await page.goto('about/');
  await page.evaluate((text) => localStorage.setItem('zcf-factory:site', text), copy);
  const calculator = await open(page, 'emissions');
  await expect(calculator).toContainText(zh.saving.restored);
  await expect(calculator.locator('[data-line]')).toHaveCount(
    machinery.file('zh').emissions?.years.at(-1)?.lines.length ?? 0,
  );
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(Object.values((await libraryTexts(page)) ?? {})).toEqual([copy]);

  // The state of before stands as a version once it changes.
  await amount(calculator).fill('61');
  await expect.poll(async () => Object.values((await libraryTexts(page)) ?? {})).toHaveLength(2);
  expect(Object.values((await libraryTexts(page)) ?? {})).toContain(copy);
});

test('a copy of before that cannot be read is told, kept until the reader starts anew, and then kept as a version', async ({
  page,
}) => {
  const copy = '{"format":"zcf-factory","version":99}';
  await page.goto('about/');
  await page.evaluate((text) => localStorage.setItem('zcf-factory:site', text), copy);
  const calculator = await open(page, 'emissions');
  await expect(calculator.getByRole('alert')).toContainText(zh.saving.unreadable);
  await addLine(calculator, '天然气', '42.5');
  await page.waitForTimeout(900);
  expect(await kept(page)).toBe(copy);
  await keep(calculator);
  expect(await kept(page)).toContain('42.5');
  expect(Object.values((await libraryTexts(page)) ?? {})).toContain(copy);
});
