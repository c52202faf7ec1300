import { readFileSync } from 'node:fs';
import { zh as offsetZh } from '../../widgets/offset/messages/zh.ts';
import { filesMessages } from '../../widgets/offset/messages/files.ts';
import { reductionsMessages } from '../../widgets/offset/messages/reductions.ts';
import { planFieldMessages } from '../../widgets/measures/messages/plan-field.ts';
import { zh as measuresZh } from '../../widgets/measures/messages/zh.ts';
import { expect, test } from './browser.ts';
import { addLine, ready, showPanel } from './desk.ts';
import { openCalculatorOf, openWorkspace, stateOf, step, words } from './factory-desk.ts';
import { addLot } from './offset-desk.ts';
import { fillFields } from './measures-desk.ts';
import { answer, openPart } from './readiness-desk.ts';

/**
 * A whole year of a factory, from an empty page to what is taken along, as somebody does it who has the bills at hand.
 *
 * Scope 1: natural gas 42.5 × 389.31 GJ = 16 545.675 GJ; × 15.3 tC/TJ × 99 % × 44/12 = 918.930 t CO2
 *          + 0.463 t of CH4 + 0.438 t of N2O = 919.832 t
 */
const scope1 = '919.8';
const entity = '渝试验机械有限公司';
const t = words.zh;
const lastYear = new Date().getFullYear() - 1;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a whole year of a factory goes from an empty page to its disclosure, its versions and its files', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const workspace = await openWorkspace(page);

  await test.step('nothing is kept before the reader agrees', async () => {
    await expect(workspace.locator('.keeping')).toContainText(t.keeping.none);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await workspace.getByRole('button', { name: t.keeping.agree }).click();
    await expect(workspace.locator('.keeping')).toContainText(t.keeping.open);
  });

  await test.step('the profile is asked once', async () => {
    await workspace.getByRole('button', { name: t.factories.create }).click();
    const profile = workspace.locator('.profile');
    await profile.getByLabel(t.profile.fields.name, { exact: true }).fill(entity);
    await profile.getByLabel(t.profile.firstYear).fill(String(lastYear));
    await profile.getByLabel(t.profile.market).selectOption('no');
    await profile.getByRole('button', { name: t.profile.addSite }).click();
    await expect(workspace.locator('.factory-head h2')).toHaveText(entity);
    await expect(stateOf(workspace, 'accounting')).toHaveText(t.path.states['not-begun']);
    await expect(step(workspace, 'accounting').locator('> .remarks').first()).toContainText(
      '还没有任何一年的排放清单',
    );
  });

  await test.step('accounting: the bills, in the calculator that stands in the page', async () => {
    const calculator = await ready(await openCalculatorOf(workspace, 'accounting'));
    await addLine(calculator, '天然气', '42.5');
    const power = await addLine(calculator, '外购电', '100');
    await power.locator('select.unit').first().selectOption('MWh');
    await expect(step(workspace, 'accounting').locator('.figure .num').first()).toContainText(scope1);
    await expect(stateOf(workspace, 'accounting')).toHaveText(t.path.states.complete);
    const text = await page.evaluate(
      () => (document.querySelector('zcf-emissions') as unknown as { inventory: object }).inventory,
    );
    expect(text).toMatchObject({ year: lastYear, carbonMarket: 'no', sites: [{ id: 'site-1' }] });
  });

  await test.step('a figure opens down to the bill and the factor', async () => {
    await step(workspace, 'accounting').locator('.figure').first().click();
    const trace = step(workspace, 'accounting').locator('.trace');
    await expect(trace.locator('.tree').first()).toBeVisible();
    for (let depth = 0; depth < 8; depth += 1) {
      const next = trace.locator('details:not([open]) > summary').first();
      if (!(await next.count())) break;
      await next.click();
    }
    await expect(trace).toContainText('42.5');
    await expect(trace).toContainText('GB/T 32151.34');
  });

  await test.step('footprint: a product', async () => {
    const calculator = await ready(await openCalculatorOf(workspace, 'footprint'));
    await addLine(calculator, '钢', '2');
    await expect(stateOf(workspace, 'footprint')).not.toHaveText(t.path.states['not-begun']);
  });

  await test.step('plan: a roof and a target', async () => {
    const calculator = await ready(await openCalculatorOf(workspace, 'plan'));
    const roof = await addLine(calculator, '屋顶光伏', '100');
    await fillFields(roof, { 自用比例: '90' });
    const panel = await showPanel(calculator, measuresZh.panels.baseline);
    await panel.getByLabel(planFieldMessages.zh.target(lastYear + 3, lastYear)).fill('1');
    await expect(step(workspace, 'plan').locator('> .figures')).toContainText(t.trend.series.target);
    await expect(workspace.locator('.trend svg[role=img]')).toBeVisible();
  });

  await test.step('offsets: what was reduced, and what is cancelled for the rest', async () => {
    const calculator = await ready(await openCalculatorOf(workspace, 'offset'));
    await addLot(
      calculator,
      'CCER',
      '1200',
      {
        '减排量产生的年份（月份）': String(lastYear - 1),
        序列号: 'CCER0001 至 CCER1200',
        核销状态: '已核销（注销）',
        用于抵消的年度: String(lastYear),
        注销日期: `${lastYear + 1}-01-18`,
        注销的受益方: entity,
        项目与核算边界: '在核算边界之外',
      },
      'CCER 注销证明',
    );
    await expect(step(workspace, 'offset').locator('> .remarks').first()).toContainText(
      '没有列出自主减排措施',
    );
    const m = reductionsMessages.zh;
    const panel = await showPanel(calculator, offsetZh.panels.reductions);
    await panel.getByRole('button', { name: m.add }).click();
    await panel.getByLabel(m.name).fill('空压机节能改造');
    await panel.getByLabel(m.tonnes).fill('95.5');
    await panel.getByLabel(m.document).fill('节能量核定报告');
    await expect(stateOf(workspace, 'offset')).toHaveText(t.path.states.complete);
  });

  await test.step('disclosure: where it is told (6.7.4)', async () => {
    await expect(step(workspace, 'disclosure').locator('> .remarks').first()).toContainText(
      '还没有写明在哪里公开披露',
    );
    const calculator = await ready(await openCalculatorOf(workspace, 'disclosure'));
    const panel = await showPanel(calculator, offsetZh.panels.files);
    await panel.getByLabel(filesMessages.zh.fields.address).fill('https://example.org/carbon');
    await expect(stateOf(workspace, 'disclosure')).toHaveText(t.path.states.complete);
  });

  await test.step('review: the guideline’s requirements, some of them answered by the file', async () => {
    const calculator = await openCalculatorOf(workspace, 'review');
    await expect(calculator.locator('[part=result]')).toBeVisible();
    await openPart(calculator, '5');
    await answer(calculator, '5.1-r1', 'met').check();
    await expect(stateOf(workspace, 'review')).toHaveText(t.path.states.begun);
    await expect(step(workspace, 'review').locator('> .remarks').first()).toContainText(
      '条基本要求还没有结论',
    );
  });

  await test.step('all of it is there again when the page is loaded anew', async () => {
    await page.reload();
    await expect(workspace.locator('.factory-head h2')).toHaveText(entity);
    await expect(stateOf(workspace, 'offset')).toHaveText(t.path.states.complete);
    await expect(step(workspace, 'accounting').locator('.figure .num').first()).toContainText(scope1);
  });

  await test.step('a version is kept, compared after a change, and restored', async () => {
    const section = workspace.locator('.versions');
    await section.getByLabel(t.versions.name).fill('报审前');
    await section.getByRole('button', { name: t.versions.keep }).click();
    await expect(section.locator('.version').filter({ hasText: '报审前' })).toBeVisible();
    await workspace.locator('.profile > details > summary').click();
    const address = workspace.locator('.profile').getByLabel(t.profile.fields.address, { exact: true });
    await address.fill('重庆市两江新区');
    await address.press('Enter');
    await section.getByRole('button', { name: t.versions.compareOf.replace('{name}', '报审前') }).click();
    await expect(section.locator('.changes li')).toHaveCount(1);
    await expect(section.locator('.changes')).toContainText('重庆市两江新区');
    await section.getByRole('button', { name: t.versions.restoreOf.replace('{name}', '报审前') }).click();
    await expect(address).toHaveValue('');
    await expect(section).toContainText(t.versions.kinds.restore);
  });

  await test.step('the report of the year says the same figure', async () => {
    await workspace.getByRole('button', { name: t.outputs.openDossier }).click();
    const frame = workspace.frameLocator('.outputs iframe');
    await expect(frame.locator('body')).toContainText(entity);
    await expect(frame.locator('body')).toContainText(scope1);
  });

  await test.step('what is taken along: the file and the receipt', async () => {
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    const download = page.waitForEvent('download');
    await workspace.getByRole('button', { name: t.disk.save, exact: true }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { entity: object };
    expect(saved.entity).toMatchObject({ name: entity });
    const receipt = page.waitForEvent('download');
    await workspace.getByRole('button', { name: t.outputs.saveReceipt }).click();
    const made = JSON.parse(readFileSync(await (await receipt).path(), 'utf8')) as { subject: object };
    expect(made.subject).toEqual({ calculator: 'emissions', of: String(lastYear) });
  });
});
