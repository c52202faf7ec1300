import { formatNumber } from '../../src/calculators/index.ts';
import { valueOf } from '../../src/site/factor-value.ts';
import { factorOf } from '../../src/site/factors.ts';
import { barriers } from './axe.ts';
import { expect, strictPolicy, test, version } from './host-page.ts';
import { watchShifts } from './shifts.ts';
import { factor, inlineClause, loadingSmall } from './small.ts';

/** A factor and a clause in the sentences of a page of another origin. */
const id = 'grid-electricity-cn-cq-2022';
const known = await factorOf(id);
const { number, unit } = valueOf(known.factor, 'zh');
const text = `${number} ${unit}`;
const cited = '《零碳工厂建设与管理技术指南》6.7.3 抵消要求';
const rule = '企业碳抵消量应与核算边界内的残余碳排放量相匹配。';
const both = (siteUrl: string) => loadingSmall(siteUrl, 'zcf-factor', 'zcf-clause');

test('under the strictest policy with Trusted Types a factor shows the value of the open data, its unit and what the host asks for', async ({
  page,
  host,
  request,
}) => {
  const shows = ['', 'show="value"', 'show="citation"', 'show="full"', 'lang="en" show="citation"'];
  const body = shows.map((show) => `<p>系数取 ${factor(id, text, show)}。</p>`).join('');
  await host.open({ body: both(host.siteUrl) + body, policy: strictPolicy(host.siteUrl) });
  const { factors } = (await (await request.get(`${host.siteUrl}api/factors.json`)).json()) as {
    factors: { id: string; value: number }[];
  };
  const exported = factors.find((one) => one.id === id);
  const elements = page.locator('zcf-factor');
  await expect(elements.locator('[part=value]')).toHaveText(
    Array<string>(5).fill(formatNumber(exported?.value ?? NaN)),
  );
  await expect(elements.locator('[part=unit]')).toHaveText(Array<string>(5).fill(unit));
  await expect(elements.nth(0).locator('[part=citation]')).toBeHidden();
  await expect(elements.nth(1).locator('[part=citation], [part=mark]')).toHaveCount(0);
  const { locator } = known.factor.citation;
  await expect(elements.nth(2).locator('[part=citation]')).toHaveText(new RegExp(`^（.+，${locator}）$`));
  await expect(elements.nth(3).locator('[part=citation]')).toHaveText(
    new RegExp(`^（${known.factor.name.zh}，[^年]+年[^年]+号，${locator}）$`),
  );
  await expect(elements.nth(4).locator('[part=citation] [lang=zh-CN]').last()).toHaveText(locator);
  await page.emulateMedia({ media: 'print' });
  await expect(elements.nth(0).locator('[part=citation]')).toBeVisible();
  await expect(elements.nth(0).locator('[part=mark]')).toBeHidden();
  expect([...host.complaints, ...host.warnings]).toEqual([]);
});

test('the keyboard opens the source below the line and Escape closes it, with the focus where it was', async ({
  page,
  host,
}) => {
  await host.open({
    body: `${both(host.siteUrl)}<p>系数取 ${factor(id, text)}，见<a id="next" href="#">附件</a>。</p>`,
    policy: strictPolicy(host.siteUrl),
  });
  const element = page.locator('zcf-factor');
  const mark = element.getByRole('button', { name: `${text} 的出处` });
  await mark.waitFor();
  await page.keyboard.press('Tab');
  await expect(mark).toBeFocused();
  await expect(mark).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  const opened = element.locator('[part=opened]');
  for (const said of [
    known.factor.name.zh,
    text,
    '重庆',
    '2022 年',
    '发电',
    '复核期限',
    known.factor.reviewBy,
  ])
    await expect(opened).toContainText(said);
  await expect(opened).toContainText(known.factor.citation.locator);
  const link = opened.getByRole('link', { name: '在指南网站查看这个因子' });
  await expect(link).toHaveAttribute('href', `${host.siteUrl}factors/${known.family}/#${id}`);
  const [line, note, rest] = await Promise.all(
    [mark, opened, page.locator('#next')].map((one) => one.boundingBox()),
  );
  expect(note!.y).toBeGreaterThanOrEqual(line!.y + line!.height / 2);
  // The sentence goes on above what opened.
  expect(rest!.y).toBeLessThan(note!.y);
  await link.focus();
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  await expect(mark).toBeFocused();
  await mark.click();
  await expect(opened).toBeVisible();
  await mark.click();
  await expect(opened).toHaveCount(0);
  expect(
    await page
      .locator('[id=opened], [id=title]')
      .evaluateAll((all) => all.filter((one) => one.getRootNode() === document).length),
  ).toBe(0);
  expect([...host.complaints, ...host.warnings]).toEqual([]);
});

