import type { Page } from '@playwright/test';
import { exampleFactories } from '../../src/calculators/example-factories/index.ts';
import { newFactoryFile, type FactoryFile } from '../../src/calculators/factory-file/index.ts';
import { aluminiumHousing } from '../../src/calculators/footprint/examples/aluminium-housing.ts';
import { soundLedger } from '../../src/calculators/offset/examples/sound-ledger.ts';
import { filesMessages } from '../../widgets/foundation/messages/files.ts';
import { zh as emissionsZh } from '../../widgets/emissions/messages/zh.ts';
import { zh as footprintZh } from '../../widgets/footprint/messages/zh.ts';
import { zh as measuresZh } from '../../widgets/measures/messages/zh.ts';
import { zh as offsetZh } from '../../widgets/offset/messages/zh.ts';
import { zh as readinessZh } from '../../widgets/readiness/messages/zh.ts';
import { version } from '../../widgets/foundation/version.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { downloadBy, showPanel, tabTo, textOf } from './desk.ts';
import { allHold, check, checksOf, exampleReceipt, give, resealed, todayDone } from './verify-page.ts';

/** The page that verifies receipts: what a calculator gave out holds, and what was changed is found. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 120_000 });

const machinery = exampleFactories.find(({ id }) => id === 'machinery')!.file('zh');
const emissions = 'machinery-emissions-2025.json';

/** Each calculator with a file that it has a result of. */
const calculators: { name: string; page: string; panel: string; file: FactoryFile }[] = [
  { name: 'emissions', page: 'calculators/emissions/', panel: emissionsZh.panels.files, file: machinery },
  {
    name: 'footprint',
    page: 'calculators/footprint/',
    panel: footprintZh.panels.files,
    file: { ...newFactoryFile(), footprint: { studies: aluminiumHousing.studies('zh') } },
  },
  {
    name: 'offset',
    page: 'calculators/offset/',
    panel: offsetZh.panels.files,
    file: { ...newFactoryFile(), entity: { name: soundLedger.entity.zh }, offset: soundLedger.section('zh') },
  },
  { name: 'readiness', page: 'calculators/readiness/', panel: readinessZh.panels.files, file: machinery },
  { name: 'measures', page: 'measures/', panel: measuresZh.panels.files, file: machinery },
];

for (const { name, page: address, panel: named, file } of calculators) {
  test(`a receipt that ${name} gives out on its page holds, check by check`, async ({ page }) => {
    await page.goto(address);
    const calculator = page.locator(`zcf-${name}`);
    await expect(calculator.locator('.tools').first()).toBeVisible();
    await calculator.evaluate((one, factory) => Object.assign(one, { factory }), file);
    const panel = await showPanel(calculator, named);
    const button = panel.getByRole('button', { name: filesMessages.zh.receipt, exact: true });
    const text = await textOf(await downloadBy(page, button));
    await page.goto('verify/');
    await give(page, text);
    expect(await checksOf(page)).toEqual(allHold);
    await todayDone(page);
    await expect(page.locator('[data-today]')).toContainText('没有差别');
  });
}

test('one changed digit breaks the hashes, and the page says which', async ({ page }) => {
  const receipt = await exampleReceipt(emissions);
  const text = JSON.stringify({ ...receipt, factors: receipt.factors.map((one) => ({ ...one, value: one.value + 1 })) });
  await page.goto('verify/');
  await give(page, text);
  expect(await checksOf(page)).toMatchObject({ seals: 'fails', arithmetic: 'fails' });
  await expect(check(page, 'seals')).toContainText('全文、因子');
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'fails');
}); // prettier-ignore

