import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { frameVersion } from '../../src/components/embed/frame-version.ts';
import releases from '../../widgets/releases/index.json' with { type: 'json' };
import type { Framework } from '../package/hosts.ts';
import { placed } from './computed-total.ts';
import { frame, framePolicy, sizing } from './frame-host.ts';
import { strictPolicy, version } from './host-page.ts';
import { loader, reserve } from './loader-page.ts';

/** A kind of host, and what is different there. */
export interface HostCase {
  readonly name: string;
  /** What loads the widgets; the stylesheet and the loader, as a module, unless told. */
  readonly load?: (siteUrl: string) => string;
  /** What holds calculators; one element unless told. */
  readonly content?: (siteUrl: string) => string;
  readonly css?: string;
  readonly policy?: (siteUrl: string) => string;
  /** What has to happen before a calculator is there. */
  readonly show?: (page: Page) => Promise<void>;
  /** Whether the host fills it in by `set()`; else a reader types. */
  readonly sets?: true;
  /** Whether its calculator is in a frame. */
  readonly frames?: true;
  /** The framework of a project that has installed the package. */
  readonly built?: Framework;
  /** Another version on the page. */
  readonly beside?: string;
}

const element = (attributes = '') =>
  `<zcf-emissions ${placed} ${attributes}><a href="https://example.org/">核算</a></zcf-emissions>`;
const sheet = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** The newest release, or a version that no release has: the tests answer for it. */
export const otherVersion: string = (releases as readonly { version: string }[])[0]?.version ?? '0.0.9';

/** Every kind of host that the widgets promise to work on. */
export const hostCases: readonly HostCase[] = [
  { name: 'a plain page' },
  {
    name: 'a strict policy with Trusted Types',
    policy: strictPolicy,
    sets: true,
  },
  {
    name: 'a classic script on such a page',
    load: (siteUrl) => reserve(siteUrl) + loader(siteUrl, { file: 'zcf.classic.js' }),
    policy: strictPolicy,
  },
  { name: 'Bootstrap', css: sheet('bootstrap/dist/css/bootstrap.min.css') },
  {
    name: 'a hard reset',
    css: '* { margin: 0 !important; padding: 0 !important; box-sizing: content-box !important; letter-spacing: .3em !important; color: red !important; border: 0 solid blue } button, input, select { all: unset !important; text-transform: uppercase !important }',
  },
  { name: 'React', built: 'react' },
  { name: 'Vue', built: 'vue' },
  { name: 'Svelte', built: 'svelte' },
  {
    name: 'a page that shows it in a frame',
    load: sizing,
    content: (siteUrl) => frame(siteUrl, '#year=2023&area=CN-CQ'),
    policy: framePolicy,
    frames: true,
  },
  {
    name: 'a popup that starts hidden',
    content: () => `<dialog aria-label="核算">${element()}</dialog>`,
    show: (page) => page.evaluate(() => document.querySelector('dialog')?.showModal()),
  },
  {
    name: 'a column of 280 pixels',
    content: () => `<div class="column">${element()}</div>`,
    css: '.column { inline-size: 280px }',
  },
  {
    name: 'a dark page',
    css: ':root { color-scheme: dark } body { background: #10131a; color: #dfe3ea } a { color: #9cc4ff }',
  },
  {
    name: 'a page from right to left',
    content: () => `<div dir="rtl">${element()}</div>`,
    css: 'body { direction: rtl; text-align: right }',
  },
  {
    name: 'a page that is printed before it was scrolled to',
    content: () => `<div class="far"></div>${element()}`,
    css: '.far { block-size: 9000px }',
    show: async (page) => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
    },
    sets: true,
  },
  { name: 'three instances', content: () => element() + element() + element() },
  {
    name: 'two versions',
    load: (siteUrl) => reserve(siteUrl) + loader(siteUrl) + loader(siteUrl, { folder: otherVersion }),
    policy: strictPolicy,
    beside: otherVersion,
  },
  {
    name: 'a sandbox that blocks storage',
    content: () => element('storage="browser"'),
    policy: () => 'sandbox allow-scripts',
  },
];

/** What a case puts on its page. */
export function partsOf({ load, content }: HostCase, siteUrl: string): { load: string; content: string } {
  return {
    load: load?.(siteUrl) ?? reserve(siteUrl) + loader(siteUrl),
    content: content?.(siteUrl) ?? element(),
  };
}

/** The folders that a case may ask for files. */
export const foldersOf = ({ frames, beside }: HostCase, siteUrl: string): string[] => [
  `${siteUrl}widgets/${version}/`,
  ...(frames
    ? [`${siteUrl}embed/emissions/`, `${siteUrl}_astro/`, `${siteUrl}widgets/${frameVersion}/`]
    : []),
  ...(beside ? [`${siteUrl}widgets/${beside}/`] : []),
];
