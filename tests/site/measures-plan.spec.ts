import { costsMessages } from '../../widgets/measures/messages/costs.ts';
import { planFieldMessages } from '../../widgets/measures/messages/plan-field.ts';
import { resultsMessages } from '../../widgets/measures/messages/results.ts';
import { zh } from '../../widgets/measures/messages/zh.ts';
import { expect, test } from './host-page.ts';
import {
  addLine,
  cells,
  figures,
  fillFields,
  inChecklist,
  openMeasures,
  reduction,
  showPanel,
  stateBaseline,
  toggleMeasure,
  total,
} from './measures-desk.ts';

/** A plan from its starting point to its costs, as an energy manager makes it. */

const results = resultsMessages.zh;
const costs = costsMessages.zh;
const fields = planFieldMessages.zh;
const { market, location } = zh.scope2Bases;

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });

test('a roof of 1 MWp with the reader’s yield: 1 000 kWp × 800 kWh × 90 % at 0.6096 kg, year by year to the target', async ({
  page,
  host,
}) => {
  const calculator = await openMeasures(page, host);
  await stateBaseline(calculator, '1000', '10000');
  const roof = await addLine(calculator, '屋顶光伏', '1000');
  await fillFields(roof, {
    '每 kWp 年发电量': '800',
    自用比例: '90',
    年衰减率: '0',
    首个完整生效年份: '2025',
  });
  // 720 000 kWh × 0.6096 = 438.9 t by market, × 0.5581 = 401.8 t by location.
  await expect(reduction(roof)).toHaveText('438.9');
  await expect(total(calculator)).toHaveText(/^\s*438\.9 tCO₂e\s*$/);
  // 1 000 + 6 096 − 438.9 t by market, 1 000 + 5 581 − 401.8 t by location.
  await expect(figures(calculator)).toHaveText(['6,657.1 t', '6,179.2 t']);

  const panel = await showPanel(calculator, zh.panels.results);
  await expect(panel).toContainText(results.spans(2024, 2026, 3));
  await expect(panel).toContainText(results.noTarget);
  await panel.getByLabel(fields.target(2026, 2023)).fill('30');
  // The target falls by 10 % of 7 096 t a year.
  const byMarket = results.byYear(market);
  await expect(cells(panel, byMarket, '2024')).toHaveText([
    '7,096.0',
    '7,096.0',
    '7,096.0',
    '6,386.4',
    '709.6',
  ]);
  await expect(cells(panel, byMarket, '2025')).toHaveText([
    '7,096.0',
    '6,657.1',
    '6,657.1',
    '5,676.8',
    '980.3',
  ]);
  await expect(cells(panel, byMarket, '2026')).toHaveText([
    '7,096.0',
    '6,657.1',
    '6,657.1',
    '4,967.2',
    '1,689.9',
  ]);
  await expect(cells(panel, results.byYear(location), '2026')).toHaveText([
    '6,581.0',
    '6,179.2',
    '6,179.2',
    '4,606.7',
    '1,572.5',
  ]);
  await expect(panel.getByLabel(fields.target(2026, 2023))).toBeFocused();

  await test.step('and each figure opens down to what was typed and cited', async () => {
    await panel.getByText(results.openMeasures).click();
    await panel.locator('summary', { hasText: 'A.4 屋顶或场地光伏' }).click();
    await panel.getByText(`${market}${zh.brackets(results.levels.mid)}`).click();
    const steps = panel.locator('.steps').first();
    for (const text of ['1,000 kWp', '800 kWh/kWp', '90 %', '0.6096 kgCO₂/kWh', '720,000 kWh']) {
      await expect(steps).toContainText(text);
    }
  });
});

test('a heat pump below its break-even raises emissions, which is said in its row and in the plan; a better one doesn’t', async ({
  page,
  host,
}) => {
  const calculator = await openMeasures(page, host);
  await stateBaseline(calculator, '2000', '10000');
  const pump = await addLine(calculator, '热泵', '9000');
  await fillFields(pump, { 被替代锅炉的效率: '90', '制热性能系数 COP（年均）': '2.2' });
  // 10 000 GJ of gas ÷ 1 000 × 55.6 kg = 555.94 t, less 9 000 GJ ÷ 2.2 = 1 136 364 kWh × 0.6096 kg = 692.73 t.
  await expect(reduction(pump)).toHaveText('−136.8');
  await expect(
    pump.locator('.messages .ask').filter({ hasText: '这样做排放反而增加' }).first(),
  ).toBeVisible();
  const panel = await showPanel(calculator, zh.panels.results);
  const told = panel.locator('.findings li', { hasText: '这样做排放反而增加：基于市场每年多 136.79 t' });
  await expect(told).toBeVisible();

  await told.getByRole('button').click();
  await expect(pump.locator('[data-amount]').first()).toBeFocused();
  await fillFields(pump, { '制热性能系数 COP（年均）': '3.2' });
  // 9 000 GJ ÷ 3.2 = 781 250 kWh × 0.6096 kg = 476.25 t.
  await expect(reduction(pump)).toHaveText('79.68');
  await expect(told).toHaveCount(0);
  await expect(pump.locator('.messages')).not.toContainText('这样做排放反而增加');
});

