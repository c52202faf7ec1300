import { program, replayFiles } from '../src/components/verify/version-files.ts';
import type { Part } from '../src/offline/manifest.ts';
import { UNSERVED } from './headers.ts';

/** Pages that work without the rest of the site, by their path below the root of a language. */
const WORKING = /^(|offline\/|calculators\/.*|measures\/|factory\/.*|verify\/.*)$/;

/** Pages about other people's sites and for their frames, what a host alone needs, and the worker itself. */
const ELSEWHERE = /^(en\/)?(embed\/|sw\.js$|404\.html$|robots\.txt$|sitemap\.xml$|\.well-known\/)/;

/** What pages and elements fetch besides scripts and styles; the other open data are for other programs. */
const FETCHED = /^(en\/)?(factors\/index|methods\/[^/]+)\.json$/;

/** The address below the site's root under which a file is served: a page's is that of its folder. */
export const servedPath = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** The language of a file of Pagefind's, which names them `zh-cn_…` and `en_…`; both need the others. */
function searched(file: string): Part {
  if (/[/.]en[_.]/.test(file)) return 'en';
  return /[/.](zh-cn_|unknown\.)/.test(file) ? 'zh' : 'core';
}

/**
 * The part of the site that a built file is kept with for reading without a connection; undefined where it isn't kept.
 * @param file relative to the site's folder, with forward slashes
 * @param version the version of the widgets that the site's own pages use
 */
export function offlinePart(file: string, version: string): Part | undefined {
  if (/\.(br|gz)$/.test(file) || UNSERVED.includes(file) || ELSEWHERE.test(file)) return undefined;
  if (file.startsWith('widgets/')) {
    // With its integrity.json, whose hash every receipt states.
    return file.startsWith(`widgets/${version}/`) ? 'core' : undefined;
  }
  if (/^(_astro\/|[^/]+\.(js|svg)$|api\/requirements\.json$)/.test(file)) return 'core';
  if (file.startsWith('pagefind/')) return searched(file);
  if (file.startsWith('search/') && file.endsWith('.json')) return file.endsWith('.en.json') ? 'en' : 'zh';
  const language = file.startsWith('en/') ? 'en' : 'zh';
  if (FETCHED.test(file)) return language;
  if (!file.endsWith('.html')) return undefined;
  return WORKING.test(servedPath(file).replace(/^en\//, '')) ? 'core' : language;
}

/**
 * What the released versions compute their receipts again with: each is kept once a reader has verified a receipt of it.
 * That of the pages' own version is kept with the calculators.
 * @param files relative to the site's folder
 */
export function releasedFiles(files: readonly string[], version: string): readonly string[] {
  const folders = files
    .filter((file) => file.startsWith('widgets/') && file.endsWith(`/${program}`))
    .map((file) => file.slice(0, -program.length))
    // Beside the versions lie the moving paths, whose files change.
    .filter((folder) => /\/\d+\.\d+\.\d+[^/]*\/$/.test(folder) && folder !== `widgets/${version}/`);
  const present = new Set(files);
  return folders
    .flatMap((folder) => replayFiles.map((name) => folder + name))
    .filter((file) => present.has(file));
}

/**
 * Styles that only pages link to which aren't kept either: those for the hosts of the test bed.
 * @param others the pages that aren't kept, as HTML
 * @param kept those that are
 */
export function linkedOnlyBy(others: readonly string[], kept: readonly string[]): ReadonlySet<string> {
  const linked = (pages: readonly string[]) =>
    new Set(
      pages.flatMap((html) => [...html.matchAll(/_astro\/[^"'\s]+\.css/g)].map(([address]) => address)),
    );
  const needed = linked(kept);
  return new Set([...linked(others)].filter((address) => !needed.has(address)));
}
