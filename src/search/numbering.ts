import type { Numbering } from './clause-number.ts';
import type { SearchRecord } from './record.ts';

/** The records by number, and the numbers below a number. */
export interface RecordNumbering extends Numbering {
  /** Places of the records with this number; clause 2 and its publications share one. */
  placesOf(id: string): number[];
}

/** Reads the numbers of records: "6.7" holds "6.7.1" to "6.7.4", "A" holds the measures of annex A. */
export function createNumbering(records: SearchRecord[]): RecordNumbering {
  const places = new Map<string, number[]>();
  records.forEach(({ id }, place) => places.set(id, [...(places.get(id) ?? []), place]));
  const inOrder = [...places.keys()].sort(compareNumbers);
  return {
    exists: (id) => places.has(id),
    // The entries of the bibliography are bib-1, bib-2 …
    below: (id) => inOrder.filter((other) => other.startsWith(id) && /^[.-]/.test(other.slice(id.length))),
    placesOf: (id) => places.get(id) ?? [],
  };
}

function compareNumbers(first: string, second: string): number {
  const [left, right] = [first.split('.'), second.split('.')];
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const [one = '', other = ''] = [left[part], right[part]];
    const difference = Number(one) - Number(other) || (one < other ? -1 : one > other ? 1 : 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
