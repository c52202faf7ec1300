import type { Locator, Page } from '@playwright/test';
import { contrast, hex, paintOf } from '../../widgets/foundation/contrast/colour.ts';
import { barriers } from './axe.ts';
import { fill, ready } from './emissions-desk.ts';
import { expect, strictPolicy, styleWithin, test, version } from './host-page.ts';

/** What a host says about the looks of a widget, and what becomes of it where nobody could read it. */

const loading = (siteUrl: string) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css"><script type="module" src="${siteUrl}widgets/${version}/zcf-emissions.js"></script>`;
const element = (attributes = '') => `<h2>核算</h2><zcf-emissions year="2023" ${attributes}></zcf-emissions>`;
const calculator = (page: Page) => ready(page.locator('zcf-emissions').first());

/** A computed colour within the widget, as #rrggbb. */
async function colourOf(widget: Locator, selector: string, property = 'color'): Promise<string> {
  const { [property]: computed = '' } = await styleWithin(widget, selector, [property]);
  return hex(paintOf(computed).colour);
}

/** The contrast of a computed colour within the widget with a ground. */
async function contrastOf(widget: Locator, selector: string, ground: string, property = 'color') {
  const { [property]: computed = '' } = await styleWithin(widget, selector, [property]);
  const [red, green, blue] = (ground.match(/\w\w/g) ?? []).map((pair) => parseInt(pair, 16));
  return contrast(paintOf(computed).colour, paintOf(`rgb(${red} ${green} ${blue})`).colour);
}

