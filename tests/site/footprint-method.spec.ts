import { formatNumber } from '../../src/calculators/index.ts';
import { exampleStudy, quantified } from '../../src/site/footprint-example.ts';
import { expect, test } from './browser.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const kilograms = (value: number) => `${formatNumber(value, { decimals: 3 })} kg`;

for (const { language, root } of [
  { language: 'zh', root: '' },
  { language: 'en', root: 'en/' },
] as const) {
  const path = `${root}methods/footprint/`;

  test(`the example of /${path} shows what the calculators compute, stage by stage and line by line`, async ({
    page,
  }) => {
    await page.goto(path);
    const { lines, byStage, byFlow, total, gridMix } = await quantified(await exampleStudy(language));
    const { fossil, notSeparable } = byFlow;
    await expect(page.locator('.sums dd b')).toHaveText(
      [byStage['raw-materials'], byStage.production, total, fossil, notSeparable, gridMix].map(({ value }) =>
        kilograms(value),
      ),
    );
    const shown = lines.flatMap((line) => (line.total ? [kilograms(line.total.value)] : []));
    await expect(page.locator('.worked h3 .num')).toHaveText([kilograms(total.value), ...shown]);
  });

  test(`the example of /${path} shows each kind of step with its numbers`, async ({ page }) => {
    await page.goto(path);
    const worked = page.locator('.worked');
    // 288 000 of 600 000 kg are the housing's; 90 000 of it were made.
    await expect(worked.nth(1)).toContainText('288,000 kg ÷ 600,000 kg = 0.48');
    await expect(worked.filter({ hasText: '1,200,000 kWh' })).toContainText(
      '(1 ÷ 90,000) × (288,000 kg ÷ 600,000 kg) = 0.000005333333',
    );
    // 2.4 kg ÷ (1 − 4 %) = 2.5 kg, of which 30 % are primary: × 20 300 kg/t = 15.225 kg.
    await expect(worked.nth(2)).toContainText('2.5 kg × 0.3 × 20,300 kgCO₂e/t = 15.225 kgCO₂e');
    // Two covers to a housing, of which 2 % are lost, with four screws each.
    await expect(worked.filter({ hasText: '8.163265' })).toContainText('(2 ');
  });

  test(`the calculator below the example of /${path} opens with it, and follows what is changed`, async ({
    page,
  }) => {
    await page.goto(path);
    const { value } = (await quantified(await exampleStudy(language))).total;
    const total = formatNumber(value, { decimals: 3 });
    const element = page.locator('zcf-footprint');
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator('.total')).toContainText(total);
    const body = element.locator('[data-line="body"] [data-amount]');
    await expect(body).toHaveValue('2.4');
    await body.fill('0');
    await body.blur();
    await expect(element.locator('.total')).not.toContainText(total);
  });
}
