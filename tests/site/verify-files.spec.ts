import { readFileSync } from 'node:fs';
import { exampleFactories } from '../../src/calculators/example-factories/index.ts';
import type { FactoryFile } from '../../src/calculators/factory-file/index.ts';
import { quantifyFactory } from '../../src/calculators/factory/index.ts';
import { receiptOf } from '../../src/calculators/receipt/index.ts';
import { receiptBlock } from '../../src/calculators/dossier/page/data-blocks.ts';
import { dossierZh } from '../../src/messages/dossier.zh.ts';
import { filesMessages } from '../../widgets/emissions/messages/files.ts';
import { zh } from '../../widgets/emissions/messages/zh.ts';
import { workbookOf } from '../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { version } from '../../widgets/foundation/version.ts';
import { expect, test } from './browser.ts';
import { downloadBy, showPanel } from './desk.ts';
import {
  allHold,
  checksOf,
  exampleReceipt,
  exampleReceipts,
  give,
  resealed,
  todayDone,
} from './verify-page.ts';

/** What the page that verifies receipts takes: receipts, pages, workbooks, and what strangers make of them. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 120_000 });

const emissions = 'machinery-emissions-2025.json';

test('the receipts inside a report’s page are listed, and its script never runs', async ({ page }) => {
  const receipts = await exampleReceipts();
  const names = [emissions, 'machinery-measures-plan.json'];
  const blocks = names.map((name, place) => receiptBlock({ name, text: receipts.get(name) ?? '' }, place));
  await page.goto('verify/');
  await give(
    page,
    `<!doctype html><title>报告</title><img src=x onerror="document.title='run'"><script>document.title='run'</script>${blocks.join('')}`,
    '报告.html',
  );
  const list = page.getByRole('group', { name: '“报告.html”里有 2 份凭证' });
  await expect(list.getByRole('radio')).toHaveCount(2);
  expect(await checksOf(page)).toEqual(allHold);
  await list.getByRole('radio').nth(1).check();
  await expect(page.locator('.verified .facts')).toContainText('减排计划');
  expect(await checksOf(page)).toEqual(allHold);
  expect(await page.title()).not.toBe('run');
});

test('a receipt in the cells of a workbook is put together again, to the last space', async ({ page }) => {
  const receipt = resealed({ ...(await exampleReceipt(emissions)), name: '  2025  ' });
  const text = JSON.stringify(receipt);
  // Pieces that begin and end anywhere, spaces at their edges among them.
  const at = text.indexOf('  2025  ') + 1;
  const pieces = [text.slice(0, at), text.slice(at, at + 20_000), text.slice(at + 20_000)];
  const sheets = [
    { name: '说明', rows: [['工作簿']] },
    {
      // As workbooks up to 1.1.0 called it.
      name: '凭证',
      rows: [['把下面各格按顺序连成一个文本，即凭证文件。'], ...pieces.map((piece) => [piece])],
    },
  ];
  const content = await workbookOf(sheets);
  await page.goto('verify/');
  await give(page, Buffer.from(await content.arrayBuffer()), 'x.xlsx');
  expect(await checksOf(page)).toMatchObject({ seals: 'holds', arithmetic: 'holds', program: 'holds' });
});

test('the workbook that a calculator exports holds a receipt that holds', async ({ page }) => {
  await page.goto('calculators/emissions/');
  const calculator = page.locator('zcf-emissions');
  await expect(calculator.locator('.tools').first()).toBeVisible();
  const file = exampleFactories.find(({ id }) => id === 'machinery')?.file('zh');
  await calculator.evaluate((one, factory) => Object.assign(one, { factory }), file);
  const panel = await showPanel(calculator, zh.panels.files);
  const button = panel.getByRole('button', { name: filesMessages.zh.workbook, exact: true });
  const content = readFileSync(await (await downloadBy(page, button)).path());
  await page.goto('verify/');
  await give(page, content, '清单.xlsx');
  expect(await checksOf(page)).toEqual(allHold);
});

test('the report that the page of a factory gives out holds a receipt of each result, and each holds', async ({
  page,
}) => {
  const { panel, source } = dossierZh;
  await page.goto('factory/report/');
  await page.getByLabel(source.example).selectOption('machinery');
  const button = page.getByRole('button', { name: panel.download });
  await expect(page.getByText(panel.made)).toBeVisible({ timeout: 30_000 });
  const content = readFileSync(await (await downloadBy(page, button)).path());
  await page.goto('verify/');
  await give(page, content, '报告.html');
  const choices = page.locator('.receipts [type=radio]');
  await expect(choices.first()).toBeVisible();
  for (const choice of await choices.all()) {
    await choice.check();
    expect(await checksOf(page)).toEqual(allHold);
  }
});

test('a receipt whose factor differs from today’s is parted by cause, and the parts add up', async ({
  page,
}) => {
  const receipt = await exampleReceipt(emissions);
  const inputs = structuredClone(receipt.inputs) as FactoryFile;
  const pinned = Object.values(inputs.emissions?.years[0]?.pins?.factors ?? {});
  const grid = pinned.filter(({ unit, per }) => unit === 'kgCO2' && per === 'kWh');
  expect(grid.length).toBeGreaterThan(0);
  for (const factor of grid) Object.assign(factor, { value: factor.value * 2 });
  const earlier = receiptOf(await quantifyFactory(inputs), receipt.subject, { made: receipt.made });
  await page.goto('verify/');
  await give(page, earlier ?? {});
  expect(await checksOf(page)).toEqual(allHold);
  await todayDone(page);
  const row = page.locator('[data-figure=scope2-location]');
  const number = (text: string) => Number(text.replaceAll(',', '').replace('−', '-').replace('+', ''));
  const [then = 0, now = 0, difference = 0, method = 0, factor = 0, gwp = 0] = (
    await row.locator('td').allInnerTexts()
  ).map(number);
  expect(now).toBeCloseTo(then / 2, 1);
  expect(difference).toBeCloseTo(now - then, 1);
  expect(method + factor + gwp).toBeCloseTo(difference, 1);
  expect([method, gwp]).toEqual([0, 0]);
  const changed = page.locator(`[data-factor="${grid[0]?.id}"]`);
  await expect(changed).toContainText('*');
  await expect(changed.locator('td').first()).toHaveText(String(grid[0]?.value));
});

test('a file that is chosen before the page’s script has come is verified once it comes', async ({
  page,
}) => {
  const receipt = await exampleReceipt(emissions);
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('verify/', { waitUntil: 'commit' });
  await give(page, receipt);
  come();
  expect(await checksOf(page)).toEqual(allHold);
});

test.describe('what isn’t a receipt gets a sentence: what, what was expected, what came', () => {
  const cases: [name: string, content: string | Buffer, words: string | RegExp][] = [
    ['x.json', '', '“x.json”是空的'],
    ['x.json', '{"format":', '开头是“{"format":”'],
    ['x.json', '[1,2]', '“format”应为“zero-carbon-factory-receipt”'],
    ['factory.json', '{"format":"zero-carbon-factory"}', '这是工厂文件'],
    ['x.json', '{"format":"zero-carbon-factory-receipt","version":7}', '格式是第 7 版，这里最高支持第 1 版'],
    ['x.json', '{"format":"zero-carbon-factory-receipt","version":1}', '不符合格式（位置：'],
    ['x.json', '{"format":"zero-carbon-factory-receipt","version":1,"__proto__":{"x":1}}', '“__proto__”'],
    ['x.html', '<p>no receipt</p><script>document.title="run"</script>', '里面没有核算凭证'],
    ['x.bin', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]), '不是文字、网页或 .xlsx 工作簿'],
    ['x.xlsx', Buffer.from('PK\u0003\u0004broken'), '已损坏'],
  ];
  for (const [name, content, words] of cases) {
    test(`${name}: ${String(content).slice(0, 60)}`, async ({ page }) => {
      await page.goto('verify/');
      await give(page, content, name);
      await expect(page.locator('.verifier [role=alert]')).toContainText(words);
      expect(await page.title()).not.toBe('run');
    });
  }

  test('a workbook without a receipt: the sheets that it has are named', async ({ page }) => {
    const content = await workbookOf([{ name: '清单', rows: [['a']] }]);
    await page.goto('en/verify/');
    await give(page, Buffer.from(await content.arrayBuffer()), 'x.xlsx');
    await expect(page.locator('.verifier [role=alert]')).toContainText('its sheets are: 清单');
  });
});

test('of a hostile receipt nothing is executed, and nothing is asked for but the fixed files of its version', async ({
  page,
  siteUrl,
}) => {
  const receipt = await exampleReceipt(emissions);
  const evil =
    '<img src="https://example.org/x" onerror="document.title=\'run\'"><script>document.title="run"</script>';
  const hostile = resealed({
    ...receipt,
    name: evil,
    entity: { name: evil },
    figures: receipt.figures.map((figure) => ({
      ...figure,
      id: `${evil}${figure.id}`,
      name: { zh: evil, en: evil },
    })),
    nodes: receipt.nodes.map((node) => ({
      ...node,
      label: { zh: evil, en: evil },
      document: evil,
      unit: 'constructor',
    })),
    factors: receipt.factors.map((factor) => ({
      ...factor,
      name: { zh: evil, en: evil },
      confidence: 'toString' as 'unverified',
    })),
  });
  await page.goto('verify/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(siteUrl, '')));
  await give(page, hostile);
  expect(await checksOf(page)).toMatchObject({ seals: 'holds', replay: 'fails' });
  await page.locator('.figures summary').first().click();
  await todayDone(page);
  expect(await page.title()).not.toBe('run');
  await expect(page.locator('.verifier img, .verifier script')).toHaveCount(0);
  // A browser asks for the page's icon when it likes.
  const fixed = [
    'icon.svg',
    ...['integrity.json', 'zcf-replay.js'].map((file) => `widgets/${version}/${file}`),
  ];
  expect(asked.filter((url) => !fixed.includes(url) && !/^_astro\/[\w.@-]+\.(js|css)$/.test(url))).toEqual(
    [],
  );
  const damaged = { ...receipt, made: { ...receipt.made, calculators: '../../evil' } };
  await give(page, damaged);
  await expect(page.locator('.verifier [role=alert]')).toContainText('位置：made.calculators');
});
