import { messages } from '../../src/messages/index.ts';
import { zh } from '../../src/calculators/texts/readiness/zh.ts';
import { en } from '../../src/calculators/texts/readiness/en.ts';
import { expect, test } from './browser.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { language, root, texts } of [
  { language: 'zh', root: '', texts: zh },
  { language: 'en', root: 'en/', texts: en },
] as const) {
  const path = `${root}methods/readiness/`;
  const t = messages[language].methods.readiness;

  test(`the example of /${path} shows what the calculators compute, and the arithmetic of it`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('.sums dd b')).toHaveText([
      '64.75 %',
      '38.33 %',
      '26.00 %',
      '87.67 %',
      '72.09 %',
      '1.25 %',
    ]);
    await expect(page.locator('.sums dd').first()).toContainText('(0.875 + 0.3 + 0.5 + 0.75 + 0.8125) ÷ 5');
    const answers = page.getByRole('region', { name: t.answers });
    await expect(answers.locator('tr', { hasText: '6.3.2-r4' })).toContainText('(62 − 50) ÷ (80 − 50) = 0.4');
    await expect(page.locator('.worked').first()).toContainText(texts.gatesTogether.failed);
  });

  test(`/${path} counts every requirement once, and names each basic one and each condition`, async ({
    page,
  }) => {
    await page.goto(path);
    const parts = page
      .locator('.prose table')
      .filter({ has: page.getByText(t.requirements, { exact: true }) });
    const sums = await parts.locator('tfoot td').allTextContents();
    const { requirements } = (await (await page.request.get('api/requirements.json')).json()) as {
      requirements: { when: string[] }[];
    };
    expect(Number(sums[0])).toBe(requirements.length);
    const gates = page.locator('.prose ol.plain > li');
    expect(await gates.count()).toBe(Number(sums[2]));
    const conditions = page
      .locator('.prose table')
      .filter({ has: page.getByText(t.decides, { exact: true }) });
    const named = new Set(requirements.flatMap(({ when }) => when));
    await expect(conditions.locator('tbody tr')).toHaveCount(named.size);
  });

  test(`the self-assessment below the example of /${path} opens with it, and follows what is changed`, async ({
    page,
  }) => {
    await page.goto(path);
    const element = page.locator('zcf-readiness');
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator('.total')).toContainText('65 %');
    await expect(element.locator('.result .lead')).toContainText(texts.gatesTogether.failed);
    await element.locator('#part-6\\.5').click();
    await element
      .locator('[data-requirement="6.5.3-r1"]')
      .getByRole('radio', { name: texts.answers.met })
      .first()
      .check();
    await expect(element.locator('.total')).toContainText('75 %');
    await expect(element.locator('.result .lead')).not.toContainText(texts.gatesTogether.failed);
  });
}
