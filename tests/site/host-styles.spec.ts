import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { ready } from './desk.ts';
import { fill } from './emissions-desk.ts';
import { expect, test, version } from './host-page.ts';
import { computedOfHost, computedWithin, globalNames, hostsOwn as own } from './leaking.ts';

/** What the style sheets of hosts do to a calculator, and a calculator to its host: nothing that wasn't asked for. */

const loading = (siteUrl: string) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css"><script type="module" src="${siteUrl}widgets/${version}/zcf-emissions.js"></script>`;
const widgets = '<div class="entry-content"><zcf-emissions year="2023"></zcf-emissions></div>';

/** Parts of every kind, each with something that a style sheet could take from it. */
const inner = [
  '.frame',
  '.tools button',
  '.choices label',
  '.choices select',
  '.add label',
  '#add',
  '.scope h3',
  '.scope h3 small',
  '.source .name',
  '.row .num',
  '.factor.quiet',
  '.result .total',
  '.result dl',
  '.result button.primary',
  '.details .formula',
  '.details th',
  '.details legend',
  '.details input',
];
const computed = (widget: Locator) => computedWithin(widget, inner);

async function opened(page: Page): Promise<Locator> {
  const widget = await ready(page.locator('zcf-emissions'));
  await fill(widget);
  await widget.locator('.source .name').first().click();
  await expect(widget.locator('.details table')).toBeVisible();
  await page.mouse.move(0, 0);
  await widget.evaluate(({ shadowRoot }) => (shadowRoot?.activeElement as HTMLElement | null)?.blur());
  return widget;
}

const bootstrap = readFileSync(
  new URL('../../node_modules/bootstrap/dist/css/bootstrap.min.css', import.meta.url),
  'utf8',
);

const hosts: Record<string, string> = {
  'Bootstrap 5': bootstrap,
  'a hard reset':
    '* { margin: 0 !important; padding: 0 !important; box-sizing: content-box !important; letter-spacing: .3em !important; word-spacing: 1em !important; color: red !important; border: 0 solid blue; float: none; list-style: square }',
  'a reset of everything': '* { all: unset !important }',
  'buttons and fields of a content system':
    'button, input, select, table, th, td, label, legend, fieldset { background: lime !important; border: 9px dotted red !important; text-transform: uppercase !important; font: italic 900 30px serif !important } .entry-content * { text-indent: 3em !important; line-height: 3 !important; display: inline !important; font-style: italic !important }',
  'a body that passes everything on':
    'body { line-height: 3; text-align: center; direction: rtl; text-transform: uppercase; white-space: pre; font-weight: 900; font-style: italic; font-variant: small-caps; cursor: wait; text-indent: 2em; hyphens: auto; tab-size: 1; text-shadow: 0 0 9px red; -webkit-text-fill-color: red; -webkit-text-stroke: 2px red; border-collapse: separate; border-spacing: 9px; caption-side: bottom; empty-cells: hide; quotes: none; word-break: break-all; font-feature-settings: "smcp"; text-align-last: right; text-emphasis: dot red; stroke: red; fill: red; text-rendering: geometricPrecision; text-wrap: nowrap; accent-color: red; caret-color: red }',
  'an element that is made inline and green':
    'zcf-emissions { display: inline; color: green !important; text-align: right; line-height: 1 }',
  'a small root': ':root { font-size: 62.5% } body { font-size: 1.6rem }',
};

test.describe('what is computed within a calculator is the same', () => {
  let usual: Awaited<ReturnType<typeof computed>>;
  for (const [name, css] of Object.entries(hosts)) {
    test(`under ${name}`, async ({ page, host }) => {
      const body = loading(host.siteUrl) + own + widgets;
      await host.open({ body, css: '' });
      usual = await computed(await opened(page));
      await host.open({ body, css });
      expect(await computed(await opened(page))).toEqual(usual);
      expect(host.complaints).toEqual([]);
    });
  }
});

test('a small root makes nothing smaller than the text around it', async ({ page, host }) => {
  const body = loading(host.siteUrl) + own + widgets;
  const sizes = async () => {
    const widget = await opened(page);
    return widget.evaluate(({ shadowRoot }) =>
      ['.tools button', '#add', '.row', '.result', '.details', '.frame'].map((selector) => {
        const box = shadowRoot?.querySelector(selector)?.getBoundingClientRect();
        return [selector, Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
      }),
    );
  };
  await host.open({ body, css: 'body { font-size: 16px }' });
  const usual = await sizes();
  await host.open({ body, css: hosts['a small root'] ?? '' });
  expect(await sizes()).toEqual(usual);
});

test('a calculator in a place that its host hides is hidden with it', async ({ page, host }) => {
  await host.open({
    css: '.entry-content { visibility: hidden }',
    body: loading(host.siteUrl) + widgets,
  });
  const add = page.locator('zcf-emissions #add');
  await expect(add).toBeAttached();
  await expect(add).toBeHidden();
});

test('nothing of it reaches the host: its looks, its names, its ids and classes', async ({ page, host }) => {
  await host.open({ body: own, css: bootstrap });
  const [looks, names] = [await computedOfHost(page), await globalNames(page)];
  await host.open({ body: loading(host.siteUrl) + own + widgets, css: bootstrap });
  await opened(page);
  expect(await computedOfHost(page)).toEqual(looks);
  expect(await globalNames(page)).toEqual(names);
  expect(
    await page.evaluate(() => ({
      marked: [...document.querySelectorAll('[id], [class], [style]')].map((one) => one.id || one.className),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      within: document.querySelector('zcf-emissions')?.getAttributeNames(),
    })),
  ).toEqual({ marked: ['own', 'press', 'field', 'entry-content'], sheets: 2, within: ['year'] });
});
