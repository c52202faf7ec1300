import { addLine } from './desk.ts';
import { calculatorIn, expectFits, frame, framePolicy, messagesOf, sizing } from './frame-host.ts';
import { frameVersion } from '../../src/components/embed/frame-version.ts';
import { expect, test, version } from './host-page.ts';

/** The heights of calculators in the frames of a page of another origin, which has the script that sizes them. */

for (const [kind, attributes] of [
  ['a classic script', ''],
  ['a module', 'type="module" crossorigin'],
] as const) {
  test(`sized by ${kind} under a strict policy, a frame is as tall as its content, also after panels open and close`, async ({
    page,
    host,
  }) => {
    await host.open({
      body: sizing(host.siteUrl, attributes) + frame(host.siteUrl),
      policy: framePolicy(host.siteUrl),
    });
    const element = page.locator('iframe');
    const calculator = await calculatorIn(element.contentFrame());
    const empty = await expectFits(element);
    await addLine(calculator, '天然气', '42.5');
    const filled = await expectFits(element);
    expect(filled).not.toBe(empty);
    // The frame is of the released version, and so are its words: its buttons are found by their names in the code.
    const files = calculator.locator('#open-files');
    await files.click();
    await expect(calculator.locator('[part=panel]').getByRole('button', { name: '打印报告' })).toBeVisible();
    expect(await expectFits(element)).toBeGreaterThan(filled);
    await files.click();
    await expect(calculator.locator('[part=panel]')).toHaveCount(0);
    expect(await expectFits(element)).toBe(filled);
    // No place but the site's own was asked for anything, and nothing that was typed or set is in an address.
    for (const address of host.requests) {
      expect(address).toMatch(
        new RegExp(`^${host.siteUrl}(embed/emissions/$|_astro/|widgets/(${version}|${frameVersion})/)`),
      );
      expect(address).not.toContain('?');
    }
    expect(host.complaints).toEqual([]);
    expect(host.warnings).toEqual([]);
  });
}

test('in a column of 280 pixels nothing in a frame scrolls, up or sideways', async ({ page, host }) => {
  await host.open({
    body: `<div class="column">${frame(host.siteUrl)}</div>${sizing(host.siteUrl)}`,
    css: '.column { inline-size: 280px } iframe { border: 0 }',
  });
  const element = page.locator('iframe');
  const calculator = await calculatorIn(element.contentFrame());
  await expectFits(element);
  await addLine(calculator, '天然气', '42.5');
  await calculator.locator('#open-paste').click();
  await expect(calculator.locator('[part=panel] textarea')).toBeVisible();
  await expectFits(element);
  expect(await element.evaluate((one) => one.clientWidth)).toBe(280);
});

test("a host's resets do not keep a frame from its height, and a list that opens over its end is not cut off", async ({
  page,
  host,
}) => {
  await host.open({
    body: sizing(host.siteUrl) + frame(host.siteUrl),
    css: '* { box-sizing: border-box } iframe { border: 7px solid; padding: 9px; height: 100px !important }',
  });
  const element = page.locator('iframe');
  const calculator = await calculatorIn(element.contentFrame());
  await expect.poll(() => element.evaluate((one) => one.scrollHeight > 300)).toBe(true);
  await calculator.locator('#add').fill('电');
  await expect(calculator.locator('#found [role=option]').nth(5)).toBeVisible();
  await expect
    .poll(() =>
      element
        .contentFrame()
        .locator('#found')
        .evaluate((list) => Math.floor(list.getBoundingClientRect().bottom - innerHeight)),
    )
    .toBeLessThanOrEqual(0);
});

test('two frames have a height each, one that is added later too, and a link becomes a frame with a name', async ({
  page,
  host,
}) => {
  const link = `<a class="zcf-frame" href="${host.siteUrl}embed/readiness/#theme=dark">零碳工厂自评</a>`;
  await host.open({
    body: `${sizing(host.siteUrl)}${frame(host.siteUrl)}${frame(host.siteUrl, '#hide=files')}<p>${link}</p>`,
  });
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(3);
  await expect(page.locator('a')).toHaveCount(0);
  const made = frames.nth(2);
  await expect(made).toHaveAttribute('title', '零碳工厂自评');
  await expect(made).toHaveAttribute('loading', 'lazy');
  await expect(made).toHaveAttribute('allow', 'clipboard-write');
  await made.scrollIntoViewIfNeeded();
  await expect(made.contentFrame().locator('.calculator')).toHaveAttribute('theme', 'dark');
  for (const one of [frames.nth(0), frames.nth(1)]) await calculatorIn(one.contentFrame());
  await addLine(await calculatorIn(frames.nth(0).contentFrame()), '天然气', '42.5');
  const heights = [];
  for (const one of await frames.all()) heights.push(await expectFits(one));
  expect(new Set(heights).size).toBeGreaterThan(1);
  await page.evaluate(
    (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
    `${host.siteUrl}en/embed/emissions/`,
  );
  await expect(frames).toHaveCount(4);
  const late = frames.nth(3);
  await expect(late).toHaveAttribute('title', 'Calculator');
  // Outside the window a browser may draw no frame, and so not measure it either.
  await late.scrollIntoViewIfNeeded();
  await calculatorIn(late.contentFrame());
  await expectFits(late);
});

test('a host that sizes a frame in steps is told one height, once: it depends on the width alone', async ({
  page,
  host,
}) => {
  await host.open({ body: frame(host.siteUrl) });
  const heard = await messagesOf(page);
  const element = page.locator('iframe');
  await calculatorIn(element.contentFrame());
  await page.waitForTimeout(300);
  await heard();
  const ask = () =>
    element.evaluate((one: HTMLIFrameElement) => one.contentWindow?.postMessage({ zcf: 'frame?' }, '*'));
  const answers = async () => {
    await ask();
    await page.waitForTimeout(150);
    return heard();
  };
  const [first, ...more] = await answers();
  expect(more).toEqual([]);
  expect(first).toEqual({ zcf: 'frame', height: expect.any(Number) });
  for (const height of [120, 600, 1500, 4000]) {
    await element.evaluate((one, pixels) => (one.style.height = `${pixels}px`), height);
    expect(await answers(), `at ${height} px`).toEqual([first]);
  }
});
