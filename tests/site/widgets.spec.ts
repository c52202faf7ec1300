import { clause, expect, loading, strictPolicy, test, version } from './host-page.ts';

/** Widgets on pages of another origin, as partners have them. */
const text = '企业碳抵消量应与核算边界内的残余碳排放量相匹配。';

test('under the strictest policy with Trusted Types it quotes a clause, a term and a measure', async ({
  page,
  host,
}) => {
  const policy = strictPolicy(host.siteUrl);
  await host.open({
    body: loading(host.siteUrl) + clause('6.7.3') + clause('3.7') + clause('A.32', 'lang="en"'),
    policy,
  });
  const [first, second, third] = await page.locator('zcf-clause').all();
  await expect(first!).toContainText(text);
  await expect(first!.locator('[part=number]')).toHaveText('6.7.3');
  await expect(first!.locator('[part=title]')).toHaveText('抵消要求');
  await expect(first!.locator('[part=seal]')).toHaveText(['应']);
  await expect(first!.locator('[part=note]')).toContainText('非官方发布');
  await expect(first!.locator('[part=link]')).toHaveAttribute('href', `${host.siteUrl}guideline/6.7/#6.7.3`);
  await expect(second!).toContainText('chinese certified emission reduction，CCER');
  await expect(third!).toContainText('Applies to: All industrial enterprises');
  await expect(third!).toContainText('English translation; the Chinese text prevails.');
  await expect(third!.locator('[part=link]')).toHaveAttribute('href', `${host.siteUrl}en/measures/32/#A.32`);
  expect(host.complaints).toEqual([]);
  expect(host.warnings).toEqual([]);
});

test('the link to the site arrives at the clause', async ({ page, host }) => {
  await host.open({ body: loading(host.siteUrl) + clause('6.7.3') });
  await page.locator('zcf-clause').locator('[part=link]').click();
  await expect(page.locator('[id="6.7.3"]')).toBeInViewport();
});

test('three instances ask for the data once, and what they quote changes no request', async ({
  page,
  host,
}) => {
  const asked: string[][] = [];
  for (const number of ['6.7.3', 'no such number']) {
    host.requests.length = 0;
    await host.open({ body: loading(host.siteUrl) + clause(number) + clause('3.7') + clause('A.32') });
    await expect(page.locator('zcf-clause').last()).toContainText('所有工业企业');
    asked.push([...host.requests].sort());
  }
  const folder = `${host.siteUrl}widgets/${version}/`;
  const files = ['guideline.json', 'zcf-clause.js', 'zcf-foundation.js', 'zcf.css'];
  expect(asked).toEqual(Array(2).fill(files.map((file) => folder + file)));
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect(kept).toEqual(['', 0, 0]);
  expect(await page.context().cookies()).toEqual([]);
});

test('two copies and two versions on one page: the first serves all, and the console names both', async ({
  page,
  host,
}) => {
  const { siteUrl } = host;
  const copy = (folder: string, named: string) =>
    page.route(`**/widgets/${folder}/*`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(folder, version) });
      await route.fulfill({ response, body: (await response.text()).replaceAll(version, named) });
    });
  await copy('copy', version);
  await copy('0.0.9', '0.0.9');
  await host.open({
    body:
      ['copy', '0.0.9', version].map((folder) => loading(siteUrl, folder)).join('') +
      clause('6.7.3') +
      clause('3.7'),
    policy: strictPolicy(siteUrl),
  });
  await expect(page.locator('zcf-clause').first()).toContainText(text);
  await expect(page.locator('zcf-clause').last()).toContainText('国家核证自愿减排量');
  const taken = (own: string) =>
    `<zcf-clause> of version ${own} was not registered: version ${version} holds the tag and serves every instance on this page. Load one version only.`;
  expect(host.warnings).toEqual([taken('0.0.9'), taken(version)]);
  expect(host.complaints).toEqual([]);
});

test('attributes that change are shown at once; an unknown number says what was expected and what came', async ({
  page,
  host,
}) => {
  await host.open({ body: loading(host.siteUrl) + clause('6.7.2') });
  const element = page.locator('zcf-clause');
  await expect(element.locator('li').first()).toHaveText(/^a）/);
  await element.evaluate((node) => node.setAttribute('lang', 'en'));
  await expect(element.locator('li').first()).toHaveText(/^a\) /);
  await expect(element.locator('article')).toHaveAttribute('lang', 'en');
  await element.evaluate((node) => node.setAttribute('number', '6.4'));
  await expect(element).toContainText('This clause has no text of its own');
  await element.evaluate((node) => node.removeAttribute('lang'));
  await element.evaluate((node) => node.setAttribute('number', '6.7.9<b>'));
  await expect(element.locator('[part=problem]')).toHaveText(
    '指南中没有编号“6.7.9<b>”。应为条款（如 6.7.3）、术语（如 3.7）或措施（如 A.32）的编号。',
  );
  await expect(element.getByRole('link', { name: '指南 6.7.2' })).toBeVisible();
  await element.evaluate((node) => node.removeAttribute('number'));
  await expect(element.locator('[part=problem]')).toContainText('没有给出编号');
});

test('the language is that of the nearest ancestor, through shadow roots too', async ({ page, host }) => {
  await host.open({
    lang: 'fr',
    body: `${loading(host.siteUrl)}${clause('6.7.3')}<div lang="en-GB">${clause('6.7.3')}<p id="shadow"></p></div>`,
  });
  await page.locator('#shadow').evaluate((holder) => {
    const element = document.createElement('zcf-clause');
    element.number = '6.7.3';
    holder.attachShadow({ mode: 'open' }).append(element);
  });
  await expect(page.locator('zcf-clause [part=title]')).toHaveText([
    '抵消要求',
    'Offsetting requirements',
    'Offsetting requirements',
  ]);
});

test('where the data cannot be had the fallback stays, with a sentence; put in again, it tries again', async ({
  page,
  host,
}) => {
  await page.route('**/guideline.json', (route) => route.abort());
  await host.open({ body: loading(host.siteUrl) + clause('6.7.3') });
  const element = page.locator('zcf-clause');
  await expect(element.locator('[part=problem]')).toHaveText('条文没有载入，请稍后再试，或打开下面的链接。');
  await expect(element.getByRole('link', { name: '指南 6.7.3' })).toBeVisible();
  await page.unroute('**/guideline.json');
  await element.evaluate((node) => node.parentElement?.append(node));
  await expect(element).toContainText(text);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the link between the tags is there', async ({ page, host }) => {
    await host.open({ body: loading(host.siteUrl) + clause('6.7.3') });
    await expect(page.getByRole('link', { name: '指南 6.7.3' })).toBeVisible();
  });
});
