import { nameHits, type Fit, type NamedEntry, type NameHit } from '../../engine/name-search.ts';

/** What a row's names were found to be. */
export interface Found<Entry extends NamedEntry> {
  readonly hit?: { readonly entry: Entry; readonly fit: Fit | 'chosen' };
  /** What they may have meant, the likeliest first. */
  readonly suggestions: readonly Entry[];
  /** The name that was gone by, as it came. */
  readonly came: string;
}

const suggested = 5;

/** What was found before, by the list and the text: a table names few things many times. */
const before = new WeakMap<readonly NamedEntry[], Map<string, readonly NameHit<NamedEntry>[]>>();

/** So many texts are remembered of one list. */
const REMEMBERED = 5000;

function hitsOf<Entry extends NamedEntry>(
  text: string,
  entries: readonly Entry[],
): readonly NameHit<Entry>[] {
  const known = before.get(entries) ?? new Map<string, readonly NameHit<NamedEntry>[]>();
  const found = (known.get(text) as readonly NameHit<Entry>[] | undefined) ?? nameHits(text, entries);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, found);
  before.set(entries, known);
  return found;
}

/**
 * The entry that a row means: what the reader chose for it; else by what it is, by its name, and by both together
 * (柴油 of a 叉车 is a forklift's). What is merely alike is only suggested.
 */
export function findEntry<Entry extends NamedEntry>(
  [subject, name]: readonly [subject: string, name: string],
  entries: readonly Entry[],
  chosen?: Entry,
): Found<Entry> {
  const came = (subject || name).slice(0, 64);
  if (chosen) return { hit: { entry: chosen, fit: 'chosen' }, suggestions: [], came };
  const both = subject && name ? hitsOf(`${subject} ${name}`, entries).filter(isJoint) : [];
  const bySubject = hitsOf(subject, entries);
  const byName = hitsOf(name, entries);
  const exactName = byName.filter(({ fit }) => fit === 'exact');
  const hits = [
    ...both,
    ...(bySubject[0]?.fit === 'exact' ? bySubject : [...exactName, ...bySubject]),
    ...byName,
  ];
  const suggestions = [...new Set(hits.map(({ entry }) => entry))].slice(0, suggested);
  const [best] = hits;
  return { ...(best && best.fit !== 'similar' && { hit: best }), suggestions, came };
}

const isJoint = ({ fit }: NameHit<NamedEntry>) => fit === 'exact' || fit === 'terms';
