import MiniSearch from 'minisearch';
import type { Way } from './lexicon.ts';
import type { Fold } from './normalise.ts';
import type { QueryToken } from './query.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import { tokensOf, unitsOf } from './units.ts';

/** The inverted index over the records, which are known here by their place. */
export interface RecordIndex {
  /** Tokens of each record, and of its title and other-language name alone. */
  tokens: Set<string>[];
  titleTokens: Set<string>[];
  /** BM25 of the records that hold any of the tokens. */
  any(tokens: QueryToken[]): Map<number, number>;
  /** BM25 of the records that say a part of the query in this way, on average over the tokens of the name. */
  said(way: Way): Map<number, number>;
}

// Measures repeat clauses in other words, and the titles of publications hold every word of the field.
const kindBoost: Record<RecordKind, number> = { clause: 1, term: 1, measure: 1, reference: 0.6 };
// A heading without text is rarely the answer.
const headingBoost = 0.75;
const supportBoost = 0.3;
const fieldBoost = { title: 2, also: 2, text: 1 };

// MiniSearch's tree reads the branches of a node one after another, and a thousand Chinese characters would branch off its
// root: spread over 32 boughs the index is built in a third of the time.
const spread = (token: string): string => String.fromCharCode(token.charCodeAt(0) % 32) + token;

/** Indexes the records. */
export function createRecordIndex(records: SearchRecord[], fold: Fold): RecordIndex {
  const tokenized = new Map<string, string[]>();
  const tokenize = (text: string): string[] => {
    const tokens = tokenized.get(text) ?? tokensOf(unitsOf(fold(text).text));
    tokenized.set(text, tokens);
    return tokens;
  };
  const boosts = records.map(
    ({ kind, text }) => kindBoost[kind] * (text === '' && kind === 'clause' ? headingBoost : 1),
  );
  const index = new MiniSearch<{ id: number; title: string; also: string; text: string }>({
    fields: ['title', 'also', 'text'],
    tokenize,
    processTerm: spread,
    searchOptions: {
      boost: fieldBoost,
      boostDocument: (id: number) => boosts[id] ?? 1,
      bm25: { k: 1.2, b: 0.5, d: 0.5 },
    },
  });
  index.addAll(records.map(({ title, text, also = '' }, id) => ({ id, title, also, text })));

  const scores = (
    tokens: string[],
    combineWith: 'OR' | 'AND',
    boostTerm: (token: string) => number,
  ): Map<number, number> => {
    if (tokens.length === 0) return new Map();
    const results = index.search(tokens.join(' '), { tokenize: () => tokens, combineWith, boostTerm });
    return new Map(results.map(({ id, score }) => [id as number, score]));
  };
  const remembered = new WeakMap<Way, Map<number, number>>();

  return {
    titleTokens: records.map(({ title, also = '' }) => new Set([...tokenize(title), ...tokenize(also)])),
    tokens: records.map(({ title, text, also = '' }) => new Set([title, text, also].flatMap(tokenize))),
    any(tokens) {
      const supporting = new Set(tokens.filter((token) => token.supporting).map(({ text }) => spread(text)));
      return scores(
        tokens.map(({ text }) => text),
        'OR',
        (token) => (supporting.has(token) ? supportBoost : 1),
      );
    },
    said(way) {
      const boost = way.weight / way.tokens.length;
      const found = remembered.get(way) ?? scores(way.tokens, 'AND', () => boost);
      remembered.set(way, found);
      return found;
    },
  };
}