test('a yellow accent on white is darkened where it is text, and stays yellow where black stands on it', async ({
  page,
  host,
}) => {
  const css = 'body { background: #fff } zcf-emissions { --zcf-accent: #ffd800 }';
  const policy = strictPolicy(host.siteUrl).replace('style-src', "style-src 'self'");
  await host.open({ css, body: loading(host.siteUrl) + element(), policy });
  const widget = await calculator(page);
  await fill(widget);
  await expect.poll(() => contrastOf(widget, '.add label', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(await contrastOf(widget, '.add input', '#ffffff', 'border-top-color')).toBeGreaterThanOrEqual(4.5);
  await expect.poll(() => colourOf(widget, '.result button.primary', 'background-color')).toBe('#ffd800');
  expect(await colourOf(widget, '.result button.primary')).toBe('#000000');
  expect(host.complaints).toEqual([]);
  expect(await barriers(page)).toEqual([]);
});

test('an accent that reads is the accent', async ({ page, host }) => {
  await host.open({
    css: 'zcf-emissions { --zcf-accent: oklch(0.35 0.12 262) }',
    body: loading(host.siteUrl) + element(),
  });
  const widget = await calculator(page);
  // That it was looked at shows in the text on what is filled with it.
  await expect
    .poll(() => styleWithin(widget, '.frame', ['--on-filled']))
    .toEqual({ '--on-filled': '#ffffff' });
  expect(await styleWithin(widget, '.add label', ['color'])).toEqual({ color: 'oklch(0.35 0.12 262)' });
});

test('on a dark surface of the host everything is written in the pigments of the night', async ({
  page,
  host,
}) => {
  const css =
    'body { background: #fff; color: #222 } zcf-emissions { --zcf-surface: #00205b; --zcf-line: #123; --zcf-padding: 1em }';
  await host.open({ css, body: loading(host.siteUrl) + element() });
  const widget = await calculator(page);
  await fill(widget);
  await expect.poll(() => colourOf(widget, '.frame')).toBe('#e9e6dc');
  expect(await colourOf(widget, '#add', 'background-color')).toBe('#00205b');
  expect(await contrastOf(widget, '.choices select', '#00205b', 'border-top-color')).toBeGreaterThanOrEqual(
    3,
  );
  await widget.locator('.source .name').first().click();
  await expect(widget.locator('.details')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('a dark page that says nothing of its color-scheme is recognised, also when it turns dark later', async ({
  page,
  host,
}) => {
  const css =
    'body.dark { background: #10131a; color: #dfe3ea } body { background: #fff; color: #222; transition: background-color 50ms }';
  await host.open({ css, body: loading(host.siteUrl) + element('theme="auto"') });
  const widget = await calculator(page);
  await expect.poll(() => colourOf(widget, '.frame')).toBe('#1c211f');
  await page.evaluate(() => document.body.classList.add('dark'));
  await expect.poll(() => colourOf(widget, '.frame')).toBe('#e9e6dc');
  expect(await barriers(page)).toEqual([]);
  await page.evaluate(() => document.body.classList.remove('dark'));
  await expect.poll(() => colourOf(widget, '.frame')).toBe('#1c211f');
  await host.open({
    css: 'body { background: #10131a; color: #dfe3ea }',
    body: loading(host.siteUrl) + element(),
  });
  await expect.poll(async () => colourOf(await calculator(page), '.frame')).toBe('#e9e6dc');
});

test('a theme that the page has not brings its own paper', async ({ page, host }) => {
  await host.open({
    css: 'body { background: #fff; color: #222 }',
    body: loading(host.siteUrl) + element('theme="dark"'),
  });
  const widget = await calculator(page);
  await expect.poll(() => colourOf(widget, '.frame', 'background-color')).toBe('#14181a');
  expect(await colourOf(widget, '.frame')).toBe('#e9e6dc');
  await widget.evaluate((node) => node.setAttribute('theme', 'auto'));
  await expect
    .poll(() => styleWithin(widget, '.frame', ['background-color']))
    .toEqual({
      'background-color': 'rgba(0, 0, 0, 0)',
    });
  expect(await colourOf(widget, '.frame')).toBe('#1c211f');
});

test('what lies behind is found through the shadow roots of the host', async ({ page, host }) => {
  await host.open({
    css: 'body { background: #fff }',
    body: `${loading(host.siteUrl)}<div id="card"></div>`,
  });
  await page.evaluate(() => {
    const root = document.querySelector('#card')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('The page should have a card.');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('div { background: rgb(0 0 0 / 0.9); --zcf-accent: #17684f }');
    root.adoptedStyleSheets = [sheet];
    const div = document.createElement('div');
    div.append(document.createElement('zcf-emissions'));
    root.append(div);
  });
  const widget = await calculator(page);
  await expect.poll(() => contrastOf(widget, '.add label', '#1a1a1a')).toBeGreaterThanOrEqual(4.5);
  expect(await colourOf(widget, '.frame')).toBe('#e9e6dc');
});

test('a value that is none falls back, with one sentence for each element and value', async ({
  page,
  host,
}) => {
  const css =
    'zcf-emissions { --zcf-accent: banana; --zcf-space: 4px; --zcf-surface: url(x); --zcf-radius: 8px }';
  await host.open({ css, body: loading(host.siteUrl) + element() });
  const widget = await calculator(page);
  await expect.poll(() => colourOf(widget, '.add label')).toBe('#17684f');
  expect(await styleWithin(widget, '.add input', ['border-top-left-radius'])).toEqual({
    'border-top-left-radius': '8px',
  });
  await page.evaluate(() => document.body.classList.add('changed'));
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([...host.warnings].sort()).toEqual([
    '<zcf-emissions>: --zcf-accent is “banana”; a CSS colour such as #17684f was expected. The value of the element itself is used.',
    '<zcf-emissions>: --zcf-space is “4px”; a number such as 0.75 was expected. The value of the element itself is used.',
    '<zcf-emissions>: --zcf-surface is “url(x)”; a CSS colour such as #17684f was expected. The value of the element itself is used.',
  ]);
  expect(await styleWithin(widget, '#add', ['min-height'])).toEqual({ 'min-height': '36px' });
});

test('density and space bring things nearer to each other, and everything can still be pressed', async ({
  page,
  host,
}) => {
  const css = '#near { --zcf-space: 0.25 }';
  const ids = ['usual', 'compact', 'near'];
  await host.open({
    css,
    body: `${loading(host.siteUrl)}${element('id="usual" density="comfortable"')}${element('id="compact" density="compact"')}${element('id="near"')}`,
  });
  const heights: number[] = [];
  for (const id of ids) {
    const widget = await ready(page.locator(`#${id}`));
    await fill(widget);
    heights.push((await widget.locator('.lines').boundingBox())?.height ?? 0);
    const buttons = await widget
      .locator('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter(Boolean));
    expect(Math.min(...buttons), id).toBeGreaterThanOrEqual(24);
  }
  const [usual = 0, compact = 0, near = 0] = heights;
  expect(compact).toBeLessThan(usual * 0.85);
  expect(near).toBeLessThan(compact);
});

test('a browser without light-dark() is given the pigments it would choose', async ({ page, host }) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS) as (...asked: string[]) => boolean;
    CSS.supports = (...asked: string[]) => !asked.join().includes('light-dark') && supports(...asked);
  });
  const css = 'body { background: #14181a; color: #e9e6dc }';
  await host.open({ css, body: loading(host.siteUrl) + element() });
  const widget = await calculator(page);
  const fills = () =>
    widget.evaluate(({ shadowRoot }) => {
      const style = getComputedStyle(shadowRoot!.querySelector('.frame')!);
      return ['ink', 'link', 'accent', 'fill-1', 'fill-plain'].map((name) =>
        style.getPropertyValue(`--${name}`),
      );
    });
  await expect.poll(fills).toEqual(['#e9e6dc', '#86b6e8', '#74c8a8', '#d5776d', '#9aa19c']);
});

test('nothing more is loaded where the host says nothing of the looks', async ({ page, host }) => {
  await host.open({ css: 'body { background: #fff; color: #333 }', body: loading(host.siteUrl) + element() });
  await fill(await calculator(page));
  expect(host.requests.filter((address) => address.includes('contrast'))).toEqual([]);
});
