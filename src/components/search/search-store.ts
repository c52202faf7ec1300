import { map } from 'nanostores';
import type { Language } from '../../guideline/language';
import { answers, type Levels } from '../../search/levels';
import type { RecordKind, SearchHit, Segment } from '../../search/record';
import { pathTo } from '../../site/address';
import { loadLevels } from './load';
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

/** What was asked and what is known of the answer. A page has one search box, so one state serves it. */
export const $search = map<SearchState>({ query: '', kind: undefined, status: 'idle', hits: [] });

const levels: Partial<Record<Language, Levels>> = {};
const patienceMs = 500;
let asked = 0;

/** Fetches what the first answer needs, ahead of the question. */
export function prepare(language: Language): Promise<unknown> {
  return levelsOf(language).first();
}

/**
 * Answers a query: what the guideline holds at once, better where that is weak, then the long pages. At most `limit`
 * hits come from the guideline: every row takes time to draw.
 */
export async function search(
  language: Language,
  query: string,
  kind: HitKind | undefined,
  limit: number,
): Promise<void> {
  const turn = ++asked;
  const show = (status: SearchState['status'], hits: Hit[]) => {
    if (turn === asked) $search.set({ query, kind, status, hits });
    return turn === asked;
  };
  if (!query.trim()) {
    show('idle', []);
    return;
  }
  if ($search.get().status !== 'ready') show('loading', []);
  let hits: Hit[] = [];
  let interim: number | undefined;
  try {
    if (kind !== 'page') {
      const options = { limit, ...(kind && { kinds: [kind] }) };
      for await (const response of answers(levelsOf(language), query, options)) {
        if (turn !== asked) return;
        hits = response.hits.map((hit) => toHit(hit, language));
        window.clearTimeout(interim);
        // A weak answer waits a moment for a better one, so that the list does not change under the reader's eyes.
        if (response.weak) interim = window.setTimeout(() => show('ready', hits), patienceMs);
      }
      window.clearTimeout(interim);
      if (!show('ready', hits)) return;
    }
    if (kind && kind !== 'page') return;
    const pages = await findPages(query.normalize('NFKC'), () => turn === asked);
    show('ready', [...hits, ...pages]);
  } catch {
    window.clearTimeout(interim);
    // What was found stands, whether or not a better answer or the long pages could be fetched.
    show(hits.length ? 'ready' : 'failed', hits);
  }
}

function levelsOf(language: Language): Levels {
  return (levels[language] ??= loadLevels(language));
}

function toHit({ record, title, snippet }: SearchHit, language: Language): Hit {
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
