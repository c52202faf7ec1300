import type { HomophoneTable, Respeak } from './homophones.ts';
import { createLexicon, type AliasTable } from './lexicon.ts';
import type { Fold } from './normalise.ts';
import { readQuery, type Concept, type Query } from './query.ts';
import { rank, type Named } from './ranking.ts';
import { createRecordIndex } from './record-index.ts';
import type { SearchRecord } from './record.ts';
import type { Repair } from './repair.ts';
import type { Unit } from './units.ts';
import { createVocabulary } from './vocabulary.ts';
import { wantedOf, type Wanted } from './wanted.ts';

/** A record that matches: its place, its score, the share of the query that it covers, and what to mark in it. */
export interface Match {
  place: number;
  score: number;
  coverage: number;
  wanted: Wanted;
}

/** Finds the records for a row of units, best first. */
export type Matching = (units: Unit[], homophones?: HomophoneTable) => Match[];

// Below it a second look, with aliases and by sound, is worth its kilobytes: one character of a four-character word is not covered.
const weakCoverage = 0.88;
const leastCoverage = 0.08;
const leastShareOfBest = 0.04;
// What was only meant by its sound counts a little less than what was typed.
const respokenShare = 0.9;

/** Whether no match covers enough of the query to trust it. */
export function isWeak(matches: Match[]): boolean {
  return Math.max(0, ...matches.slice(0, 3).map(({ coverage }) => coverage)) < weakCoverage;
}

/** Builds the matching over a set of records. */
export function createMatching(
  records: SearchRecord[],
  aliases: AliasTable,
  fold: Fold,
  repair: Repair | undefined,
): Matching {
  const index = createRecordIndex(records, fold);
  const vocabulary = createVocabulary(index.tokens);
  const lexicon = createLexicon(aliases, fold, vocabulary);
  const respeaks = new WeakMap<HomophoneTable, Respeak>();

  const respeakBy = (table: HomophoneTable, { createRespeak }: Repair): Respeak => {
    const known = (pair: string): boolean => vocabulary.has(pair) || lexicon.has(pair);
    const respeak =
      respeaks.get(table) ??
      createRespeak(table, fold, known, new Set([...vocabulary.characters, ...lexicon.characters]));
    respeaks.set(table, respeak);
    return respeak;
  };

  return (units, homophones) => {
    const query = readQuery(units, vocabulary, lexicon, repair);
    const matches = worthy(match(query));
    if (!homophones || !repair || !isWeak(matches)) return matches;
    // Question words are known for what they are and must not be heard as something else.
    const heard = respeakBy(
      homophones,
      repair,
    )(query.units.map((unit, place) => (query.weights[place] === 0 ? { ...unit, han: false } : unit)));
    if (heard.every(({ text }, place) => text === query.units[place]?.text)) return matches;
    const restored = heard.map((unit, place) => ({ ...unit, han: query.units[place]?.han ?? unit.han }));
    const best = new Map(matches.map((found) => [found.place, found]));
    for (const found of match(readQuery(restored, vocabulary, lexicon, repair))) {
      const score = found.score * respokenShare;
      if (score > (best.get(found.place)?.score ?? 0)) best.set(found.place, { ...found, score });
    }
    return worthy([...best.values()]);
  };

  function match(query: Query): Match[] {
    const literal = index.any(query.tokens);
    const concepts = query.concepts.map(bestWays);
    const wanted = wantedOf(query);
    return records.flatMap((_, place) => {
      const named = concepts.flatMap((best) => best.get(place) ?? []);
      const [tokens, titleTokens] = [index.tokens[place], index.titleTokens[place]];
      if (!tokens || !titleTokens || (!literal.has(place) && named.length === 0)) return [];
      return [
        { place, wanted, ...rank(query, { tokens, titleTokens, literal: literal.get(place) ?? 0, named }) },
      ];
    });
  }

  /** For each record that says a concept in another way, the way that tells most. */
  function bestWays({ from, to, ways }: Concept): Map<number, Named> {
    const best = new Map<number, Named>();
    for (const way of ways) {
      for (const [place, score] of index.said(way)) {
        if (score > (best.get(place)?.score ?? 0)) best.set(place, { from, to, way, score });
      }
    }
    return best;
  }
}

function worthy(matches: Match[]): Match[] {
  const best = Math.max(0, ...matches.map(({ score }) => score));
  return matches
    .filter(({ score, coverage }) => coverage >= leastCoverage && score >= best * leastShareOfBest)
    .sort((first, second) => second.score - first.score || first.place - second.place);
}
