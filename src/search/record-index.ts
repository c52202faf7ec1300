import { createBm25 } from './bm25.ts';
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
const fieldWeights = [2, 2, 1];

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
  const fields = records.map(({ title, also = '', text }) => [title, also, text].map(tokenize));
  const index = createBm25(fields, fieldWeights);

  /** The sum of the tokens' scores, raised by how many of them a record holds. */
  const scores = (tokens: string[], boostOf: (token: string) => number): Map<number, number> => {
    const found = new Map<number, { score: number; held: number }>();
    for (const token of tokens) {
      for (const [place, score] of index.score(token)) {
        const so = found.get(place) ?? { score: 0, held: 0 };
        found.set(place, {
          score: so.score + score * boostOf(token) * (boosts[place] ?? 1),
          held: so.held + 1,
        });
      }
    }
    return new Map([...found].map(([place, { score, held }]) => [place, score * held]));
  };
  const remembered = new WeakMap<Way, Map<number, number>>();

  return {
    titleTokens: fields.map(([title = [], also = []]) => new Set([...title, ...also])),
    tokens: fields.map((own) => new Set(own.flat())),
    any(tokens) {
      const supporting = new Set(tokens.filter((token) => token.supporting).map(({ text }) => text));
      const typed = new Set(tokens.map(({ text }) => text));
      return scores([...typed], (token) => (supporting.has(token) ? supportBoost : 1));
    },
    said(way) {
      const boost = way.weight / way.tokens.length;
      const found = remembered.get(way) ?? scores(way.tokens, () => boost);
      // A name counts only where all of it stands.
      for (const place of found.keys()) {
        const own = this.tokens[place];
        if (!way.tokens.every((token) => own?.has(token))) found.delete(place);
      }
      remembered.set(way, found);
      return found;
    },
  };
}
