import type { Page } from '@playwright/test';
import { expect, strictPolicy, styleWithin, test, version } from './host-page.ts';
import { addSource, fill, ready } from './emissions-desk.ts';
import { expectOwnFilesOnly, hearing, stored, widerThan } from './embedded.ts';

/** The emissions calculator on pages of another origin, as partners have it. */

const loading = (siteUrl: string) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css"><script type="module" src="${siteUrl}widgets/${version}/zcf-emissions.js"></script>`;

/** An element that starts with 2023, whatever the clock says. */
const element = (attributes = '') =>
  `<zcf-emissions year="2023" ${attributes}><a href="https://example.org/">核算</a></zcf-emissions>`;

const panelNames = ['边界与方法', '完整性检查', '导入与模板', '结果明细', '多年对比', '保存与导出'];

/** Opens everything that loads something: each panel, a calculation with its evidence, a chart. */
async function openEverything(page: Page): Promise<void> {
  const calculator = page.locator('zcf-emissions').first();
  await calculator.locator('[data-line] .name').first().click();
  await expect(calculator.locator('.steps')).toBeAttached();
  for (const name of panelNames) {
    await calculator.locator('.tools').getByRole('button', { name }).click();
    await expect(calculator.locator('[part=panel] h3')).toHaveText(name);
    if (name === '结果明细') await expect.poll(() => drawn(page)).toBeGreaterThan(0);
  }
  await page.waitForLoadState('networkidle');
}

/** How many points of the first chart are painted. */
const drawn = (page: Page) =>
  page
    .locator('zcf-emissions canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const points = width && height ? canvas.getContext('2d')?.getImageData(0, 0, width, height).data : [];
      return [...(points ?? [])].filter((value, index) => index % 4 === 3 && value > 0).length;
    });

test('under the strictest policy with Trusted Types everything works, charts included, without a complaint', async ({
  page,
  host,
}) => {
  test.setTimeout(90_000);
  await host.open({ body: loading(host.siteUrl) + element(), policy: strictPolicy(host.siteUrl) });
  const calculator = await ready(page.locator('zcf-emissions'));
  await fill(calculator);
  await openEverything(page);
  // The report is written into a frame of its own, where the same policy holds.
  await calculator.getByRole('button', { name: '打印报告' }).click();
  await page.waitForTimeout(500);
  expect(host.complaints).toEqual([]);
  expect(host.warnings).toEqual([]);
});

test('it only gets files of its own version, and what is typed changes neither which nor their addresses', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  const asked: string[][] = [];
  const methods = new Set<string>();
  page.on('request', (request) => methods.add(`${request.method()} ${request.postData() ?? ''}`.trim()));
  for (const [gas, electricity] of [
    ['42.5', '3200'],
    ['７', '999999'],
  ] as const) {
    host.requests.length = 0;
    await host.open({ body: loading(host.siteUrl) + element() });
    const calculator = await ready(page.locator('zcf-emissions'));
    await fill(calculator, gas, electricity);
    await openEverything(page);
    asked.push([...new Set(host.requests)].sort());
  }
  await expectOwnFilesOnly(page, host.siteUrl, asked, methods);
});

test('instances are independent; those of one group share the copy that was agreed to, the others keep none', async ({
  page,
  host,
}) => {
  await host.open({
    body:
      loading(host.siteUrl) +
      element('group="a" storage="browser"') +
      element('group="a" storage="browser"') +
      element('group="b" storage="browser"'),
  });
  const [first, second, third] = await page.locator('zcf-emissions').all();
  await ready(first!);
  await addSource(first!, '天然气', '42.5');
  await expect(second!.locator('[data-line]')).toHaveCount(0);
  await addSource(third!, '外购电', '3200');
  expect(await page.evaluate(stored)).toEqual(['', 0, 0]);
  await first!.getByRole('button', { name: '自动保存到本浏览器' }).click();
  await expect(first!).toContainText('已自动保存到本浏览器');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['zcf-factory:a']);
  await expect(third!).toContainText('尚未保存');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  for (const one of [first!, second!]) await expect(one.locator('[data-amount]')).toHaveValue('42.5');
  await expect(third!.locator('[data-line]')).toHaveCount(0);
  // On one page, too, what one of a group changes is the other's.
  await first!.locator('[data-amount]').fill('50');
  await expect(second!.locator('[data-amount]')).toHaveValue('50');
});

