import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hashOf } from '../../scripts/widget-releases.ts';
import { version } from './host-page.ts';
import { projectRoot } from './project.ts';

/** A file of the present version, as it was built. */
export const builtFile = (name: string): string =>
  readFileSync(join(projectRoot, 'dist/widgets', version, name), 'utf8');

/** The script element of a loader; `pinned` with the hash that a host copies. */
export function loader(
  siteUrl: string,
  {
    file = 'zcf.js',
    folder = version,
    pinned = false,
  }: { file?: string; folder?: string; pinned?: boolean } = {},
): string {
  const kind = file === 'zcf.js' ? 'type="module"' : 'defer';
  const integrity = pinned ? `integrity="${hashOf(builtFile(file))}" crossorigin` : '';
  return `<script ${kind} src="${siteUrl}widgets/${folder}/${file}" ${integrity}></script>`;
}

/** The stylesheet that keeps the elements' places. */
export const reserve = (siteUrl: string): string =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css">`;

/** So many screens of nothing, which takes no stylesheet. */
export const screens = (page: Page, count: number): string =>
  `<canvas width="1" height="${count * (page.viewportSize()?.height ?? 0)}"></canvas>`;

/** The names of the widgets' files that were asked for, in order, each as often as it was. */
export const filesOf = (requests: readonly string[]): string[] =>
  requests.flatMap((address) => /\/widgets\/[^/]+\/([^/]+)$/.exec(address)?.[1] ?? []);

/** Answers with other content for a file of the widgets, from the given request on (the first is 1). */
export async function tamper(page: Page, file: string, from = 1): Promise<void> {
  let asked = 0;
  await page.route(`**/widgets/*/${file}`, async (route) => {
    asked += 1;
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: asked < from ? body : `${body}\nglobalThis.tampered=true;` });
  });
}
