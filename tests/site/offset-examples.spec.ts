import { examplesMessages } from '../../widgets/offset/messages/examples.ts';
import { resultsMessages } from '../../widgets/offset/messages/results.ts';
import { zh } from '../../widgets/offset/messages/zh.ts';
import { expect, test } from './browser.ts';
import { addLine, coverage, figures, openOffset, showPanel } from './offset-desk.ts';

/** The example ledgers: one that is in order, and one with seven faults for the checks to find. */

const m = examplesMessages.zh;
const sound = '完整的台账';
const faulty = '有七处错误的台账';

test('the ledger in order opens at one click and counts in full', async ({ page }) => {
  const calculator = await openOffset(page);
  await calculator.getByRole('button', { name: zh.startExample }).click();
  await calculator.getByRole('button', { name: sound }).click();
  await expect(calculator.locator('[part=panel]')).toHaveCount(0);
  // 1 234.6 + (3 200 − 2 000) MWh × 0.6096 = 1 966.12; 1 200 ÷ 1 966.12 = 61.03 %, rounded down.
  await expect(coverage(calculator)).toHaveText('61.0 %');
  await expect(figures(calculator)).toHaveText(['1,966.1 t', '1,200.0 t', '766.1 t', '2,000 MWh']);
  // With the 800 t that are held: 1 235 + 732 credits are needed, 767 of them are still to be cancelled at 72 元.
  await expect(calculator.locator('[part=result]')).toContainText(zh.result.planned('100 %', 1));
  await expect(calculator.locator('[part=result]')).toContainText(zh.result.cost('55,224.00'));
  const results = await showPanel(calculator, zh.panels.results);
  await expect(results.locator('.findings .error, .findings .ask')).toHaveCount(0);
  await expect(calculator.locator('.source.wrong')).toHaveCount(0);
});

test('in the faulty ledger seven things block, each named with the clause it follows', async ({ page }) => {
  const calculator = await openOffset(page);
  const panel = await showPanel(calculator, zh.panels.examples);
  await panel.getByRole('button', { name: faulty }).click();
  await expect(calculator.locator('.source.wrong .name')).toHaveText([
    '绿证 2026 年 2 月',
    '屋顶光伏自发自用绿证',
    'CCER 400 吨',
    'CCER 250 吨',
    'CCER 200 吨',
    '本厂光伏的“碳惠通”减排量',
  ]);
  await expect(calculator.locator('.source.wrong .factor')).toHaveText(Array(6).fill(zh.standings.blocked));
  await expect(calculator.locator('[part=result]')).toContainText(zh.result.blocked(6));
  await expect(calculator.locator('[part=result]')).toContainText(zh.result.wrong(1));
  // What was used for the year before stands apart and is no fault.
  await expect(calculator.locator('.scope-elsewhere .name')).toHaveText(['CCER 500 吨（已用于 2024 年）']);
  const results = await showPanel(calculator, zh.panels.results);
  const errors = results.locator('.findings .error');
  await expect(errors).toHaveCount(7);
  await expect(errors.locator('.severity')).toHaveText(Array(7).fill(resultsMessages.zh.severities.error));
  await expect(errors).toContainText([
    /余热利用（示例）.*依据：6\.7\.3 · 6\.7\.4/,
    /发电月份是 2026-02.*依据：6\.2\.3/,
    /自发自用.*依据：6\.7\.3/,
    /401 ~ 500.*已用于 2024 年.*依据：6\.7\.3 · 3\.6/,
    /受益方是“渝虚构贸易有限公司”.*依据：6\.7\.3/,
    /已用于碳市场履约.*依据：6\.7\.3/,
    /项目在核算边界之内.*依据：6\.7\.3/,
  ]);
  await expect(errors.first().getByRole('link', { name: '6.7.3' })).toHaveAttribute(
    'href',
    /\/guideline\/6\.7\/#6\.7\.3$/,
  );

  await results.getByRole('button', { name: resultsMessages.zh.toLot('CCER 250 吨') }).click();
  const lot = calculator.locator('.source.open');
  await expect(lot.locator('.name')).toHaveText('CCER 250 吨');
  await expect(lot.locator('.details .findings .error')).toContainText('受益方是“渝虚构贸易有限公司”');
});

test('an example asks before it takes the place of a ledger, and undo brings that back', async ({ page }) => {
  const calculator = await openOffset(page);
  await addLine(calculator, 'CCER', '12');
  const panel = await showPanel(calculator, zh.panels.examples);
  await panel.getByRole('button', { name: sound }).click();
  await expect(panel.getByRole('alert')).toContainText(m.occupied(1));
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
  await panel.getByRole('button', { name: m.replace }).click();
  // Eight lots of certificates, three of credits, and two lines of what remains.
  await expect(calculator.locator('[data-line]')).toHaveCount(8 + 3 + 2);
  await calculator.getByRole('button', { name: zh.undo }).click();
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
  await expect(calculator.locator('[data-amount]').first()).toHaveValue('12');
  await calculator.getByRole('button', { name: zh.redo }).click();
  await expect(coverage(calculator)).toHaveText('61.0 %');
});