test('without storage="browser" no copy is offered', async ({ page, host }) => {
  await host.open({ body: loading(host.siteUrl) + element() });
  const calculator = await ready(page.locator('zcf-emissions'));
  await addSource(calculator, '天然气', '42.5');
  await expect(calculator.locator('.saving')).toHaveCount(0);
});

test("a host's resets change nothing inside, and a column of 280 pixels holds everything", async ({
  page,
  host,
}) => {
  const properties = [
    'color',
    'display',
    'font-weight',
    'letter-spacing',
    'line-height',
    'margin-top',
    'text-indent',
  ];
  const inner = [
    '.frame',
    '.row',
    '.name',
    '[data-amount]',
    'select.unit',
    '.result .total',
    '.tools button',
    'h3',
  ];
  const body = `${loading(host.siteUrl)}<div class="column">${element()}</div>`;
  const column = '.column { inline-size: 280px }';
  const look = async () => {
    const calculator = await ready(page.locator('zcf-emissions'));
    await fill(calculator);
    return Promise.all(inner.map((selector) => styleWithin(calculator, selector, properties)));
  };
  await host.open({ body, css: column });
  const untouched = await look();
  page.on('dialog', (dialog) => void dialog.accept());
  await host.open({
    body,
    css: `* { all: revert; letter-spacing: 9px !important; text-indent: 3em !important; line-height: 1 !important }
      body * { display: inline !important; font-weight: 900; text-transform: uppercase }
      button, input, select, p, h3, span, .frame, .row { color: red !important; margin: 33px !important }
      body .column { display: block !important; inline-size: 280px; margin: 0 !important }`,
  });
  expect(await look()).toEqual(untouched);

  await host.open({ body, css: column });
  const calculator = await ready(page.locator('zcf-emissions'));
  await fill(calculator);
  await openEverything(page);
  expect(await widerThan(calculator)).toEqual([]);
  expect(await page.locator('.column').evaluate((one) => one.scrollWidth)).toBe(280);
});

test('the host hears after each act of the reader how the inventory stands, and no figure', async ({
  page,
  host,
}) => {
  await host.open({ body: loading(host.siteUrl) + element() });
  const heard = await hearing(page, 'zcf-change');
  const calculator = await ready(page.locator('zcf-emissions'));
  expect(await heard()).toEqual([]);
  const event = (state: string) => ({ element: 'zcf-emissions', state, agreed: false });
  const gas = await addSource(calculator, '天然气');
  expect(await heard()).toEqual([event('invalid')]);
  await gas.locator('[data-amount]').fill('42.5');
  expect(await heard()).toEqual([event('valid')]);
  await gas.locator('.name').click();
  await calculator.locator('.tools').getByRole('button', { name: '结果明细' }).click();
  await calculator.evaluate((one) => one.setAttribute('lang', 'en'));
  await expect(calculator.locator('[part=panel] h3')).toHaveText('Results in detail');
  expect(await heard()).toEqual([]);
  await calculator.getByRole('button', { name: 'Delete this line' }).click();
  expect(await heard()).toEqual([event('empty')]);
});

test.describe('inside WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Mobile MicroMessenger/8.0.50' });
  test('a file that the browser would drop is shown for copying, and counts as saved once it is copied', async ({
    page,
    host,
  }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.context().grantPermissions(['clipboard-write']);
    await host.open({ body: loading(host.siteUrl) + element() });
    const calculator = await ready(page.locator('zcf-emissions'));
    await addSource(calculator, '天然气', '42.5');
    await calculator.locator('.tools').getByRole('button', { name: '保存与导出' }).click();
    await calculator.getByRole('button', { name: '保存工厂文件' }).click();
    await expect(calculator.locator('[part=panel] [role=status]')).toContainText('这个浏览器不能下载文件');
    const text = await calculator.locator('[part=panel] textarea').inputValue();
    expect(JSON.parse(text).emissions.years[0].lines[0].fields.quantity.amount).toBe('42.5');
    await calculator.getByRole('button', { name: '复制内容' }).click();
    await expect(calculator.locator('[part=panel] [role=status]')).toContainText('已复制。');
    await page.goto('about:blank');
    expect(asked).toEqual([]);
  });
});