test('a clause in a sentence is a citation with its seals; its text opens in place', async ({
  page,
  host,
}) => {
  await host.open({
    body: `${both(host.siteUrl)}<p>依据${inlineClause('6.7.3', cited)}执行。</p><p lang="en">See ${inlineClause('3.7', 'term 3.7')}.</p>`,
    policy: strictPolicy(host.siteUrl),
  });
  const [first, second] = [page.locator('zcf-clause').first(), page.locator('zcf-clause').last()];
  await expect(first.locator('[part=citation]')).toHaveText(`${cited}\u2060应`);
  await expect(first.locator('[part=citation] [part=seal]')).toHaveText(['应']);
  await expect(second.locator('[part=citation]')).toContainText(', 3.7 ');
  await expect(first.locator('[part=clause]')).toHaveCount(0);
  const mark = first.getByRole('button', { name: '6.7.3 的条文' });
  await mark.press('Space');
  await expect(first.locator('[part=opened]')).toContainText(rule);
  await expect(first.locator('[part=link]')).toHaveAttribute('href', `${host.siteUrl}guideline/6.7/#6.7.3`);
  await first.locator('[part=link]').press('Escape');
  await expect(first.locator('[part=clause]')).toHaveCount(0);
  await expect(mark).toBeFocused();
  await first.evaluate((element) => element.removeAttribute('display'));
  await expect(first).toContainText(rule);
  await expect(first).toHaveCSS('display', 'block');
  expect([...host.complaints, ...host.warnings]).toEqual([]);
});

test('what is named changes no request; several share them, and the notes come when one is opened', async ({
  page,
  host,
}) => {
  const folder = `${host.siteUrl}widgets/${version}/`;
  const asked: string[][] = [];
  for (const name of [id, 'gwp-ch4-fossil-ar6', 'no such factor']) {
    host.requests.length = 0;
    await host.open({
      body: `${loadingSmall(host.siteUrl, 'zcf-factor')}<p>${factor(name, '1')} ${factor(id, text)} ${factor(id, text)}</p>`,
    });
    await expect(page.locator('zcf-factor').last().locator('[part=value]')).toHaveText(number);
    asked.push([...host.requests].sort());
  }
  const files = ['factors.json', 'zcf-factor.js', 'zcf-foundation.js', 'zcf-inline.js', 'zcf.css'];
  expect(asked).toEqual(Array(3).fill(files.map((file) => folder + file)));
  host.requests.length = 0;
  for (const mark of await page.locator('zcf-factor [part=mark]').all()) await mark.click();
  await expect(page.locator('zcf-factor [part=opened] dl')).toHaveCount(2);
  expect([...host.requests].sort()).toEqual(
    ['factor-notes-zh.json', 'source-note.js'].map((file) => folder + file),
  );
});

test('an unknown id keeps what the host wrote, and the page and the console say what came and what was expected', async ({
  page,
  host,
}) => {
  await host.open({
    body: `${both(host.siteUrl)}<p>${factor('grid-electricity-cn-cq-2032', '0.5')}</p><p>${inlineClause('6.7.9', '指南 6.7.9')}</p>`,
  });
  const element = page.locator('zcf-factor');
  await expect(element.locator('[part=problem]')).toHaveText(
    /^没有编号为“grid-electricity-cn-cq-2032”的排放因子，相近的有 grid-electricity-cn-cq-20\d\d，.*。应为因子页上的编号，如 grid-electricity-cn-cq-2022。$/,
  );
  await expect(element.getByRole('link', { name: '0.5' })).toBeVisible();
  await expect(page.locator('zcf-clause [part=problem]')).toContainText('指南中没有编号“6.7.9”');
  await expect(page.getByRole('link', { name: '指南 6.7.9' })).toBeVisible();
  expect(host.warnings).toHaveLength(1);
  expect(host.warnings[0]).toContain(
    '<zcf-factor>: No emission factor is called “grid-electricity-cn-cq-2032”',
  );
  await element.evaluate((one, name) => one.setAttribute('name', name), id);
  await expect(element.locator('[part=value]')).toHaveText(number);
});

test('where the data cannot be had the words of the host stay; the mark says so and tries again', async ({
  page,
  host,
}) => {
  await page.route('**/{factors,guideline,factor-notes-zh}.json', (route) => route.abort());
  await host.open({
    body: `${both(host.siteUrl)}<p>${factor(id, text)}</p><p>${inlineClause('6.7.3', cited)}</p>`,
  });
  for (const [tag, link, failed] of [
    ['zcf-factor', text, '出处没有载入'],
    ['zcf-clause', cited, '条文没有载入'],
  ] as const) {
    const element = page.locator(tag);
    await expect(element.getByRole('link', { name: link })).toBeVisible();
    await element.getByRole('button').click();
    await expect(element.locator('[part=problem]')).toContainText(failed);
    await element.getByRole('button').press('Escape');
  }
  await page.unroute('**/{factors,guideline,factor-notes-zh}.json');
  for (const [tag, said] of [
    ['zcf-factor', '复核期限'],
    ['zcf-clause', rule],
  ] as const) {
    const button = page.locator(tag).getByRole('button');
    await button.focus();
    await button.press('Enter');
    await expect(page.locator(tag).locator('[part=opened]')).toContainText(said);
    await expect(button).toBeFocused();
  }
});

