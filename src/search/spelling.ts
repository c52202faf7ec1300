import { pairOf, type Unit } from './units.ts';

const longestWord = 24;

/** The known words that a typed word may stand for: its completions, or else the nearest by edit distance. */
function nearWords(typed: string, known: string[], last: boolean): string[] {
  if (typed.length < 2 || typed.length > longestWord) return [];
  const number = /^\d/.test(typed);
  const completions = known.filter((word) => word.startsWith(typed));
  // Only the word being typed is unfinished; a stem may also differ from another stem in its tail (disclos, disclosur).
  const fitting = completions.filter(
    (word) => last || (!number && typed.length > 4 && word.length - typed.length < 5),
  );
  if (fitting.length > 0) return fitting.slice(0, 6);
  if (typed.length < 3) return [];
  const allowed = number || typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  let best = allowed;
  let nearest: string[] = [];
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > allowed || /^\d/.test(word) !== number) continue;
    // Where a single other letter makes another code (GB 17167, PUE), swapped neighbours are the only slip that is trusted.
    const distance = swapped(typed, word) ? 0 : allowed === 0 ? 1 : editDistance(typed, word, best);
    if (distance < best) nearest = [];
    if (distance <= best) nearest.push(word);
    best = Math.min(best, distance);
  }
  return nearest.slice(0, 6);
}

/** Replaces each unknown word or number by the nearest known one; completions that stay open are left to the caller. */
export function respell(
  units: Unit[],
  isKnown: (token: string) => boolean,
  known: string[],
): { units: Unit[]; near: Map<number, string[]> } {
  const near = new Map<number, string[]>();
  const respelled = unswap(units, isKnown).map((unit, place) => {
    if (unit.han || !unit.telling || isKnown(unit.text)) return unit;
    const words = nearWords(unit.text, known, place === units.length - 1);
    near.set(place, words);
    return words[0] === undefined ? unit : { ...unit, text: words[0] };
  });
  return { units: respelled, near };
}

/** Puts swapped Chinese characters back in order (数中据心) where that makes at least two more pairs known. */
function unswap(units: Unit[], isKnown: (token: string) => boolean): Unit[] {
  const result = [...units];
  const knownAround = (place: number): number =>
    result.slice(Math.max(0, place - 1), place + 3).filter((unit, at, row) => {
      const before = row[at - 1];
      return before && unit.joined && isKnown(pairOf(before, unit));
    }).length;
  for (let place = 0; place + 1 < result.length; place += 1) {
    const [first, second] = [result[place], result[place + 1]];
    if (!first?.han || !second?.han || !second.joined) continue;
    const known = knownAround(place);
    result[place] = { ...first, text: second.text };
    result[place + 1] = { ...second, text: first.text };
    if (knownAround(place) < known + Math.min(2, result.length - 1)) {
      result[place] = first;
      result[place + 1] = second;
    }
  }
  return result;
}

function swapped(first: string, second: string): boolean {
  if (first.length !== second.length) return false;
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  return (
    first[at] === second[at + 1] &&
    first[at + 1] === second[at] &&
    first.slice(at + 2) === second.slice(at + 2)
  );
}

/** Edits (insert, drop, replace, swap neighbours) between two words; gives up above `limit` and answers `limit + 1`. */
function editDistance(first: string, second: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, place) => place);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? limit + 1;
}
