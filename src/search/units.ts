import { stem } from './stem.ts';

/** The smallest thing that is compared: one Chinese character, one word (stemmed) or one number. */
export interface Unit {
  text: string;
  /** Place in the folded text, end exclusive. */
  start: number;
  end: number;
  han: boolean;
  /** Whether it says something by itself: words and longer numbers do, a character or a digit only with a neighbour. */
  telling: boolean;
  /** Whether it follows the unit before it closely enough to form a pair with it. */
  joined: boolean;
}

// GBT is GB/T typed in one.
const unitPattern = /gb(?=t(?!\p{L}))|\p{Script=Han}|\p{Nd}+|[^\P{L}\p{Script=Han}]+/gu;
const hanPattern = /\p{Script=Han}/u;
// What may stand inside a code or a compound: GB/T 32150, ISO 14064-1, RS-485, zero-carbon.
const looseGap = /^[\s/∕⁄\-‐–—_.:]{0,3}$/;

/** Cuts a folded text into units. */
export function unitsOf(folded: string): Unit[] {
  const units: Unit[] = [];
  let before: Unit | undefined;
  for (const match of folded.matchAll(unitPattern)) {
    const raw = match[0];
    const start = match.index;
    const han = hanPattern.test(raw);
    const gap = before ? folded.slice(before.end, start) : '';
    const joined = before !== undefined && (before.han && han ? gap.trim() === '' : looseGap.test(gap));
    before = {
      text: han ? raw : stem(raw),
      start,
      end: start + raw.length,
      han,
      telling: !han && raw.length > 1,
      joined,
    };
    units.push(before);
  }
  return units;
}

/** The token of two neighbours: 碳足, 围2, "gb t". */
export function pairOf(first: Unit, second: Unit): string {
  return joinTexts(first.text, second.text, first.han || second.han);
}

/** The token of two texts; words are kept apart, or car+bon and carb+on would be one. */
export function joinTexts(first: string, second: string, han: boolean): string {
  return han ? first + second : `${first} ${second}`;
}

/** The tokens of a row of units: every unit and every joined pair. */
export function tokensOf(units: Unit[]): string[] {
  const tokens: string[] = [];
  units.forEach((unit, place) => {
    tokens.push(unit.text);
    const before = units[place - 1];
    if (before && unit.joined) tokens.push(pairOf(before, unit));
  });
  return tokens;
}

/** The tokens that carry meaning: pairs, telling units, and a lone character where it has no neighbour. */
export function tellingTokensOf(units: Unit[]): string[] {
  const tokens: string[] = [];
  units.forEach((unit, place) => {
    const before = units[place - 1];
    const paired = before !== undefined && unit.joined;
    if (paired) tokens.push(pairOf(before, unit));
    if (unit.telling || (!paired && !units[place + 1]?.joined)) tokens.push(unit.text);
  });
  return tokens;
}
