import type { Fold } from './normalise.ts';
import { tellingTokensOf, unitsOf, type Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the lexicon is built from; `|` parts the names. Made at build time by `tables.ts`: it would weigh as much as the engine's own code. */
export interface AliasTable {
  /** Names of the same thing: each finds all others. */
  same: string[];
  /** What people type, and other words in which the records speak of it. */
  leads: [typed: string, said: string][];
  /** Words that only make a question, parted by spaces. */
  questions: string;
}

/** Another way to say a part of the query: the tokens a record must hold, and how far it counts beside the typed words. */
export interface Way {
  tokens: string[];
  weight: number;
}

/** What the lexicon knows about a row of units: it asks (`question`), or it has other names (`ways`), or both. */
export interface Entry {
  question: boolean;
  ways: Way[];
}

/** A found entry and the units it stands on, end exclusive. */
export interface Found {
  from: number;
  to: number;
  entry: Entry;
}

/** Aliases and question words, looked up by units so that spacing, width and case don't matter. */
export interface Lexicon {
  find(units: Unit[]): Found[];
  /** Tokens of everything the lexicon knows, which a spelling correction may aim at. */
  has(token: string): boolean;
  words: string[];
  characters: Set<string>;
}

const sameWeight = 0.85;
const leadWeight = 0.6;
const longestName = 12;

const keyOf = (units: Unit[]): string => units.map((unit) => unit.text).join(' ');

interface Name {
  key: string;
  tokens: string[];
  /** Whether the records hold all of its tokens. */
  held: boolean;
}

/** Builds the lexicon; names that the records don't hold are kept as something to type but not as something to look for. */
export function createLexicon(table: AliasTable, fold: Fold, vocabulary: Vocabulary): Lexicon {
  const entries = new Map<string, Entry>();
  const tokens = new Set<string>();
  const read = (name: string): Name => {
    const units = unitsOf(fold(name).text);
    const telling = tellingTokensOf(units);
    return { key: keyOf(units), tokens: telling, held: telling.every((token) => vocabulary.has(token)) };
  };
  const connect = (typed: Name[], said: Name[], weight: number): void => {
    const ways = said
      .filter(({ held }) => held)
      .map((name) => ({ key: name.key, way: { tokens: name.tokens, weight } }));
    for (const name of typed) {
      const entry = entries.get(name.key) ?? { question: false, ways: [] };
      entries.set(name.key, entry);
      for (const token of name.tokens) tokens.add(token);
      entry.ways.push(...ways.filter(({ key }) => key !== name.key).map(({ way }) => way));
    }
  };

  for (const group of table.same) {
    const names = group.split('|').map(read);
    connect(names, names, sameWeight);
  }
  for (const [typed, said] of table.leads) {
    connect(typed.split('|').map(read), said.split('|').map(read), leadWeight);
  }
  for (const word of table.questions.split(' ')) {
    const { key } = read(word);
    entries.set(key, { question: true, ways: entries.get(key)?.ways ?? [] });
  }

  return {
    has: (token) => tokens.has(token),
    words: [...tokens].filter((token) => /^[^\s\p{Script=Han}]{2,}$/u.test(token)),
    characters: new Set([...tokens].join('').match(/\p{Script=Han}/gu) ?? []),
    find(units) {
      const found: Found[] = [];
      for (let from = 0; from < units.length;) {
        const match = longestAt(units, from);
        if (match) found.push(match);
        from = match ? match.to : from + 1;
      }
      return found;
    },
  };

  function longestAt(units: Unit[], from: number): Found | undefined {
    let to = from + 1;
    while (to < units.length && to - from < longestName && units[to]?.joined) to += 1;
    for (; to > from; to -= 1) {
      const entry = entries.get(keyOf(units.slice(from, to)));
      if (entry) return { from, to, entry };
    }
    return undefined;
  }
}