for (const lang of ['zh', 'en']) {
  test(`axe finds nothing in sentences, lists and tables, opened, light or dark, in a column of 280 pixels (${lang})`, async ({
    page,
    host,
  }) => {
    const body = `<p>甲 ${factor(id, text, 'show="full"')}，乙 ${inlineClause('6.7.2', '指南 6.7.2')}。</p>
      <ul><li>丙 ${factor('anthracite-oxidation-ndrc-2015', '0.94')}。</li></ul>
      <table><tbody><tr><th scope="row">丁</th><td>${factor(id, text)}</td></tr><tr><th scope="row">戊</th><td>${inlineClause('3.7', '指南 3.7')}</td></tr></tbody></table>`;
    await host.open({
      lang,
      css: ':root { color-scheme: light dark; background: Canvas; color: CanvasText } main { inline-size: 280px } table { border-collapse: collapse }',
      body: both(host.siteUrl) + body,
    });
    const marks = page.locator('zcf-factor [part=mark], zcf-clause [part=mark]');
    await expect(marks).toHaveCount(5);
    for (const mark of await marks.all()) await mark.click();
    await expect(page.locator('zcf-factor [part=opened] dl')).toHaveCount(3);
    await expect(page.locator('zcf-clause [part=clause]')).toHaveCount(2);
    expect(await barriers(page)).toEqual([]);
    const opened = page.locator('zcf-factor [part=opened], zcf-clause [part=opened]');
    for (const note of await opened.all()) expect((await note.boundingBox())?.width).toBeGreaterThan(120);
    expect(await page.locator('main').evaluate((main) => main.scrollWidth)).toBe(280);
  });
}

test('in a paragraph nothing moves when a factor and a clause come, and its lines keep their height', async ({
  page,
  host,
}) => {
  const shifts = await watchShifts(page);
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  await page.route('**/zcf-{factor,clause}.js', async (route) => (await given, route.continue()));
  const sentence =
    `外购电力的排放按 ${factor(id, text)} 计算，抵消量依据${inlineClause('6.7.3', cited)}确定，`.repeat(4);
  // A page is only loaded when its scripts are, and these come late.
  const opening = host.open({
    css: 'p { inline-size: 31rem; font: 16px/1.5 sans-serif }',
    body: `${both(host.siteUrl)}<p>${sentence}</p><p id="next">下一段。</p>`,
  });
  const lines = () =>
    page
      .locator('p')
      .evaluateAll(([first, next]) => [first?.clientHeight, next?.getBoundingClientRect().top]);
  await expect(page.getByRole('link', { name: text })).toHaveCount(4);
  const before = await lines();
  expect(await shifts()).toEqual([]);
  give();
  await opening;
  await expect(page.locator('zcf-factor [part=mark]')).toHaveCount(4);
  await expect(page.locator('zcf-clause [part=mark]')).toHaveCount(4);
  expect(await shifts()).toEqual([]);
  expect(await lines()).toEqual(before);
  expect((before[0] ?? 1) % 24).toBe(0);
});

test('in a page that runs from right to left the value reads as it is written and what opens fits', async ({
  page,
  host,
}) => {
  await host.open({
    lang: 'ar',
    css: ':root { direction: rtl } main { inline-size: 280px }',
    body: `${both(host.siteUrl)}<p>س ${factor(id, text)} س</p>`,
  });
  const element = page.locator('zcf-factor');
  await element.locator('[part=mark]').click();
  await expect(element.locator('[part=opened] dl')).toBeVisible();
  const [value, its] = await Promise.all(
    ['value', 'unit'].map((part) => element.locator(`[part=${part}]`).boundingBox()),
  );
  expect(its!.x).toBeGreaterThanOrEqual(value!.x + value!.width - 1);
  expect((await element.locator('[part=opened]').boundingBox())?.width).toBe(280);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the links between the tags stand in their sentence', async ({ page, host }) => {
    await host.open({
      body: `${both(host.siteUrl)}<p>系数 ${factor(id, text)}，见${inlineClause('6.7.3', cited)}。</p>`,
    });
    await expect(page.locator('p')).toHaveText(`系数 ${text}，见${cited}。`);
    await expect(page.locator('zcf-clause')).toHaveCSS('display', 'inline');
  });
});
