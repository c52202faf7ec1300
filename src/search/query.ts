import type { Lexicon, Way } from './lexicon.ts';
import type { Repair } from './repair.ts';
import { pairOf, type Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A token of the query and the units it stands on. */
export interface QueryToken {
  text: string;
  from: number;
  to: number;
  /** A lone Chinese character inside a longer word: it only supports, it never finds. */
  supporting: boolean;
}

/** Other names for a stretch of units, end exclusive. */
export interface Concept {
  from: number;
  to: number;
  ways: Way[];
}

/** A query taken apart: its units with their weights (0 for question words), its tokens and the other names of its parts. */
export interface Query {
  units: Unit[];
  weights: number[];
  tokens: QueryToken[];
  concepts: Concept[];
}

const nearWeight = 0.7;
// An unknown unit says less than a known rare one, but enough to show that something was not found.
const unknownWeight = 0.4;
// A character supports only where it is rare: 锂, 镍, 氢, but not 能 or 用.
const supportingShare = 0.07;
const particle = /[的了吗呢吧]/;

/** Takes a query apart; without `repair` as it was typed. */
export function readQuery(
  typed: Unit[],
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  repair: Repair | undefined,
): Query {
  const known = (token: string): boolean => vocabulary.has(token) || lexicon.has(token);
  const { units, near } = repair?.respell(typed, known, [...vocabulary.words, ...lexicon.words]) ?? {
    units: typed,
    near: new Map<number, string[]>(),
  };
  const concepts: Concept[] = [];
  const asking = new Set<number>();
  for (const { from, to, entry } of lexicon.find(units)) {
    if (entry.ways.length > 0) concepts.push({ from, to, ways: entry.ways });
    if (entry.question && !isInsideWord(units, from, to, vocabulary)) {
      for (let place = from; place < to; place += 1) asking.add(place);
    }
  }
  if (asking.size === units.length && concepts.length === 0) asking.clear();
  for (const [place, words] of near) {
    const ways = words.slice(1).map((word) => ({ tokens: [word], weight: nearWeight }));
    if (ways.length > 0) concepts.push({ from: place, to: place + 1, ways });
  }

  const tokens = literalTokens(units, asking, vocabulary);
  return { units, weights: weigh(units, asking, tokens, concepts, vocabulary), tokens, concepts };
}

/** Whether a single character that could be a particle is part of a word of the records instead: 目的, 成就. */
function isInsideWord(units: Unit[], from: number, to: number, vocabulary: Vocabulary): boolean {
  const [before, unit, after] = [units[from - 1], units[from], units[to]];
  if (to - from > 1 || !unit?.han || particle.test(unit.text)) return false;
  return Boolean(
    (before && unit.joined && vocabulary.has(pairOf(before, unit))) ||
    (after?.joined && vocabulary.has(pairOf(unit, after))),
  );
}

function literalTokens(units: Unit[], asking: Set<number>, vocabulary: Vocabulary): QueryToken[] {
  const tokens: QueryToken[] = [];
  const paired = (place: number): boolean =>
    !asking.has(place) && !asking.has(place - 1) && Boolean(units[place]?.joined && units[place - 1]);
  units.forEach((unit, place) => {
    if (asking.has(place)) return;
    const before = units[place - 1];
    if (before && paired(place) && vocabulary.has(pairOf(before, unit))) {
      tokens.push({ text: pairOf(before, unit), from: place - 1, to: place + 1, supporting: false });
    }
    const alone = !paired(place) && !(place + 1 < units.length && paired(place + 1));
    const supporting = !unit.telling && !alone;
    if (
      vocabulary.has(unit.text) &&
      (!supporting || (unit.han && vocabulary.share(unit.text) <= supportingShare))
    ) {
      tokens.push({ text: unit.text, from: place, to: place + 1, supporting });
    }
  });
  return tokens;
}

function weigh(
  units: Unit[],
  asking: Set<number>,
  tokens: QueryToken[],
  concepts: Concept[],
  vocabulary: Vocabulary,
): number[] {
  const weights = units.map((unit, place) =>
    asking.has(place)
      ? 0
      : vocabulary.highest * (unit.han ? unknownWeight : 1) * (unit.telling || unit.han ? 1 : 0.2),
  );
  const seen = new Set<number>();
  const raise = (place: number, weight: number): void => {
    weights[place] = seen.has(place) ? Math.max(weights[place] ?? 0, weight) : weight;
    seen.add(place);
  };
  for (const token of tokens) {
    if (token.supporting) continue;
    for (let place = token.from; place < token.to; place += 1) raise(place, vocabulary.weight(token.text));
  }
  for (const { from, to, ways } of concepts) {
    const best = Math.max(
      ...ways.map((way) => way.weight * Math.max(...way.tokens.map((token) => vocabulary.weight(token)))),
    );
    for (let place = from; place < to; place += 1) raise(place, best);
  }
  return weights;
}
