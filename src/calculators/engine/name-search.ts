import type { Bilingual } from './language.ts';

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

/** Full-width and case folded, signs and spaces away: Ｒ－４１０ａ and R410A are one. */
export function searchForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
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
  return entries
    .flatMap((entry, place) => {
      const best = bestFit(typed, form, terms, namesOf(entry));
      return best ? [{ entry, place, ...best }] : [];
    })
    .sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit) || b.weight - a.weight || a.place - b.place)
    .map(({ entry, fit }) => ({ entry, fit }));
}

const names = new WeakMap<NamedEntry, readonly string[]>();

function namesOf(entry: NamedEntry): readonly string[] {
  const known = names.get(entry);
  if (known) return known;
  const made = [entry.name.zh, entry.name.en, ...entry.aliases].map(searchForm).filter(Boolean);
  names.set(entry, made);
  return made;
}

/** The weight orders entries of one fit: a longer name found in the query, a larger share of a name that was typed. */
function bestFit(
  typed: string,
  query: string,
  terms: readonly string[],
  names: readonly string[],
): { fit: Fit; weight: number } | undefined {
  if (names.includes(query)) return { fit: 'exact', weight: 0 };
  const share = (found: readonly string[]) => Math.max(...found.map((name) => query.length / name.length));
  const beginning = names.filter((name) => name.startsWith(query));
  if (beginning.length) return { fit: 'prefix', weight: share(beginning) };
  const holding = names.filter((name) => name.includes(query));
  if (holding.length) return { fit: 'within', weight: share(holding) };
  if (terms.length > 1 && terms.every((term) => names.some((name) => name.includes(term)))) {
    return { fit: 'terms', weight: 0 };
  }
  const held = names.filter((name) => isWord(name) && query.includes(name) && standsIn(typed, name));
  if (held.length) return { fit: 'around', weight: Math.max(...held.map((name) => name.length)) };
  const likeness = Math.max(...names.map((name) => similarity(query, name)));
  return likeness >= 0.5 ? { fit: 'similar', weight: likeness } : undefined;
}

/**
 * Two Chinese characters are a word; of Latin letters and figures three are needed, or NG would be in “packing”. Figures
 * alone are none: the 430 of a shaft isn't the steel 430.
 */
const isWord = (name: string) =>
  name.length >= (/^[\u0020-\u007e]+$/.test(name) ? 3 : 2) && !/^\d+$/.test(name);

/**
 * Whether a name that the letters of a text hold is a word of it: ABS is no part of “absorber”, nor 304 of 3040. Chinese
 * has no gaps, and where letters meet figures or characters one word ends as well.
 */
function standsIn(text: string, name: string): boolean {
  const characters = [...text.normalize('NFKC').toLowerCase()];
  const letters = characters.flatMap((character, place) =>
    searchForm(character) ? [{ character, place }] : [],
  );
  const form = letters.map(({ character }) => character).join('');
  const joins = (at: number): boolean => {
    const [before, after] = [letters[at - 1], letters[at]];
    if (!before || !after || after.place - before.place > 1) return false;
    return [/[a-z]/, /\d/].some((kind) => kind.test(before.character) && kind.test(after.character));
  };
  for (let at = form.indexOf(name); at >= 0; at = form.indexOf(name, at + 1)) {
    const end = at + name.length;
    const ends = !joins(end) || (form[end] === 's' && !joins(end + 1));
    if (ends && !joins(at)) return true;
  }
  return false;
}

/** Dice's coefficient of the pairs of neighbouring characters. */
function similarity(a: string, b: string): number {
  const [some, others] = [pairs(a), pairs(b)];
  if (some.size === 0 || others.size === 0) return 0;
  const common = [...some].filter((pair) => others.has(pair)).length;
  return (2 * common) / (some.size + others.size);
}

function pairs(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, place) => text.slice(place, place + 2)),
  );
}
