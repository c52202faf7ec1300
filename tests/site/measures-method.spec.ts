import { estimatorIds } from '../../src/calculators/index.ts';
import { messages } from '../../src/messages/index.ts';
import { measureFormulas } from '../../src/site/measure-formulas.ts';
import { expect, test } from './browser.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { language, root } of [
  { language: 'zh', root: '' },
  { language: 'en', root: 'en/' },
] as const) {
  const path = `${root}methods/measures/`;
  const t = messages[language].methods.measures;

  test(`the example of /${path} shows what the calculators compute: tonnes, years, costs`, async ({
    page,
  }) => {
    await page.goto(path);
    // 1 200 + 6 000 × 0.6096 = 4 857.6 t, of which 30 % less are 3 400.32 t.
    await expect(page.locator('.sums dd b')).toHaveText([
      '4,857.60 t',
      '2,975.78 t',
      '3,400.32 t',
      '−275.71 · −424.54 · −568.58 t',
    ]);
    const curve = page.getByRole('region', { name: t.curve });
    await expect(curve.locator('tbody tr')).toHaveCount(7);
    await expect(curve.locator('tbody tr').last()).toContainText(t.apart['no-reduction']);
    await expect(page.getByRole('region', { name: t.years }).locator('tbody th')).toHaveText([
      '2024',
      '2025',
      '2026',
    ]);
  });

  test(`/${path} has a formula for every estimator, and the three COPs at which a heat pump breaks even`, async ({
    page,
  }) => {
    await page.goto(path);
    const formulas = page
      .getByRole('region', { name: t.estimator, exact: true })
      .locator('tbody td:last-child');
    await expect(formulas).toHaveText(estimatorIds.map((id) => measureFormulas[id][language]));
    const breakEven = page
      .locator('.prose table')
      .filter({ has: page.getByText(t.breakEven, { exact: true }) });
    await expect(breakEven.locator('td:last-child')).toHaveText(['2.39', '2.51', '2.74']);
  });

  test(`the plan below the example of /${path} opens with it, and follows what is changed`, async ({
    page,
  }) => {
    await page.goto(path);
    const element = page.locator('zcf-measures');
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator('.total')).toContainText('1,881.8');
    await element.getByRole('combobox').filter({ hasText: '2026' }).last().selectOption('2025');
    await expect(element.locator('.total')).not.toContainText('1,881.8');
  });
}
