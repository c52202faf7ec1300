import { filesMessages } from '../../widgets/measures/messages/files.ts';
import { zh } from '../../widgets/measures/messages/zh.ts';
import { expect, test } from './host-page.ts';
import {
  addLine,
  fillFields,
  openMeasures,
  showPanel,
  stateBaseline,
  toggleMeasure,
} from './measures-desk.ts';

/** What leads on from the plan: to the ledger of offsets, and from the list of annex A into the plan. */

const m = filesMessages.zh.offset;

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });

test('what works by a year goes among the own reductions of its ledger in one step, as an estimate, and is taken back by undoing', async ({
  page,
  host,
}) => {
  const calculator = await openMeasures(page, host);
  await stateBaseline(calculator, '0', '5000');
  const lamps = await addLine(calculator, 'LED', '100000');
  await toggleMeasure(lamps, true);
  await fillFields(lamps, { 更换灯具节电率: '50', 首个完整生效年份: '2024' });
  const reductions = () =>
    calculator.evaluate((one) => {
      const { offset } = (one as unknown as { factory: { offset?: { claims?: unknown[] } } }).factory;
      return offset?.claims ?? [];
    });

  const panel = await showPanel(calculator, zh.panels.files);
  await panel.getByLabel(m.year).selectOption('2024');
  // 100 000 kWh × 50 % × 0.6096
  await expect(panel).toContainText(m.found(1, '30.48'));
  await panel.getByRole('button', { name: m.add(2024) }).click();
  await expect(panel).toContainText(m.listed(2024));
  await expect(panel.getByRole('button', { name: m.add(2024) })).toBeDisabled();
  expect(await reductions()).toMatchObject([
    {
      year: 2024,
      reductions: [{ measure: 'A.14', tonnes: '30.48', name: m.estimated('LED 照明与智能控制') }],
    },
  ]);

  await calculator.locator('#undo').click();
  expect(await reductions()).toEqual([]);
  await expect(panel).toContainText(m.found(1, '30.48'));
});

test('a measure whose status takes it out of the narrowed list leaves the focus with the choices', async ({
  page,
  host,
}) => {
  const calculator = await openMeasures(page, host);
  const list = calculator.locator('.scope-annex');
  const choices = list.getByRole('group', { name: zh.filter.title });
  await choices.getByLabel(zh.filter.category).selectOption('process');
  await choices.getByLabel(zh.filter.status).selectOption('none');
  await expect(list.getByRole('status')).toContainText(zh.filter.shown(9, 33));
  const lighting = list.locator('[data-measure="A.14"]');
  await lighting.getByRole('combobox').focus();
  await lighting.getByRole('combobox').selectOption('done');
  await expect(list.getByRole('status')).toContainText(zh.filter.shown(8, 33));
  await expect(lighting).toHaveCount(0);
  await expect(choices.getByLabel(zh.filter.category)).toBeFocused();

  await list.getByRole('button', { name: zh.filter.clear }).click();
  await expect(list.locator('.category .name')).toHaveCount(7);
});

test('a measure of the list leads to its place in the plan', async ({ page, host }) => {
  const calculator = await openMeasures(page, host);
  const list = calculator.locator('.scope-annex');
  await list.getByLabel(zh.filter.category).selectOption('source');
  const roof = list.locator('[data-measure="A.4"]');
  await roof.getByRole('button', { name: zh.addAs('屋顶或场地光伏') }).click();
  await roof.getByRole('button', { name: zh.inPlan('屋顶或场地光伏') }).click();
  await expect(calculator.locator('[data-line] [data-amount]').first()).toBeFocused();
});
