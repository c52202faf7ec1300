import type { Query } from './query.ts';
import { tellingTokensOf } from './units.ts';

/** What to mark in the records: tokens, and rows of tokens that count only as a whole. */
export interface Wanted {
  tokens: Set<string>;
  phrases: string[][];
}

/** What a query wants marked: its own tokens, its codes as a whole (GB/T 32150, not every GB/T), other names as a whole. */
export function wantedOf({ units, tokens, concepts }: Query): Wanted {
  const codes: string[][] = [];
  const inCode = new Set<number>();
  units.forEach((unit, end) => {
    if (!/^\d/.test(unit.text)) return;
    let from = end;
    while (units[from]?.joined && units[from - 1]?.han === false) from -= 1;
    if (from === end) return;
    for (let place = from; place < end; place += 1) inCode.add(place);
    codes.push(tellingTokensOf(units.slice(from, end + 1)));
  });
  const own = tokens.filter(({ from }) => !inCode.has(from)).map(({ text }) => text);
  const ways = new Set(concepts.flatMap((concept) => concept.ways));
  return { tokens: new Set(own), phrases: [...codes, ...[...ways].map((way) => way.tokens)] };
}
