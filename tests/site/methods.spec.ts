import { formatNumber, load } from '../../src/calculators/index.ts';
import { calculatorIds, type CalculatorId } from '../../src/site/calculator-links.ts';
import { exampleInventory, quantified } from '../../src/site/emissions-example.ts';
import { exampleFiles } from '../../src/site/example-files.ts';
import { valueOf } from '../../src/site/factor-value.ts';
import { factorOf } from '../../src/site/factors.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const languages = [
  { language: 'zh', root: '' },
  { language: 'en', root: 'en/' },
] as const;

/** Of each method: a factor that it names, and how many factors and parts it has at least. */
const known: Readonly<Record<CalculatorId, { factor: string; factors: number; parts: number }>> = {
  emissions: { factor: '0.5581 kgCO₂/kWh', factors: 16, parts: 20 },
  footprint: { factor: '0.5777 kgCO₂e/kWh', factors: 8, parts: 20 },
  offset: { factor: '0.6096 kgCO₂/kWh', factors: 8, parts: 25 },
  readiness: { factor: '0.8325 kgCO₂/kWh', factors: 2, parts: 20 },
  measures: { factor: '0.6096 kgCO₂/kWh', factors: 2, parts: 20 },
};

for (const { id, language, root } of calculatorIds.flatMap((id) =>
  languages.map((one) => ({ id, ...one })),
)) {
  const path = `${root}methods/${id}/`;

  test(`every factor on /${path} is the registry's, by its value and its unit`, async ({ page }) => {
    await page.goto(path);
    const shown = await page.locator('main a.num[href*="/factors/"]').evaluateAll((links) =>
      links.map((link) => ({
        id: (link as HTMLAnchorElement).hash.slice(1),
        text: link.textContent.trim(),
      })),
    );
    expect(shown.length).toBeGreaterThanOrEqual(known[id].factors);
    expect(shown.map(({ text }) => text)).toContain(known[id].factor);
    for (const { id: factor, text } of shown) {
      const { number, unit } = valueOf((await factorOf(factor)).factor, language);
      expect(text, factor).toBe(`${number} ${unit}`.trim());
    }
  });

  test(`the example of /${path} is a file that the calculator opens without a warning`, async ({
    request,
    siteUrl,
  }) => {
    const response = await request.get(`${siteUrl}${root}methods/${id}-example.json`);
    const { readFactoryFile } = await load.factoryFile();
    const read = readFactoryFile(await response.text());
    expect(read).toMatchObject({ ok: true, warnings: [] });
    const { software: _, ...file } = await exampleFiles[id](language, '');
    expect(read.ok && read.file).toMatchObject(file);
  });

  test(`/${path} has no barrier with every step of the example open, light or dark`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await page
      .locator('.worked details')
      .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 280, height: 800 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
}

for (const { language, root } of languages) {
  const path = `${root}methods/emissions/`;

  test(`the example of /${path} shows what the calculators compute`, async ({ page }) => {
    await page.goto(path);
    const { totals } = await quantified(exampleInventory(language));
    const { scope1, scope2, scope1And2 } = totals.ghgProtocol;
    const tonnes = [scope1, scope2.location, scope2.market, scope1And2.location, scope1And2.market, totals.gbt32150.total]
      .map(({ total }) => `${formatNumber(total.value, { decimals: 2 })} t`); // prettier-ignore
    await expect(page.locator('.sums dd b')).toHaveText(tonnes);
    // 42.5 × 389.31 × 15.3/1000 × 0.99 × 44/12 = 918.93 t, and 12 kg × 50 % of each part of R-410A.
    await expect(page.locator('.worked .formula').first()).toContainText('15.3 tC/TJ × 0.99 × 3.666667');
    await expect(page.locator('.worked .formula').first()).toContainText('918.9302 tCO₂');
    await expect(page.locator('.worked').nth(2)).toContainText('12 kg × 0.5');
  });

  test(`the calculator below the example of /${path} opens with it, and follows what is changed`, async ({
    page,
  }) => {
    await page.goto(path);
    const { totals } = await quantified(exampleInventory(language));
    const total = formatNumber(totals.ghgProtocol.scope1And2.location.total.value, { decimals: 1 });
    const element = page.locator('zcf-emissions');
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator('.total')).toContainText(total);
    const gas = element.locator('[data-line="line-1"] [data-amount]');
    await expect(gas).toHaveValue('42.5');
    await gas.fill('0');
    await gas.blur();
    await expect(element.locator('.total')).not.toContainText(total);
  });
}

for (const id of calculatorIds)
  test(`both languages of methods/${id}/ have the same parts, the same factors and the same citations`, async ({
    page,
  }) => {
    const seen = [];
    for (const { root } of languages) {
      await page.goto(`${root}methods/${id}/`);
      seen.push(
        await page.evaluate(() => ({
          parts: [...document.querySelectorAll('.prose h2')].map(({ id }) => id),
          contents: [...document.querySelectorAll('.toc a')].map((link) =>
            (link as HTMLAnchorElement).hash.slice(1),
          ),
          cited: [...document.querySelectorAll('.prose a[href*="/factors/"]')].map(
            (link) => (link as HTMLAnchorElement).hash,
          ),
          formulas: document.querySelectorAll('.prose .formula p').length,
        })),
      );
    }
    const [chinese, english] = seen;
    expect(chinese).toEqual(english);
    expect(chinese?.parts).toEqual(chinese?.contents);
    expect(chinese?.parts.length).toBeGreaterThanOrEqual(known[id].parts);
  });
