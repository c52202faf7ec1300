import type { Segment } from '../../search/record';
import { base } from '../../site/address';
import { once } from './once';
import type { Hit } from './search-store';

interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    wait: number,
  ): Promise<{ results: PagefindResult[] } | null>;
}

/** Pagefind's own files are larger than the whole of the clause search, so they wait until the typing rests. */
const restMs = 400;
/** As many as have to do with the calculators, so that a word of all of them finds each page. */
const mostPages = 20;
const pagefind = once(load);

/** The long pages (articles, notes, decisions, changelog) that hold the words of a query. */
export async function findPages(query: string, current: () => boolean): Promise<Hit[]> {
  await new Promise((resolve) => setTimeout(resolve, restMs));
  if (!current()) return [];
  const found = await (await pagefind()).debouncedSearch(query, {}, 0);
  const data = await Promise.all((found?.results ?? []).slice(0, mostPages).map((result) => result.data()));
  return data.map(({ url, excerpt, meta }) => ({
    id: url,
    kind: 'page',
    title: [{ text: meta.title ?? url, hit: false }],
    snippet: segmentsOf(excerpt),
    href: url,
    words: [],
  }));
}

async function load(): Promise<Pagefind> {
  // Written by the build beside the pages: not a module that the bundler could know.
  const address = `${base}pagefind/pagefind.js`;
  const module = (await import(/* @vite-ignore */ address)) as Pagefind;
  await module.options({ baseUrl: base });
  await module.init();
  return module;
}

/** Pagefind's excerpt is HTML with <mark>; it is parsed in an inert document and only its text is taken. */
function segmentsOf(excerpt: string): Segment[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    hit: node.nodeName === 'MARK',
  }));
}
