import type { Bilingual } from './language.ts';
import { isWord, likeness, pairsOf, searchForm, holdsWord } from './name-forms.ts';

/** Something that is found by its names. */
export interface NamedEntry {
  readonly name: Bilingual;
  /** What else people call it, in any language; a search looks at these as at the name. */
  readonly aliases: readonly string[];
}

/** How well an entry fits what was typed, the best first. */
const fits = ['exact', 'prefix', 'within', 'terms', 'around', 'similar'] as const;

export type Fit = (typeof fits)[number];

/** An entry that fits, and how. */
export interface NameHit<Entry extends NamedEntry> {
  readonly entry: Entry;
  /**
   * `exact`: one of its names; `prefix`, `within`: the beginning or a part of one; `terms`: all words of the query are in
   * its names; `around`: the query holds one of its names (燃气锅炉天然气); `similar`: half of the pairs of characters.
   */
  readonly fit: Fit;
}

/** A query is a name; what is longer is no name, and would cost time. */
const longestQuery = 100;

/**
 * The entries that fit a name, best first; equal ones stay in their own order, so the same query gives the same list.
 * Chinese is compared by its characters, without dictionary or pinyin. Without a query: the first entries.
 */
export function searchNames<Entry extends NamedEntry>(
  query: string,
  entries: readonly Entry[],
  limit = 12,
): readonly Entry[] {
  if (searchForm(query.slice(0, longestQuery)) === '') return entries.slice(0, limit);
  return nameHits(query, entries)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** As `searchNames`, with how each entry fits. */
export function nameHits<Entry extends NamedEntry>(
  query: string,
  entries: readonly Entry[],
): readonly NameHit<Entry>[] {
  const typed = query.slice(0, longestQuery);
  const form = searchForm(typed);
  if (form === '') return [];
  const terms = typed
    .split(/[\s,，、;；/]+/)
    .map(searchForm)
    .filter(Boolean);
  const asked: Query = { typed, form, terms, pairs: pairsOf(form) };
  return entries
    .flatMap((entry, place) => {
      const best = bestFit(asked, namesOf(entry));
      return best ? [{ entry, place, ...best }] : [];
    })
    .sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit) || b.weight - a.weight || a.place - b.place)
    .map(({ entry, fit }) => ({ entry, fit }));
}

interface Query {
  readonly typed: string;
  readonly form: string;
  readonly terms: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

interface Names {
  readonly forms: readonly string[];
  readonly pairs: readonly ReadonlySet<string>[];
}

const known = new WeakMap<NamedEntry, Names>();

function namesOf(entry: NamedEntry): Names {
  const before = known.get(entry);
  if (before) return before;
  const forms = [entry.name.zh, entry.name.en, ...entry.aliases].map(searchForm).filter(Boolean);
  const names: Names = { forms, pairs: forms.map(pairsOf) };
  known.set(entry, names);
  return names;
}

/** The weight orders entries of one fit: a longer name found in the query, a larger share of a name that was typed. */
function bestFit(
  { typed, form, terms, pairs }: Query,
  { forms, pairs: pairsOfNames }: Names,
): { fit: Fit; weight: number } | undefined {
  if (forms.includes(form)) return { fit: 'exact', weight: 0 };
  const share = (found: readonly string[]) => Math.max(...found.map((name) => form.length / name.length));
  const beginning = forms.filter((name) => name.startsWith(form));
  if (beginning.length) return { fit: 'prefix', weight: share(beginning) };
  const holding = forms.filter((name) => name.includes(form));
  if (holding.length) return { fit: 'within', weight: share(holding) };
  if (terms.length > 1 && terms.every((term) => forms.some((name) => name.includes(term)))) {
    return { fit: 'terms', weight: 0 };
  }
  const held = forms.filter((name) => form.includes(name) && isWord(name) && holdsWord(typed, name));
  if (held.length) return { fit: 'around', weight: Math.max(...held.map((name) => name.length)) };
  const alike = Math.max(...pairsOfNames.map((others) => likeness(pairs, others)));
  return alike >= 0.5 ? { fit: 'similar', weight: alike } : undefined;
}
