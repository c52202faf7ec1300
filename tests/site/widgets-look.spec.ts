import { barriers } from './axe.ts';
import { clause, expect, loading, styleWithin, test } from './host-page.ts';

/** How widgets look on pages of another origin. */
const text = '企业碳抵消量应与核算边界内的残余碳排放量相匹配。';

test("the host's resets don't reach in, and nothing leaks out", async ({ page, host }) => {
  const properties = [
    'color',
    'display',
    'font-weight',
    'letter-spacing',
    'line-height',
    'margin-top',
    'text-indent',
  ];
  const body = `<p id="own">园区的话</p>${loading(host.siteUrl)}${clause('6.7.3')}`;
  const read = async () => {
    const element = page.locator('zcf-clause');
    await expect(element).toContainText(text);
    const inner = ['.frame', 'article', 'header', 'b', '.seal', 'blockquote p', 'footer', 'footer a'];
    return Promise.all(inner.map((selector) => styleWithin(element, selector, properties)));
  };
  await host.open({ body, css: '' });
  const untouched = await read();
  const css = `* { all: revert; letter-spacing: 9px !important; text-indent: 3em !important; line-height: 1 !important }
    body * { display: inline !important; font-weight: 900; text-transform: uppercase }
    p, b, span, a, li, article, header, footer, blockquote, .frame, .seal { color: red !important; margin: 33px !important }`;
  await host.open({ body, css });
  expect(await read()).toEqual(untouched);
  await expect(page.locator('#own')).toHaveCSS('color', 'rgb(255, 0, 0)');
  expect(
    await page.evaluate(() => [
      document.adoptedStyleSheets.length,
      document.querySelectorAll('style').length,
    ]),
  ).toEqual([0, 0]);
});

test('a column of 280 pixels holds everything, in both languages', async ({ page, host }) => {
  const css = '.column { inline-size: 280px } .float { float: left }';
  const numbers = ['6.7.2', '3.7', 'A.32', '2', 'foreword'];
  const unknown = `<zcf-clause number="6.${'7'.repeat(80)}"><a href="#">指南</a></zcf-clause>`;
  const body = numbers.map((number) => clause(number) + clause(number, 'lang="en"')).join('');
  await host.open({
    css,
    body: `${loading(host.siteUrl)}<div class="column">${body}${unknown}</div><div class="float">${clause('6.7.3')}</div>`,
  });
  await expect(page.locator('.column [part=clause]')).toHaveCount(10);
  const wide = await page
    .locator('zcf-clause')
    .evaluateAll((elements) =>
      elements.flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter(
            (inner) => inner.getBoundingClientRect().right > element.getBoundingClientRect().right + 0.5,
          )
          .map((inner) => `${element.getAttribute('number')} ${inner.localName}`),
      ),
    );
  expect(wide).toEqual([]);
  expect(await page.locator('.column').evaluate((column) => column.scrollWidth)).toBe(280);
  // A box that shrinks to its content must not shrink to nothing.
  expect((await page.locator('.float').boundingBox())?.width).toBeGreaterThan(280);
});

test('what stands below it moves at most a little', async ({ page, host }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await host.open({ body: `${loading(host.siteUrl)}${clause('6.7.3')}<p>${'园区的话。'.repeat(200)}</p>` });
  await expect(page.locator('zcf-clause')).toContainText(text);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  console.log(`layout shift: ${shift.toFixed(3)}`);
  expect(shift).toBeLessThan(0.1);
});

test('it prints black on white with outlined seals and the address, also from a dark page', async ({
  page,
  host,
}) => {
  await host.open({
    css: ':root { color-scheme: dark }',
    body: loading(host.siteUrl) + clause('6.7.3') + clause('6.7.3', 'theme="dark"'),
  });
  await expect(page.locator('zcf-clause').last()).toContainText(text);
  await page.emulateMedia({ media: 'print' });
  for (const element of await page.locator('zcf-clause').all()) {
    for (const selector of ['.frame', '.seal', '.number', 'footer a']) {
      expect(await styleWithin(element, selector, ['color', 'background-color'])).toEqual({
        color: 'rgb(0, 0, 0)',
        'background-color': 'rgba(0, 0, 0, 0)',
      });
    }
    const address = await element.evaluate(
      (node) => getComputedStyle(node.shadowRoot!.querySelector('footer a')!, '::after').content,
    );
    expect(address).toContain('guideline/6.7/#6.7.3');
  }
});

test('axe finds nothing on a host, light or dark, in any state', async ({ page, host }) => {
  const states = ['6.7.2', '6.1.1', '3.7', 'A.32', '6.7', 'nothing'].map((number) => clause(number));
  await host.open({
    css: ':root { color-scheme: light dark } @media (prefers-color-scheme: dark) { :root { background: #121212 } }',
    body: `${loading(host.siteUrl)}${states.join('')}${clause('6.2.3', 'lang="en"')}`,
  });
  const first = page.locator('zcf-clause').first();
  await expect(page.locator('zcf-clause').last()).toContainText('English translation');
  expect(await barriers(page)).toEqual([]);
  expect(await styleWithin(first, '.frame', ['color'])).toEqual({ color: 'rgb(233, 230, 220)' });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await styleWithin(first, '.frame', ['color'])).toEqual({ color: 'rgb(28, 33, 31)' });
});
