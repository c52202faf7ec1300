import { map } from 'nanostores';
import type { Language } from '../../guideline/language';
import { createSearch, type SearchEngine } from '../../search/engine';
import type { HomophoneTable } from '../../search/homophones';
import type { AliasTable } from '../../search/lexicon';
import { createFold, type CharacterTable } from '../../search/normalise';
import type { RecordKind, SearchRecord, Segment } from '../../search/record';
import { base, pathTo } from '../../site/address';
import { findPages } from './pages';

export type HitKind = RecordKind | 'page';

/** One row of the results, whatever found it. */
export interface Hit {
  id: string;
  kind: HitKind;
  title: Segment[];
  snippet: Segment[];
  href: string;
  words: string[];
}

export interface SearchState {
  query: string;
  /** Undefined: all kinds. */
  kind: HitKind | undefined;
  status: 'idle' | 'loading' | 'ready' | 'failed';
  hits: Hit[];
}

export const $search = map<SearchState>({ query: '', kind: undefined, status: 'idle', hits: [] });

/** What src/pages/search/ writes for each language. */
interface Shipped {
  records: SearchRecord[];
  characters: CharacterTable;
  aliases: AliasTable;
}

interface Loaded {
  engine: SearchEngine;
  fold: (text: string) => string;
}

let loaded: Promise<Loaded> | undefined;
let homophones: Promise<HomophoneTable> | undefined;
let asked = 0;

/** Fetches the records and builds the index, once; a failure may be tried again. */
export function loadSearch(language: Language): Promise<Loaded> {
  loaded ??= fetchJson<Shipped>(`records.${language}`)
    .then(({ records, characters, aliases }) => {
      const fold = createFold(characters);
      return { engine: createSearch(records, { characters, aliases, language }), fold: (text: string) => fold(text).text };
    })
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}

/** Answers a query: what the guideline holds at once, then words typed by their sound, then the long pages. */
export async function search(language: Language, query: string, kind: HitKind | undefined): Promise<void> {
  const turn = ++asked;
  const current = () => turn === asked;
  if (!query.trim()) {
    $search.set({ query, kind, status: 'idle', hits: [] });
    return;
  }
  if ($search.get().status !== 'ready') $search.set({ query, kind, status: 'loading', hits: [] });
  try {
    const { engine, fold } = await loadSearch(language);
    if (!current()) return;
    const options = { limit: 30, ...(kind && kind !== 'page' && { kinds: [kind] }) };
    const answer = (table?: HomophoneTable) => {
      if (kind === 'page') return { hits: [], weak: false };
      const { hits, weak } = engine.search(query, { ...options, ...(table && { homophones: table }) });
      return { hits: hits.map((hit): Hit => toHit(hit, language)), weak };
    };
    let { hits, weak } = answer();
    $search.set({ query, kind, status: 'ready', hits });
    if (weak) {
      homophones ??= fetchJson<HomophoneTable>(`homophones.${language}`);
      hits = answer(await homophones).hits;
      if (!current()) return;
      $search.set({ query, kind, status: 'ready', hits });
    }
    if (kind && kind !== 'page') return;
    const pages = await findPages(fold(query), current);
    if (current() && pages.length) $search.set({ query, kind, status: 'ready', hits: [...hits, ...pages] });
  } catch {
    if (current()) $search.set({ query, kind, status: 'failed', hits: [] });
  }
}

type EngineHit = ReturnType<SearchEngine['search']>['hits'][number];

function toHit({ record, title, snippet }: EngineHit, language: Language): Hit {
  const [page = '', anchor = ''] = record.url.split('#');
  return {
    id: record.id,
    kind: record.kind,
    title,
    snippet,
    href: pathTo({ language, page, view: 'single' }, anchor),
    words: record.words ?? [],
  };
}

async function fetchJson<Data>(name: string): Promise<Data> {
  const response = await fetch(`${base}search/${name}.json`);
  if (!response.ok) throw new Error(`The search needs ${name}.json; the server answered ${response.status}.`);
  return (await response.json()) as Data;
}
