import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addLine } from './desk.ts';
import { calculatorIn, expectFits, frame, sizing } from './frame-host.ts';
import { expect, styleWithin, test } from './host-page.ts';
import { projectRoot } from './project.ts';

/** What the address of a frame asks for, and what a content system is told to show. */

test('the fragment of the address sets colours, corners, font and what is calculated; a change of it needs no new page', async ({
  page,
  host,
}) => {
  const set = 'theme=dark&accent=%23a33&radius=9&font=Georgia&year=2023&area=CN-CQ';
  await host.open({ body: sizing(host.siteUrl) + frame(host.siteUrl, `#${set}`) });
  const element = page.locator('iframe');
  const calculator = await calculatorIn(element.contentFrame());
  for (const [name, value] of [
    ['theme', 'dark'],
    ['year', '2023'],
    ['area', 'CN-CQ'],
  ] as const)
    await expect(calculator).toHaveAttribute(name, value);
  const root = element.contentFrame().locator('html');
  const look = () =>
    root.evaluate((html) => {
      const { colorScheme } = getComputedStyle(html);
      const { backgroundColor, fontFamily } = getComputedStyle(document.body);
      return {
        colorScheme,
        backgroundColor,
        fontFamily,
        accent: html.style.getPropertyValue('--zcf-accent'),
      };
    });
  const clear = 'rgba(0, 0, 0, 0)';
  expect(await look()).toEqual({
    colorScheme: 'dark',
    backgroundColor: clear,
    fontFamily: 'Georgia',
    accent: '#a33',
  });
  expect(await styleWithin(calculator, '.tools button', ['border-top-left-radius'])).toEqual({
    'border-top-left-radius': '9px',
  });
  // Transparent only where the frame's element has the same scheme.
  expect(await element.evaluate((one) => one.style.colorScheme)).toBe('dark');
  await addLine(calculator, '天然气', '42.5');
  await element.evaluate(
    (one: HTMLIFrameElement, src) => (one.src = src),
    `${host.siteUrl}embed/emissions/#year=2023`,
  );
  await expect(calculator).not.toHaveAttribute('theme');
  expect(await look()).toMatchObject({ colorScheme: 'light', backgroundColor: clear, accent: '' });
  await expect(calculator.locator('[data-amount]')).toHaveValue('42.5');
  expect(host.warnings).toEqual([]);
});

test('a bad colour falls back, an unknown setting is passed over, and the console says both once', async ({
  page,
  host,
}) => {
  await host.open({
    body: sizing(host.siteUrl) + frame(host.siteUrl, '#accent=nothing&colour=red&radius=4&year=2023'),
  });
  const element = page.locator('iframe');
  const calculator = await calculatorIn(element.contentFrame());
  const properties = await element
    .contentFrame()
    .locator('html')
    .evaluate(({ style }) => [
      style.getPropertyValue('--zcf-accent'),
      style.getPropertyValue('--zcf-radius'),
    ]);
  expect(properties).toEqual(['', '4px']);
  await expect(calculator).toHaveAttribute('year', '2023');
  expect(host.warnings).toEqual([
    'The setting accent of this frame should be a colour such as #a8322a; "nothing" came.',
    expect.stringMatching(/^This frame has no setting "colour"; there are theme, density, /),
  ]);
});

test('printing in a frame prints the report alone: neither the frame nor the page around it', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await host.open({ body: sizing(host.siteUrl) + frame(host.siteUrl, '#year=2023') });
  const content = page.locator('iframe').contentFrame();
  const calculator = await calculatorIn(content);
  await addLine(calculator, '天然气', '42.5');
  // The frame is of the released version, and so are its words: the button is found by its name in the code.
  await calculator.locator('#open-files').click();
  await calculator.getByRole('button', { name: '打印报告' }).click();
  const report = content.locator('body > iframe').contentFrame();
  await expect(report.locator('html')).toHaveAttribute('data-printed', '');
  await expect(report.locator('h1')).not.toBeEmpty();
  for (const html of [page.locator('html'), content.locator('html')])
    await expect(html).not.toHaveAttribute('data-printed');
  await expectFits(page.locator('iframe'));
});

for (const id of ['emissions', 'footprint', 'offset', 'readiness', 'measures']) {
  test(`what a content system is told of ${id} shows it, with nothing offered to be kept, and fits`, async ({
    page,
    host,
  }) => {
    const file = readFileSync(join(projectRoot, `dist/en/embed/${id}/oembed.json`), 'utf8');
    const { html } = JSON.parse(file) as { html: string };
    const body = html.replace(/"http:\/\/[^/]+\//, `"${host.siteUrl}`);
    await host.open({ body: `${sizing(host.siteUrl)}<div class="column">${body}</div>`, lang: 'en' });
    const element = page.locator('iframe');
    const calculator = element.contentFrame().locator('.calculator');
    await expect(calculator.locator('.tools button').first()).toBeVisible();
    await expectFits(element);
    expect(await element.evaluate((one) => one.clientWidth)).toBe(
      await page.locator('.column').evaluate((one) => one.clientWidth),
    );
    await expect(element.contentFrame().locator('.about')).toContainText(
      'Nothing you type leaves this browser',
    );
    await expect(calculator.locator('.saving')).toHaveCount(0);
    expect(host.complaints).toEqual([]);
    expect(host.warnings).toEqual([]);
  });
}