test('what acts on one load multiplies, what is the same counts once, and what only enables others is there with 0 t', async ({
  page,
  host,
}) => {
  const calculator = await openMeasures(page, host);
  await stateBaseline(calculator, '1000', '10000');
  const add = async (name: string, amount: string, values: Readonly<Record<string, string>>) => {
    const row = await addLine(calculator, name, amount);
    await row.locator('select.unit').first().selectOption('MWh');
    await toggleMeasure(row, true);
    await fillFields(row, values);
    await toggleMeasure(row, false);
    return row;
  };
  await add('空调智能监控', '400', { 节能率: '20' });
  const vrf = await add('多联机', '400', { 相对定频的节电率: '30' });
  await add('能碳管理平台', '1000', { 节能率: '5' });
  await add('设备效率监控', '500', { 节能率: '4' });
  // It has no amount to type: the cursor is on its name.
  await calculator.locator('#add').fill('碳核算');
  await calculator.locator('#found [role=option]').first().click();
  await expect(calculator.locator('[data-line] .name:focus')).toHaveText(/碳/);
  // 400 MWh × 80 % × 30 % = 96 MWh × 0.6096 kg.
  await expect(reduction(vrf)).toHaveText('58.52');

  const panel = await showPanel(calculator, zh.panels.results);
  await expect(panel.locator('.findings li', { hasText: '按余下的 80 % 计算' })).toContainText(
    '空调智能监控',
  );
  await expect(panel.locator('.findings li', { hasText: '是同一效果，只计较大的一项' })).toContainText(
    '能碳管理平台',
  );
  const table = results.perMeasure(2026, market);
  await expect(cells(panel, table, /A\.27/).nth(2)).toHaveText('0');
  await expect(cells(panel, table, results.enabling).nth(2)).toHaveText('0');
  // 80 + 96 MWh at the load, and 5 % of 1 000 MWh × (1 − 176 ÷ 10 000) of the meter: 225.12 MWh × 0.6096 kg.
  await expect(panel.locator('table', { hasText: table }).locator('.sum td').nth(2)).toHaveText('137.2');
});

test('the price and the rate are typed where they lack; costs, payback and the curve follow', async ({
  page,
  host,
}) => {
  const calculator = await openMeasures(page, host);
  await stateBaseline(calculator, '1000', '10000');
  const roof = await addLine(calculator, '屋顶光伏', '1000');
  await fillFields(roof, {
    '每 kWp 年发电量': '1000',
    自用比例: '100',
    投资: '3000000',
    使用年限: '20',
  });
  await addLine(calculator, 'LED', '100');
  const panel = await showPanel(calculator, zh.panels.costs);
  await expect(panel.locator('li', { hasText: costs.missingOf.electricityPrice })).toHaveCount(2);
  await expect(panel).toContainText(costs.noCurve);

  await panel.getByLabel(fields.electricityPrice).fill('0.7');
  // 1 000 000 kWh × 0.7; 3 000 000 ÷ 700 000 a; (150 000 − 700 000) ÷ 609.6 t.
  const row = cells(panel, costs.perMeasure, 'A.4');
  await expect(row).toHaveText(['3,000,000', '700,000', '700,000', '4.3', '609.6', '−902.23', '−902.23']);
  await expect(panel.getByLabel(fields.electricityPrice)).toBeFocused();
  await panel.getByLabel(fields.discountRate).fill('6');
  // 3 000 000 × 0.06 ÷ (1 − 1.06^−20) = 261 553.7 a year.
  await expect(row.nth(5)).toHaveText('−719.24');
  await expect(cells(panel, costs.curve(market), /^\s*1 屋顶或场地光伏/)).toHaveText([
    '609.6',
    '609.6',
    '−719.24',
  ]);
  await expect(panel.locator('.cost-curve canvas')).toBeVisible();
  await expect(panel.locator('li', { hasText: costs.why['no-cost'] })).toHaveText(/LED/);
  await expect(panel).toContainText(costs.withoutCapex('LED 照明与智能控制'));
  await expect(cells(panel, costs.byYear, '2024').first()).toHaveText('3,000,000');

  await panel.getByLabel(fields.discountRate).fill('很高');
  await expect(panel.locator('.problem.error')).toContainText('很高');
});

test('the checklist says where the factory stands, with the reason, and counts what was said', async ({
  page,
  host,
}) => {
  const calculator = await openMeasures(page, host);
  const name = calculator.locator('.category .name').filter({ hasText: '源头减碳' });
  await expect(name).toContainText(zh.said(0, 7));
  const hydrogen = await inChecklist(calculator, 'A.7', '源头减碳');
  await hydrogen.locator('select').selectOption('not-applicable');
  await hydrogen.getByPlaceholder(zh.whyNot).fill('不在氢走廊沿线');
  const roof = await inChecklist(calculator, 'A.4', '源头减碳');
  await roof.getByRole('button', { name: zh.addAs('屋顶或场地光伏') }).click();
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
  // What is in the plan is planned.
  await expect(roof.locator('select')).toHaveValue('planned');
  await expect(name).toContainText(zh.said(2, 7));
  const { checklist, plannedMeasures } = await calculator.evaluate((one) => {
    const { checklist, plannedMeasures } = one as HTMLElementTagNameMap['zcf-measures'];
    return { checklist, plannedMeasures };
  });
  expect(checklist).toEqual([{ measure: 'A.7', status: 'not-applicable', note: '不在氢走廊沿线' }]);
  expect(plannedMeasures).toEqual(['A.4']);
});
