import { expect, test, version } from './host-page.ts';
import { measured, overlapping } from './desk.ts';

/** Narrow, loud and right-to-left places on hosts: every calculator fits into them, whatever is asked of its looks. */

const calculators = ['emissions', 'footprint', 'offset', 'readiness', 'measures'] as const;
const loading = (siteUrl: string, name: string) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css"><script type="module" src="${siteUrl}widgets/${version}/zcf-${name}.js"></script>`;

/** What a host may say, and what its reader may have set. */
const places: Record<string, { css: string; attributes: string; forced?: boolean }> = {
  'with twice the usual text': { css: 'body { font-size: 200% }', attributes: '' },
  'compact and dark': { css: ':root { color-scheme: dark }', attributes: 'density="compact"' },
  'on a ground of its own, compact': {
    css: '.column { --zcf-surface: #00205b; --zcf-accent: #ffd800; --zcf-padding: 0.5em }',
    attributes: 'density="compact"',
  },
  'in forced colours': { css: '', attributes: 'density="comfortable"', forced: true },
  'right to left': { css: '', attributes: 'dir="rtl"' },
};

for (const name of calculators) {
  test(`zcf-${name} holds in a column of 280 pixels, in both languages and in every place`, async ({
    page,
    host,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 640, height: 800 });
    for (const [place, { css, attributes, forced }] of Object.entries(places)) {
      await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
      for (const lang of ['zh', 'en']) {
        const direction = attributes === 'dir="rtl"' ? ' dir="rtl"' : '';
        await host.open({
          css: `.column { inline-size: 280px } ${css}`,
          body: `${loading(host.siteUrl, name)}<div class="column"${direction}><zcf-${name} lang="${lang}" year="2023" ${attributes}></zcf-${name}></div>`,
        });
        const calculator = page.locator(`zcf-${name}`);
        await expect(calculator.locator('.tools')).toBeVisible();
        await expect(calculator.locator('.result')).toBeVisible();
        const found = await measured(calculator);
        expect
          .soft({ ...found, over: await overlapping(calculator) }, `${place}, ${lang}`)
          .toEqual({ sideways: 0, wide: [], small: [], over: [] });
        const [box, column] = await Promise.all([
          calculator.locator('.frame').boundingBox(),
          page.locator('.column').boundingBox(),
        ]);
        expect.soft([box?.x, box?.width], `${place}, ${lang}`).toEqual([column?.x, 280]);
      }
    }
    expect(host.complaints).toEqual([]);
  });
}

test('in a page that runs from right to left the words of the widget run from left to right', async ({
  page,
  host,
}) => {
  await host.open({
    css: 'body { direction: rtl; writing-mode: horizontal-tb; text-align: right }',
    body: `${loading(host.siteUrl, 'emissions')}<zcf-emissions></zcf-emissions>`,
  });
  const calculator = page.locator('zcf-emissions');
  await expect(calculator.locator('.tools')).toBeVisible();
  const starts = await calculator.locator('h3, .tools, #add').evaluateAll((all) =>
    all.map((one) => {
      const { direction, textAlign } = getComputedStyle(one);
      return [direction, textAlign];
    }),
  );
  expect(new Set(starts.map(String))).toEqual(new Set(['ltr,start']));
});
