import { zh } from '../../widgets/offset/messages/zh.ts';
import { expect, test } from './browser.ts';
import {
  addLine,
  addLot,
  cells,
  chooseByKeys,
  coverage,
  focused,
  line,
  openOffset,
  showPanel,
  tabTo,
  toggleLine,
} from './offset-desk.ts';

/** The ledger by keyboard alone, numbers that are used twice, and the way back. */

test('a lot is added by its name, retired and dated without a mouse, and the focus is never lost', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const calculator = await openOffset(page);
  const here = async () => (await focused(page)).name;
  const add = async (name: string, amount: string) => {
    await tabTo(page, zh.add, 'Shift+Tab');
    await page.keyboard.type(name);
    await expect(calculator.locator('#found [role=option]').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(here).toMatch(/：数量$/);
    await page.keyboard.type(amount);
  };

  await test.step('what remains, and a lot that is held', async () => {
    await tabTo(page, zh.add);
    await add('范围 1', '1000');
    await add('CCER', '６００');
    // Without the year of its reductions it can't count at all.
    await expect(calculator.locator('[part=result]')).toContainText(zh.result.blocked(1));
  });

  await test.step('it asks for its vintage, status, day and beneficiary one after another', async () => {
    await tabTo(page, '减排量产生的年份（月份）');
    await page.keyboard.type('2024');
    // Held credits match nothing; planned they would: 600 ÷ 1 000.
    await expect(coverage(calculator)).toHaveText('0.0 %');
    await expect(calculator.locator('[part=result]')).toContainText(zh.result.planned('60.0 %', 1));
    await tabTo(page, '核销状态');
    await chooseByKeys(page, 'retired');
    await page.keyboard.press('Tab');
    expect(await here()).toBe('用于抵消的年度');
    await page.keyboard.type('2025');
    await page.keyboard.press('Tab');
    expect(await here()).toBe('注销日期');
    // The parts of a date in the order of the browser's language, English here.
    await page.keyboard.type('03182026');
    expect((await focused(page)).value).toBe('2026-03-18');
    await tabTo(page, '注销的受益方');
    await page.keyboard.type('渝试验机械有限公司');
    await expect(coverage(calculator)).toHaveText('60.0 %');
    await expect(line(calculator, '国家核证自愿减排量（CCER）').locator('.factor')).toHaveText(
      zh.standings.retired,
    );
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

  await test.step('the name closes the lot, and what takes it away leaves the focus nearby', async () => {
    await tabTo(page, '国家核证自愿减排量（CCER）');
    await page.keyboard.press('Enter');
    await expect(calculator.locator('.details')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await tabTo(page, zh.details.remove);
    await page.keyboard.press('Enter');
    await expect(calculator.locator('[data-line]')).toHaveCount(1);
    const kept = () =>
      calculator.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.localName ?? 'none');
    await expect.poll(kept).toMatch(/^(button|input)$/);
    await tabTo(page, zh.undo, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(coverage(calculator)).toHaveText('60.0 %');
  });
});

test('numbers that stand in two lots block both, in a sentence, until one is mended; each step can be taken back', async ({
  page,
}) => {
  const calculator = await openOffset(page);
  await addLine(calculator, '范围 1', '1000');
  const retired = (serials: string) => ({
    '减排量产生的年份（月份）': '2024',
    序列号: serials,
    核销状态: '已核销（注销）',
    用于抵消的年度: '2025',
    注销日期: '2026-03-18',
  });
  await addLot(calculator, 'CCER', '400', retired('A0001 至 A0400'));
  await expect(coverage(calculator)).toHaveText('40.0 %');
  const second = await addLot(calculator, 'CCER', '200', retired('A0301 至 A0500'));
  const name = '国家核证自愿减排量（CCER）';
  const sentence = `与“${name}”（已用于 2025 年）重复；同一号码只能抵消一次，本批不计入，请核对后改正或删除其中一批。`;
  for (const lot of await line(calculator, name).all()) {
    await expect(lot.locator('.factor')).toHaveText(zh.standings.blocked);
    // A0301 to A0400 stand in both.
    await expect(lot.locator('.messages .error')).toContainText(/号码 A.*301.*400 与/);
    await expect(lot.locator('.messages .error')).toContainText(sentence);
  }
  await expect(coverage(calculator)).toHaveText('0.0 %');
  await expect(calculator.locator('[part=result]')).toContainText(zh.result.blocked(2));

  await toggleLine(second, true);
  const serials = second.locator('input[aria-label="序列号"]');
  await serials.fill('A0401 至 A0600');
  await expect(coverage(calculator)).toHaveText('60.0 %');
  await calculator.getByRole('button', { name: zh.undo }).click();
  await expect(serials).toHaveValue('A0301 至 A0500');
  await expect(coverage(calculator)).toHaveText('0.0 %');
  await calculator.getByRole('button', { name: zh.redo }).click();
  await expect(coverage(calculator)).toHaveText('60.0 %');
  await second.getByRole('button', { name: zh.details.remove }).click();
  await expect(coverage(calculator)).toHaveText('40.0 %');
  await calculator.getByRole('button', { name: zh.undo }).click();
  await expect(coverage(calculator)).toHaveText('60.0 %');
});

test('99.97 % is nowhere called all of it', async ({ page }) => {
  const calculator = await openOffset(page);
  await addLine(calculator, '范围 1', '10000');
  await addLot(calculator, 'CCER', '9997', {
    '减排量产生的年份（月份）': '2024',
    核销状态: '已核销（注销）',
    用于抵消的年度: '2025',
    注销日期: '2026-03-18',
  });
  await expect(coverage(calculator)).toHaveText('99.9 %');
  await expect(calculator.locator('[part=result] .legend dd')).toHaveText(['99.9 %', '0.1 %']);
  const years = await showPanel(calculator, zh.panels.years);
  await expect(cells(years, zh.panels.years, '匹配比例')).toHaveText(['99.9 %']);
});
