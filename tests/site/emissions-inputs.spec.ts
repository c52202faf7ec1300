import type { Locator } from '@playwright/test';
import { newFactoryFile } from '../../src/calculators/index.ts';
import { filesMessages } from '../../widgets/emissions/messages/files.ts';
import { zh } from '../../widgets/emissions/messages/zh.ts';
import { expect, test } from './browser.ts';
import { addSource, fill, focused, openCalculator } from './emissions-desk.ts';

/** What readers type, wrongly too, and how the calculator answers. */

const total = (calculator: Locator) => calculator.locator('[part=total]');

test('what is not a clear amount is refused beside its field and left out of the total, which says so', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  await addSource(calculator, '外购电', '1000');
  const gas = await addSource(calculator, '天然气');
  const amount = gas.locator('[data-amount]').first();
  // 1 MWh of Chongqing's electricity in 2025 by the newest factor, or nothing else: the gas never counts.
  const without = await total(calculator).textContent();
  const refusals = [
    ['-5', '应是不小于 0 的数'],
    ['1,5', '“1,5”有两种读法'],
    ['四十二', '应为数字，收到“四十二”。'],
    ['42 kg', '单位应为'],
    ['1e400', '数值超出可计算的范围'],
    ['<img src=x onerror=alert(1)>', '应为数字，收到“<img src=x onerror=alert(1)>”。'],
  ] as const;
  for (const [typed, answer] of refusals) {
    await amount.fill(typed);
    await expect(gas.locator('.messages')).toContainText(answer);
    await expect(amount).toHaveAttribute('aria-invalid', 'true');
    await expect(amount).toHaveAccessibleDescription(
      new RegExp(answer.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    );
    await expect(amount).toHaveValue(typed);
    await expect(total(calculator)).toHaveText(without ?? '');
    await expect(calculator.locator('[part=result]')).toContainText('1 行未计入');
  }
  await expect(calculator.locator('[data-live]')).toContainText('1 行未计入');
  await amount.fill('42.5');
  await expect(amount).toHaveAttribute('aria-invalid', 'false');
  await expect(calculator.locator('[data-live]')).toContainText('0 行未计入');
});

test('a month ten times the others is asked about and still counts', async ({ page }) => {
  const calculator = await openCalculator(page);
  const gas = await addSource(calculator, '天然气');
  await gas.locator('.name').click();
  await gas.getByLabel(zh.details.modes.months).check();
  const months = gas.locator('.months input');
  for (let month = 0; month < 5; month += 1) await months.nth(month).fill(month === 3 ? '3500' : '3.5');
  await expect(gas.locator('.messages .ask')).toContainText([
    '缺 6, 7, 8, 9, 10, 11, 12 月的数据',
    '有一个月的数值 3,500 与各月中位数 3.5 相差十倍以上',
  ]);
  // 4 × 3.5 + 3 500 = 3 514
  await expect(gas.locator('[data-amount]').first()).toHaveValue('3,514');
});

test('undo and redo by button and by key bring back amounts, units and lines; in a field the keys are the browser’s', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  const gas = await addSource(calculator, '天然气', '42.5');
  const unit = gas.locator('select.unit').first();
  const undo = calculator.getByRole('button', { name: zh.undo });
  await unit.selectOption('Nm3');
  await undo.click();
  await expect(unit).toHaveValue('10^4 Nm3');
  await page.keyboard.press('Control+Shift+Z');
  await expect(unit).toHaveValue('Nm3');
  await page.keyboard.press('Control+Z');
  await expect(unit).toHaveValue('10^4 Nm3');
  await calculator.getByRole('button', { name: zh.redo }).click();
  await expect(unit).toHaveValue('Nm3');
  expect((await focused(page)).name).toBe(zh.undo);
  await page.keyboard.press('Control+Z'); // the unit
  await page.keyboard.press('Control+Z'); // the amount
  await page.keyboard.press('Control+Z'); // the line
  await expect(gas).toHaveCount(0);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  expect((await focused(page)).name).toBe(zh.undo);
  await page.keyboard.press('Control+Y');
  await page.keyboard.press('Control+Y');
  await expect(gas.locator('[data-amount]')).toHaveValue('42.5');

  await gas.locator('[data-amount]').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('9');
  await page.keyboard.press('Control+Z');
  await expect(gas).toHaveCount(1);
  await expect(gas.locator('[data-amount]')).toHaveValue('42.5');

  await gas.locator('.name').click();
  const evidence = gas.locator('.evidence');
  await evidence.locator('summary').click();
  const year = calculator.getByLabel(zh.year).first();
  await year.selectOption('2022');
  await undo.click();
  await expect(year).toHaveValue(String(new Date().getFullYear() - 1));
});

