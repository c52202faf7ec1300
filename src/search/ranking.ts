import type { Way } from './lexicon.ts';
import type { Query } from './query.ts';

/** A part of the query that a record says in another way, and its BM25. */
export interface Named {
  from: number;
  to: number;
  way: Way;
  score: number;
}

/** What the ranking knows about one record. */
export interface Matched {
  /** Tokens of the whole record and of its title alone. */
  tokens: Set<string>;
  titleTokens: Set<string>;
  /** BM25 of the typed tokens, and the best other name for each concept that the record holds. */
  literal: number;
  named: Named[];
}

/** How well a record answers: a score to sort by and the share of the query that it covers, 0 to 1. */
export interface Answer {
  score: number;
  coverage: number;
}

const supportShare = 0.35;
// A rare character answers a short query (煤炭, 锂电) but is chance in a long one.
const supportedCoverage = 0.15;
// Another name answers the query more surely than its score, which also ranks it behind the typed word, would say.
const coverageOfNames = 0.4;
// A long name weighs more than a short one, but a question made of one long name shouldn't drown the rest.
const weightOfLength = 0.75;

/**
 * Ranks a record: words it holds (BM25), weighed by how much of the query they cover, raised where typed words stand in
 * one row. Every word is optional, so a question finds its answer although half of its words are not in the document.
 */
export function rank(query: Query, matched: Matched): Answer {
  const covered = query.units.map(() => 0);
  const inTitle = query.units.map(() => 0);
  let pairs = 0;
  let firm = matched.named.length > 0;
  const cover = (marks: number[], from: number, to: number, share: number): void => {
    for (let place = from; place < to; place += 1) marks[place] = Math.max(marks[place] ?? 0, share);
  };
  const rows = { record: 0, title: 0 };
  const row = { record: 0, title: 0, at: -1 };
  for (const token of query.tokens) {
    const found = matched.tokens.has(token.text);
    const share = token.supporting ? supportShare : 1;
    if (found) cover(covered, token.from, token.to, share);
    firm ||= found && !token.supporting;
    if (matched.titleTokens.has(token.text)) cover(inTitle, token.from, token.to, share);
    if (token.to - token.from < 2) continue;
    pairs += 1;
    const following = row.at === token.from;
    row.record = found ? (following ? row.record : 0) + 1 : 0;
    row.title = matched.titleTokens.has(token.text) ? (following ? row.title : 0) + 1 : 0;
    row.at = token.from + 1;
    rows.record = Math.max(rows.record, row.record);
    rows.title = Math.max(rows.title, row.title);
  }
  let score = matched.literal;
  for (const { from, to, way, score: named } of matched.named) {
    cover(covered, from, to, way.weight ** coverageOfNames);
    score += named * (to - from) ** weightOfLength;
  }
  const total = sum(query.weights);
  if (total === 0) return { score: 0, coverage: 0 };
  const shareOf = (marks: number[]): number =>
    sum(query.weights.map((weight, place) => weight * (marks[place] ?? 0))) / total;
  const share = shareOf(covered);
  const coverage = firm || share >= supportedCoverage ? share : 0;
  const phrase = pairs > 0 ? (rows.record + rows.title) / pairs : 0;
  return {
    score: score * (0.1 + 0.9 * coverage * coverage) * (1 + 0.3 * phrase + 0.5 * shareOf(inTitle)),
    coverage,
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
