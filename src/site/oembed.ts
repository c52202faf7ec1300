import type { Language } from '../guideline/language.ts';
import { pathTo } from './address.ts';
import type { CalculatorId } from './calculator-links.ts';

/** The pixels that a frame has before its script measures it, and always where there is no script. */
const frameSize = { width: 720, height: 800 } as const;

/** An answer of the type `rich` (https://oembed.com/, 2.3.4.4). */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The page of a calculator for frames and what content systems are told of it, as whole addresses.
 * @param site the origin that the site is built for
 */
export function frameAddresses(
  id: CalculatorId,
  language: Language,
  site: URL | undefined,
): { readonly page: string; readonly oembed: string } {
  const page = new URL(pathTo({ language, page: `embed/${id}/`, view: 'single' }), site).href;
  return { page, oembed: `${page}oembed.json` };
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** The element that shows such a page. */
const frameHtml = (page: string, title: string): string =>
  `<iframe src="${escaped(page)}" title="${escaped(title)}" width="100%" height="${frameSize.height}" loading="lazy" allow="clipboard-write" frameborder="0"></iframe>`;

/**
 * What a content system gets when it is told to embed a calculator. It is a fixed file: it can't answer `maxwidth` and
 * `maxheight`, so that the frame takes the width it is given, from 280 pixels on.
 */
export function oembedOf(
  page: string,
  { title, siteName, root }: { readonly title: string; readonly siteName: string; readonly root: string },
): Oembed {
  const whole = `${title} · ${siteName}`;
  return {
    version: '1.0',
    type: 'rich',
    title: whole,
    provider_name: siteName,
    provider_url: root,
    html: frameHtml(page, whole),
    ...frameSize,
  };
}
