import { zh } from '../../widgets/footprint/messages/zh.ts';
import { expect, test } from './browser.ts';
import { chooseByKeys, focused, tabTo } from './desk.ts';
import { openFootprint, total } from './footprint-desk.ts';

/** The footprint calculator by keyboard alone: the focus is never lost. */

test('a line is added, opened, given a leg and taken away again without a mouse', async ({ page }) => {
  test.setTimeout(90_000);
  const calculator = await openFootprint(page);
  const rows = calculator.locator('[data-line]');
  const here = async () => (await focused(page)).name;
  /** A control of the calculator has the focus: it wasn't lost with what was pressed. */
  const kept = () => calculator.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.localName ?? 'none');
  const control = /^(button|input|select)$/;

  await test.step('the first hit of the search is added, and the cursor stands in its amount', async () => {
    await tabTo(page, zh.add);
    await page.keyboard.type('热轧碳钢钢筋');
    await expect(calculator.locator('#found [role=option]').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(here).toMatch(/：数量$/);
    await page.keyboard.type('2.5');
    await page.keyboard.press('Tab');
    await chooseByKeys(page, 'kg');
    // 2.5 kg × 2 340 kg/t = 5.85 kg
    await expect(total(calculator)).toHaveText('5.8500 kgCO₂e');
  });

  await test.step('its unit, and its details with the calculation', async () => {
    await chooseByKeys(page, 't');
    await expect(total(calculator)).toHaveText('5,850.0 kgCO₂e');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(rows.first().locator('.details')).toBeVisible();
    await tabTo(page, /^损耗率/);
    await page.keyboard.type('10');
    // 2 500 kg ÷ 0.9 × 2.34 = 6 500 kg
    await expect(total(calculator)).toHaveText('6,500.0 kgCO₂e');
    await tabTo(page, /^逐步展开/);
    await page.keyboard.press('Enter');
    await expect(rows.first().locator('.steps')).toContainText('GB/T 51366');
  });

  await test.step('undo and redo by key and by button', async () => {
    await tabTo(page, '撤销', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(total(calculator)).toHaveText('5,850.0 kgCO₂e');
    expect(await here()).toBe('撤销');
    // The amount with its unit, and then the line.
    await page.keyboard.press('Control+Z');
    await expect(total(calculator)).toHaveText('— kgCO₂e');
    await page.keyboard.press('Control+Z');
    await expect(rows).toHaveCount(0);
    expect(await here()).toBe('撤销');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+Z');
    await expect(total(calculator)).toHaveText('6,500.0 kgCO₂e');
    expect(await here()).toBe('撤销');
  });

  await test.step('transport with its legs', async () => {
    await tabTo(page, zh.add);
    await page.keyboard.type('货车');
    await expect(calculator.locator('#found [role=option]').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(here).toMatch(/：数量$/);
    await expect(rows).toHaveCount(2);
    await tabTo(page, zh.legs.add);
    await page.keyboard.press('Enter');
    await tabTo(page, zh.legs.remove(2), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(calculator.getByRole('button', { name: zh.legs.remove(2) })).toHaveCount(0);
    await expect.poll(kept, { message: zh.legs.remove(2), timeout: 2000 }).toMatch(control);
  });

  await test.step('a panel opens, closes, and gives the focus back', async () => {
    for (const name of [zh.panels.goal, zh.panels.method, zh.panels.results]) {
      await tabTo(page, name, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(calculator.locator('[part=panel] h3')).toHaveText(name);
      await tabTo(page, zh.close_);
      await page.keyboard.press('Enter');
      expect(await here()).toBe(name);
    }
  });

  await test.step('what takes itself away leaves the focus nearby', async () => {
    await tabTo(page, zh.panels.method, 'Shift+Tab');
    await page.keyboard.press('Enter');
    for (const [add, remove] of [
      [zh.method.add, zh.method.remove],
      [zh.method.addOmission, zh.method.removeOmission(zh.method.omission)],
    ] as const) {
      await tabTo(page, add);
      await page.keyboard.press('Enter');
      await tabTo(page, remove, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(calculator.getByRole('button', { name: remove })).toHaveCount(0);
      await expect.poll(kept, { message: remove, timeout: 2000 }).toMatch(control);
    }
    await tabTo(page, zh.newScenario, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, zh.removeStudy);
    await page.keyboard.press('Enter');
    await expect(calculator.getByRole('button', { name: zh.removeStudy })).toHaveCount(0);
    await expect.poll(kept, { message: zh.removeStudy, timeout: 2000 }).toMatch(control);
  });
});