test('the field that adds a source answers to arrows, Enter and Escape, and leaves an input method alone', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  const field = calculator.getByRole('combobox', { name: zh.add });
  const options = calculator.locator('#found [role=option]');
  await field.focus();
  await page.keyboard.type('柴油');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', 'found-0');
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', 'found-1');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveAttribute('aria-activedescendant', 'found-0');
  const press = (key: string, isComposing: boolean) =>
    field.evaluate(
      (input, [name, composing]) => {
        const options = {
          key: name,
          isComposing: composing,
          bubbles: true,
          composed: true,
          cancelable: true,
        };
        return input.dispatchEvent(new KeyboardEvent('keydown', options));
      },
      [key, isComposing] as const,
    );
  expect(await press('Enter', true)).toBe(true);
  await expect(calculator.locator('[data-line]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.fill('<b>没有的东西</b>');
  await expect(calculator.locator('.add [role=status]')).toContainText('没有找到“<b>没有的东西</b>”');
  await field.fill('燃气');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
  expect((await focused(page)).name).toBe('天然气：数量');
  await expect(field).toHaveValue('');
});

test('a line that goes leaves the cursor on the next one, and one without a name is called by its kind', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  await fill(calculator);
  const [gas, grid] = [calculator.locator('[data-line]').first(), calculator.locator('[data-line]').last()];
  await gas.locator('.name').click();
  await gas.getByLabel(zh.details.name, { exact: true }).fill('');
  await expect(gas.locator('.name')).toHaveText('固定燃烧');
  // What was typed as evidence and taken away again doesn't close the fields around the cursor.
  await gas.locator('.evidence summary').click();
  const document = gas.getByLabel(zh.details.document);
  await document.fill('发票 1');
  await document.fill('');
  await expect(document).toBeFocused();
  await gas.getByRole('button', { name: zh.details.remove }).press('Enter');
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
  await expect(grid.locator('.name')).toBeFocused();
  await page.keyboard.press('Enter');
  await grid.getByRole('button', { name: zh.details.remove }).press('Enter');
  await expect(calculator.locator('[data-line]')).toHaveCount(0);
  await expect(calculator.locator('#add')).toBeFocused();
});

test('files that are damaged, foreign or hostile are refused in a sentence or shown as text, and run nothing', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  await addSource(calculator, '外购电', '1000');
  const before = await total(calculator).textContent();
  await calculator.locator('.tools').getByRole('button', { name: zh.panels.files }).click();
  const input = calculator.locator('input[accept*=json]');
  const give = (content: string, name = '工厂.json') =>
    input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  const { problem } = filesMessages.zh;
  const refused = calculator.locator('[part=panel] [role=alert]');
  const damaged = { ...newFactoryFile(), emissions: { years: [{ year: 'soon' }] } };
  for (const [content, answer] of [
    ['{"format": "zcf-', problem({ code: 'not-json', facts: {} })],
    ['{"hello": "world"}', problem({ code: 'foreign', facts: {} })],
    [JSON.stringify(damaged), '文件内容不符合格式'],
  ] as const) {
    await give(content);
    await expect(refused).toContainText(answer);
    await expect(total(calculator)).toHaveText(before ?? '');
  }

  const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  await calculator.locator('[data-line] .name').click();
  await calculator.getByLabel(zh.details.name, { exact: true }).fill(hostile);
  await expect(calculator.locator('[data-line] .name')).toHaveText(hostile);
  await calculator.locator('.tools').getByRole('button', { name: zh.panels.results }).click();
  await expect(calculator.locator('.figures').filter({ hasText: hostile }).first()).toBeVisible();
  await calculator.locator('.tools').getByRole('button', { name: zh.panels.paste }).click();
  await calculator.locator('textarea').fill(`名称\t数量\t单位\n${hostile}\t1\t${hostile}`);
  await expect(calculator.locator('.pasted')).toContainText(hostile);
  const ran = await calculator.evaluate((element) => [
    element.shadowRoot?.querySelectorAll('img, script').length,
    'hacked' in window,
  ]);
  expect(ran).toEqual([0, false]);
});

test('where what a source needs cannot be loaded nothing is added, and the reader is told', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  await addSource(calculator, '外购电', '1000');
  await calculator.locator('#add').fill('R-410A');
  const option = calculator.locator('#found [role=option]').first();
  await expect(option).toBeVisible();
  await page.route('**/widgets/**/*.js', (route) => route.abort());
  await option.click();
  await expect(calculator.locator('.add [role=alert]')).toHaveText(zh.notAdded);
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
});