test.describe('a forger who makes new hashes is found', () => {
  test('where a total isn’t the sum of its parts: both numbers are shown', async ({ page }) => {
    const receipt = await exampleReceipt(emissions);
    const place = receipt.figures.find(({ id }) => id === 'total-location')!.node;
    const nodes = receipt.nodes.map((node, at) => (at === place ? { ...node, value: 1000 } : node));
    await page.goto('en/verify/');
    await give(page, resealed({ ...receipt, nodes }));
    expect(await checksOf(page)).toEqual({ ...allHold, arithmetic: 'fails', replay: 'fails' });
    await expect(check(page, 'arithmetic')).toContainText('stated 1,000 tCO₂e expected 1,462.4 tCO₂e');
    await expect(check(page, 'replay')).toContainText('Total, location-based');
  });

  test('where an amount was entered otherwise: what it comes to is shown', async ({ page }) => {
    const receipt = await exampleReceipt(emissions);
    const inputs = JSON.parse(JSON.stringify(receipt.inputs).replace(/"amount":"?\d/, '$&9')) as object;
    await page.goto('verify/');
    await give(page, resealed({ ...receipt, inputs }));
    expect(await checksOf(page)).toEqual({ ...allHold, replay: 'fails' });
    await expect(check(page, 'replay').locator('li').first()).toContainText(/凭证写的.*重新计算/);
  });

  test('where only a document, a unit or a name was changed', async ({ page }) => {
    const receipt = await exampleReceipt(emissions);
    const factors = receipt.factors.map((one) => ({
      ...one,
      confidence: 'two-sources' as const,
      locator: '表 1',
    }));
    await page.goto('verify/');
    await give(page, resealed({ ...receipt, factors }));
    expect(await checksOf(page)).toEqual({ ...allHold, replay: 'fails' });
    await expect(check(page, 'replay')).toContainText('因子清单');
    const place = receipt.figures[0]!.node;
    const nodes = receipt.nodes.map((node, at) => (at === place ? { ...node, unit: 'kgCO2e' } : node));
    await give(page, resealed({ ...receipt, nodes }));
    await expect(check(page, 'replay')).toContainText('名称、单位、文件或理由');
  });
});

test('a version that this site doesn’t have, or that is older than receipts, is said, and nothing is guessed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const receipt = await exampleReceipt(emissions);
  await page.goto('verify/');
  for (const [calculators, words] of [
    ['9.9.9', '本站没有 9.9.9 版'],
    ['1.0.0', '1.0.0 版早于核算凭证'],
  ]) {
    await give(page, resealed({ ...receipt, made: { ...receipt.made, calculators: calculators! } }));
    await expect(check(page, 'replay')).toContainText(words!);
    expect(await checksOf(page)).toEqual({ ...allHold, program: 'unchecked', replay: 'unchecked' });
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'unchecked');
  }
  expect(asked.filter((url) => /\/widgets\/(9\.9\.9|1\.0\.0)\//.test(url))).toEqual([]);
});

/** Opens a number, one of those it was made of, and so on down to a leaf: what is told of that. */
async function leafOf(page: Page, branch: 'first' | 'last'): Promise<string> {
  let opened = page.locator('.figures > li').first();
  for (;;) {
    const summary = opened.locator(':scope > details > summary');
    const steps = opened.locator(':scope > details > .steps');
    if (!(await steps.count())) await summary.click();
    await expect(steps).toBeVisible();
    const below = steps.locator(':scope > ul > li');
    if (!(await below.count())) return steps.innerText();
    opened = below[branch]();
  }
}

test('a number opens to its formula, what was entered, and the document of its factor, without the calculator', async ({
  page,
}) => {
  const receipt = await exampleReceipt(emissions);
  await page.goto('verify/');
  await give(page, receipt);
  await checksOf(page);
  expect(await leafOf(page, 'first')).toContain('填写的数据');
  const told = await leafOf(page, 'last');
  const factor = receipt.factors.find(({ id }) => told.includes(id));
  expect(told).toContain(factor?.document.title.zh);
  expect(told).toContain(factor?.locator);
  expect(told).toContain(String(factor?.value));
  await expect(page.locator('.figures .steps').first()).toContainText(/ \+ .* = /);
});

test('the inputs go along as a factory file that opens in a calculator', async ({ page }) => {
  const receipt = await exampleReceipt(emissions);
  await page.goto('verify/');
  await give(page, receipt);
  await checksOf(page);
  const button = page.getByRole('button', { name: '下载输入（工厂文件）' });
  const file = JSON.parse(await textOf(await downloadBy(page, button))) as FactoryFile;
  expect(file).toEqual(receipt.inputs);
  expect(file.emissions?.years).toHaveLength(1);
});

for (const root of ['', 'en/']) {
  test(`/${root}verify/ has no barriers and fits every width, empty and with a receipt that doesn’t hold`, async ({
    page,
  }) => {
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const receipt = await exampleReceipt(emissions);
    await page.goto(`${root}verify/`);
    expect(await barriers(page)).toEqual([]);
    await give(page, { ...receipt, name: '2024' });
    await checksOf(page);
    await todayDone(page);
    await page.locator('.figures summary').first().click();
    for (const width of [280, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(), `${width} px`).toBeLessThanOrEqual(0);
    }
    expect(await barriers(page)).toEqual([]);
  });
}

test('with the keyboard alone: a pasted receipt is verified, and the verdict has the focus', async ({
  page,
}) => {
  const receipt = await exampleReceipt(emissions);
  await page.goto('verify/');
  await tabTo(page, '粘贴凭证的文字');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(JSON.stringify(receipt));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await checksOf(page)).toEqual(allHold);
  await expect(page.locator('.verified h2:focus')).toHaveText('结论');
  await tabTo(page, /范围 1/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.figures details[open]')).toHaveCount(1);
  expect(version).toBe(receipt.made.calculators);
});
