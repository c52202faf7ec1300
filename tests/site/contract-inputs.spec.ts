import { newFactoryFile } from '../../src/calculators/index.ts';
import { contractWords } from '../../widgets/foundation/messages/contract.ts';
import { addLine, ready, showPanel } from './desk.ts';
import { hearing } from './embedded.ts';
import { loading } from './handing.ts';
import { expect, strictPolicy, test } from './host-page.ts';

/** What a host may set, and what it hears where that can't be taken. */

const t = contractWords.zh;

test.use({ actionTimeout: 10_000 });

/** Whether `fromJSON` of the element takes a value; else the sentence that it rejects with. */
const fromJson = (value: string) =>
  `document.querySelector('zcf-emissions').fromJSON(${value}).then(() => 'taken', ({ message }) => message)`;

test('links in the host’s prose set inputs, in the element that they name or the first of the page', async ({
  page,
  host,
}) => {
  await host.open({
    body: `${loading(host.siteUrl, 'emissions', 'measures')}
      <p>如<a href="#e" data-zcf-set="外购电力 120000 kWh" data-zcf-for="#second">这家工厂</a>，
      或<a href="#e" data-zcf-set="A.4=done" data-zcf-for="zcf-measures">已实施</a></p>
      <zcf-emissions id="first" year="2023"></zcf-emissions><zcf-emissions id="second" year="2023"></zcf-emissions>
      <zcf-measures year="2023"></zcf-measures>`,
    policy: strictPolicy(host.siteUrl),
  });
  for (const id of ['#first', '#second', 'zcf-measures']) await ready(page.locator(id));
  await page.getByRole('link', { name: '这家工厂' }).click();
  await expect(page.locator('#second [data-amount]')).toHaveValue('120000');
  await expect(page.locator('#first [data-amount]')).toHaveCount(0);
  await page.getByRole('link', { name: '已实施' }).click();
  await expect
    .poll(() =>
      page.locator('zcf-measures').evaluate((one) => (one as unknown as { checklist: unknown }).checklist),
    )
    .toEqual([{ measure: 'A.4', status: 'done' }]);
  expect(new URL(page.url()).hash).toBe('');
  expect(host.complaints).toEqual([]);
});

test('set() takes inputs one by one, and tells of each that it can’t take', async ({ page, host }) => {
  await host.open({
    body: `${loading(host.siteUrl, 'emissions')}<zcf-emissions year="2023"></zcf-emissions>`,
  });
  const calculator = await ready(page.locator('zcf-emissions'));
  const heard = await hearing(page, 'zcf-error');
  const set = (text: string) =>
    calculator.evaluate((one, it) => (one as unknown as { set(text: string): Promise<void> }).set(it), text);
  await set('grid-electricity 120 MWh; 独角兽 3 头; 天然气 5 t·km');
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
  const told = (await heard()) as { code: string; message: string }[];
  expect(told.map(({ code }) => code)).toEqual(['bad-input', 'bad-input']);
  expect(told[0]?.message).toContain('独角兽 3 头');
  expect(told[1]?.message).toContain('天然气 5 t·km');
  await set('grid-electricity 130 MWh');
  await expect(calculator.locator('[data-amount]')).toHaveValue('130');
  await set('x'.repeat(10_001));
  expect(await heard()).toEqual([
    { element: 'zcf-emissions', code: 'bad-input', message: t.tooLong(10_000, 10_001) },
  ]);
});

test('a factory file is taken; what is none is refused with a sentence, and nothing is lost', async ({
  page,
  host,
}) => {
  await host.open({
    body: `${loading(host.siteUrl, 'emissions')}<zcf-emissions year="2023"></zcf-emissions>`,
  });
  const calculator = await ready(page.locator('zcf-emissions'));
  await addLine(calculator, '外购电', '1000');
  const heard = await hearing(page, 'zcf-error');
  const file = JSON.stringify(newFactoryFile());
  for (const hostile of [
    `'{"__proto__": {"polluted": 1}, "format": "zero-carbon-factory"}'`,
    `JSON.parse('{"format": "zero-carbon-factory", "constructor": {"prototype": {"polluted": 1}}}')`,
    `'x'.repeat(3_000_000)`,
    `'{"format": "other"}'`,
    `null`,
    `undefined`,
    `(() => { const circle = {}; return (circle.circle = circle); })()`,
  ]) {
    const sentence = await page.evaluate(fromJson(hostile));
    expect(sentence, hostile).not.toBe('taken');
    expect(String(sentence).length, hostile).toBeGreaterThan(5);
    expect(await heard(), hostile).toEqual([
      { element: 'zcf-emissions', code: 'bad-file', message: sentence },
    ]);
    await expect(calculator.locator('[data-amount]')).toHaveValue('1000');
  }
  expect(await page.evaluate('({}).polluted')).toBeUndefined();
  expect(await page.evaluate(fromJson(file))).toBe('taken');
  await expect(calculator.locator('[data-line]')).toHaveCount(0);
});

test('what is wrong about an attribute is told once, to the console and as an event', async ({
  page,
  host,
}) => {
  await host.open({
    body: `${loading(host.siteUrl, 'emissions')}
      <zcf-emissions year="2023" hide="nonsense" theme="pink"></zcf-emissions>`,
  });
  const heard = await hearing(page, 'zcf-error');
  const calculator = await ready(page.locator('zcf-emissions'));
  await expect.poll(() => host.warnings.filter((one) => one.includes('nonsense'))).toHaveLength(1);
  await addLine(calculator, '外购电', '1');
  await calculator.evaluate((one) => one.setAttribute('hide', 'nonsense other'));
  await expect.poll(() => host.warnings.filter((one) => one.includes('nonsense other'))).toHaveLength(1);
  const told = (await heard()) as { attribute: string; message: string }[];
  expect(told.map(({ attribute }) => attribute).sort()).toEqual(['hide', 'hide', 'theme']);
});

test('what the reader takes along is told by its kind and not by its content', async ({ page, host }) => {
  await host.open({
    body: `${loading(host.siteUrl, 'emissions')}<zcf-emissions year="2023"></zcf-emissions>`,
  });
  const calculator = await ready(page.locator('zcf-emissions'));
  await addLine(calculator, '外购电', '1000');
  const heard = await hearing(page, 'zcf-export');
  const panel = await showPanel(calculator, '保存与导出');
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: /CSV/ }).first().click();
  await download;
  expect(await heard()).toEqual([{ element: 'zcf-emissions', kind: 'text/csv;charset=utf-8' }]);
  await panel.getByRole('button', { name: /打印/ }).click();
  await expect.poll(heard).toEqual([{ element: 'zcf-emissions', kind: 'report' }]);
});

test('two of a group share their work on the page, and nothing is stored', async ({ page, host }) => {
  const one = '<zcf-emissions group="a" year="2023"></zcf-emissions>';
  await host.open({ body: loading(host.siteUrl, 'emissions') + one + one });
  const [first, second] = [page.locator('zcf-emissions').first(), page.locator('zcf-emissions').last()];
  await ready(first);
  await ready(second);
  await addLine(first, '外购电', '1000');
  await expect(second.locator('[data-amount]')).toHaveValue('1000');
  await expect(first.locator('.saving')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
