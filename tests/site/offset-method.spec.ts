import { formatNumber } from '../../src/calculators/index.ts';
import { messages } from '../../src/messages/index.ts';
import { checkNames } from '../../src/site/offset-checks.ts';
import { quantifiedExample } from '../../src/site/offset-example.ts';
import { expect, test } from './browser.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const tonnes = (value: number) => `${formatNumber(value, { decimals: 2 })} t`;

for (const { language, root } of [
  { language: 'zh', root: '' },
  { language: 'en', root: 'en/' },
] as const) {
  const path = `${root}methods/offset/`;
  const t = messages[language].methods.offset;

  test(`the example of /${path} shows what the calculators compute: what remains, what is matched, what it costs`, async ({
    page,
  }) => {
    await page.goto(path);
    const { counted } = await quantifiedExample(language);
    // 1 200 t are cancelled for 1 966.12 t: 61.03 %; those that are held would do for the rest.
    await expect(page.locator('.sums dd b')).toHaveText([
      tonnes(counted.residual.value),
      tonnes(counted.matched.value),
      tonnes(counted.shortage.value),
      '61.0 %',
      '100 %',
      /^89,500 /,
    ]);
    // 3 200 MWh × 0.6096 t/MWh × 2 000 ÷ 3 200 = 1 219.2 t, which leaves 1 234.6 + 731.52 = 1 966.12 t.
    const certificates = page.locator('.worked').filter({ hasText: t.effect });
    await expect(certificates).toContainText('× 0.625 = 1,219.2 tCO₂e');
    expect(counted.residual.value).toBeCloseTo(1234.6 + 731.52, 9);
  });

  test(`the example of /${path} lists every lot with where it stands`, async ({ page }) => {
    await page.goto(path);
    const { lots } = await quantifiedExample(language);
    const rows = page.locator('.lots tbody tr');
    await expect(rows).toHaveCount(lots.length);
    await expect(rows.filter({ hasText: t.standings.retired })).toHaveCount(10);
    await expect(rows.filter({ hasText: t.standings.held })).toHaveCount(1);
  });

  test(`/${path} names every check with what it follows`, async ({ page }) => {
    await page.goto(path);
    for (const name of Object.values(checkNames).flatMap((names) => Object.values(names))) {
      const row = page.locator('.prose tr').filter({
        has: page.getByRole('cell', { name: name[language], exact: true }),
      });
      await expect(row.locator('td').nth(1)).not.toBeEmpty();
    }
  });

  test(`the calculator below the example of /${path} opens with it, and follows what is changed`, async ({
    page,
  }) => {
    await page.goto(path);
    const element = page.locator('zcf-offset');
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator('.total')).toContainText('61.0 %');
    const scope1 = element.locator('[data-line="scope-1"] [data-amount]');
    await expect(scope1).toHaveValue('1234.6');
    await scope1.fill('0');
    await scope1.blur();
    await expect(element.locator('.total')).not.toContainText('61.0 %');
  });
}
