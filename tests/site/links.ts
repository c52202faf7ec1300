import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { calculatorIds } from '../../src/site/calculator-links.ts';

/** A built site as its pages and files by path, read from disk. */
export interface BuiltSite {
  /** Pages by path, base included: /zcf/guideline/6.7/ */
  pages: Map<string, Document>;
  files: Set<string>;
}

export function readSite(dir: string, base: string): BuiltSite {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const pages = new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [base + name.replace(/(^|\/)index\.html$/, '$1'), documentOf(join(dir, name))]),
  );
  return { pages, files: new Set(names.map((name) => base + name)) };
}

/** Whether a page is shown in frames of other sites. */
export const isFramePage = (path: string): boolean =>
  new RegExp(`/embed/(${calculatorIds.join('|')})/$`).test(path);

/** Whether a page has nothing of this site around it: for frames of other sites, or a host of the test bed. */
export const isBarePage = (path: string): boolean =>
  isFramePage(path) || /\/embed\/hosts\/[^/]+\/$/.test(path);

function documentOf(path: string): Document {
  return parseHTML(readFileSync(path, 'utf8')).document;
}

/** Every address of the site that leads nowhere: a page that is not built, an anchor that is not on its page. */
export function brokenLinks({ pages, files }: BuiltSite, site: string): string[] {
  const broken = new Set<string>();
  for (const [path, document] of pages) {
    for (const element of document.querySelectorAll('[href], [src], [action]')) {
      const address =
        element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
      const { origin, pathname, hash } = new URL(address, site + path);
      if (origin !== new URL(site).origin) continue;
      const target = pages.get(decodeURI(pathname));
      const anchor = decodeURIComponent(hash.slice(1));
      if (target ? anchor && !target.getElementById(anchor) : !files.has(decodeURI(pathname))) {
        broken.add(`${path} → ${address}`);
      }
    }
  }
  return [...broken];
}
