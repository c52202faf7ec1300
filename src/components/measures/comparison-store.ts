import { atom } from 'nanostores';

/** How many measures stand side by side at most. */
export const mostCompared = 4;

/** What the reader compares. */
export interface Comparison {
  /** The numbers of the measures in the order in which they were ticked: A.18, A.4. */
  measures: readonly string[];
  /** The measure that was ticked last and found no place. */
  refused?: string;
}

export const $comparison = atom<Comparison>({ measures: [] });

/** The comparison with a measure ticked or not. */
export function ticked({ measures }: Comparison, measure: string, on: boolean): Comparison {
  const others = measures.filter((other) => other !== measure);
  if (!on) return { measures: others };
  if (others.length >= mostCompared) return { measures, refused: measure };
  return { measures: measures.includes(measure) ? measures : [...measures, measure] };
}

/** The comparison that an address asks for: measures that are known, once each, as many as there is room for. */
export function comparisonOf(query: URLSearchParams, known: readonly string[]): Comparison {
  const asked = query.getAll('compare').filter((measure) => known.includes(measure));
  return { measures: [...new Set(asked)].slice(0, mostCompared) };
}
