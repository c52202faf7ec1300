import { baselineMessages } from '../../widgets/measures/messages/baseline.ts';
import { planFieldMessages } from '../../widgets/measures/messages/plan-field.ts';
import { resultsMessages } from '../../widgets/measures/messages/results.ts';
import { zh } from '../../widgets/measures/messages/zh.ts';
import { expect, test } from './host-page.ts';
import {
  cells,
  chooseByKeys,
  figures,
  focused,
  openMeasures,
  reduction,
  tabTo,
  total,
} from './measures-desk.ts';

/** A plan by keyboard alone, and the way back. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a plan is made from its starting point to its target without a mouse, and the focus is never lost', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  const calculator = await openMeasures(page, host);
  const here = async () => (await focused(page)).name;
  const { stated, source } = baselineMessages.zh;

  await test.step('what it starts from', async () => {
    await tabTo(page, zh.panels.baseline);
    await page.keyboard.press('Enter');
    await tabTo(page, source);
    expect((await focused(page)).value).toBe('stated');
    await tabTo(page, stated.scope1);
    await page.keyboard.type('1000');
    await tabTo(page, stated.electricity);
    await page.keyboard.type('１００００');
    await tabTo(page, planFieldMessages.zh.target(2026, 2023));
    await page.keyboard.type('30');
    await tabTo(page, zh.close_);
    await page.keyboard.press('Enter');
    expect(await here()).toBe(zh.panels.baseline);
  });

  await test.step('a measure is found by its name and asks for what it lacks', async () => {
    await tabTo(page, zh.add);
    await page.keyboard.type('空压机');
    await expect(calculator.locator('#found [role=option]').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(here).toBe(zh.amount('压缩空气系统'));
    await page.keyboard.type('500');
    await page.keyboard.press('Tab');
    expect(await here()).toBe(zh.unit('压缩空气系统'));
    await page.keyboard.press('m');
    expect((await focused(page)).value).toBe('MWh');
  });

  await test.step('its row opens, and what stands there is changed', async () => {
    await tabTo(page, '压缩空气系统', 'Shift+Tab');
    if ((await calculator.locator('.details').count()) === 0) await page.keyboard.press('Enter');
    await expect(calculator.locator('.details')).toHaveCount(1);
    await tabTo(page, zh.amount('现有泄漏率'));
    await page.keyboard.type('25');
    await tabTo(page, zh.amount('治理后泄漏率'));
    await page.keyboard.type('10');
    await tabTo(page, '首个完整生效年份');
    await page.keyboard.type('2024');
    // Leaks of 25 % down to 10 % of what is made: 1 − 0.75 ÷ 0.9 of 500 MWh, at 0.6096 kg.
    await expect(reduction(calculator.locator('[data-line]'))).toHaveText('50.80');
  });

  await test.step('every panel opens, closes, and gives the focus back', async () => {
    for (const name of Object.values(zh.panels)) {
      await tabTo(page, name, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(calculator.locator('[part=panel] h3')).toHaveText(name);
      await tabTo(page, zh.close_);
      await page.keyboard.press('Enter');
      expect(await here()).toBe(name);
    }
  });

  await test.step('the trajectory opens down to its formulas, and leads to what it tells of', async () => {
    await tabTo(page, zh.panels.results, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const panel = calculator.locator('[part=panel]');
    await expect(cells(panel, resultsMessages.zh.byYear(zh.scope2Bases.market), '2026')).toHaveText([
      '7,096.0',
      '7,045.2',
      '7,045.2',
      '4,967.2',
      '2,078.0',
    ]);
    await tabTo(page, resultsMessages.zh.openMeasures);
    await page.keyboard.press('Enter');
    await tabTo(page, 'A.11 压缩空气系统');
    await page.keyboard.press('Enter');
    await tabTo(page, /^基于市场（中值）/);
    await page.keyboard.press('Enter');
    await expect(panel.locator('.formula')).toContainText('0.6096 kgCO₂/kWh');
  });

  await test.step('where the factory stands is said by its measure', async () => {
    await tabTo(page, /^源头减碳/);
    await page.keyboard.press('Enter');
    await tabTo(page, zh.statusOf('氢燃料电池应用'));
    await chooseByKeys(page, 'not-applicable');
    await tabTo(page, zh.noteOf('氢燃料电池应用'));
    await page.keyboard.type('不在沿线');
    await expect(calculator.locator('.category').nth(1)).toContainText(zh.said(1, 7));
  });

  await test.step('a step back and forward again', async () => {
    const before = await figures(calculator).allTextContents();
    await tabTo(page, zh.undo, 'Shift+Tab');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Enter');
    await expect(total(calculator)).not.toHaveText(/50\.80/);
    await tabTo(page, zh.redo);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Enter');
    expect(await figures(calculator).allTextContents()).toEqual(before);
  });
});
