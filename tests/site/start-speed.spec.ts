import { expect, test, version } from './host-page.ts';
import { slowDown, watchShifts } from './shifts.ts';

const calculators = ['zcf-emissions', 'zcf-footprint', 'zcf-offset', 'zcf-readiness', 'zcf-measures'];

/** The two lines of the snippet, with text around the element that must not move. */
const snippet = (siteUrl: string, tag: string) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css"><script type="module" src="${siteUrl}widgets/${version}/zcf.js"></script>
  <p>上文</p><${tag}><p>碳排放核算：<a href="https://example.org/">在指南网站打开</a></p></${tag}><p>下文</p><p>页脚</p>`;

/** What the element shows once it can be worked with. */
const ready = 'input:not([disabled]), .tools button';

for (const tag of calculators) {
  for (const width of [360, 768, 1440]) {
    test(`<${tag}> comes on a slow line without moving anything, at ${width} px`, async ({ page, host }) => {
      await page.setViewportSize({ width, height: 900 });
      await slowDown(page);
      const shifts = await watchShifts(page);
      await host.open({ body: snippet(host.siteUrl, tag), lang: width === 768 ? 'en' : 'zh-CN' });
      await expect(page.locator(tag).locator(ready).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await shifts()).toEqual([]);
    });
  }
}
