/**
 * Costs are tuples compared entry by entry. Inside, an entry is a whole number of grains (see `grains`), so that the lengths of
 * paths are exact and no cycle of them looks cheaper than it is.
 */
export type Tuple = readonly number[];

/** Of sums over many units, which are rounded: what differs by less is the same. */
const RELATIVE = 1e-11;

/** Less than 0 where a comes before b. */
export function compareTuples(a: Tuple, b: Tuple): number {
  for (let entry = 0; entry < a.length; entry += 1) {
    const difference = (a[entry] ?? 0) - (b[entry] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

/** Whether a sum is less than another beyond what rounding could have made. */
export function isBelow(a: Tuple, b: Tuple): boolean {
  for (let entry = 0; entry < a.length; entry += 1) {
    const [one = 0, other = 0] = [a[entry], b[entry]];
    if (Math.abs(one - other) > RELATIVE * Math.max(Math.abs(one), Math.abs(other))) return one < other;
  }
  return false;
}

/** a + factor × b */
export const plus = (a: Tuple, b: Tuple, factor = 1): number[] =>
  a.map((entry, at) => entry + factor * (b[at] ?? 0));

/**
 * By what each entry is multiplied before it is rounded to grains: a power of two, which is exact, that leaves the largest at
 * 2^49. A path adds no more than four costs of lots, since each begins or ends at the source or the gate.
 */
export function grains(costs: readonly Tuple[]): number[] {
  return (costs[0] ?? []).map((_, entry) => {
    const largest = costs.reduce((most, cost) => Math.max(most, cost[entry] ?? 0), 0);
    return largest > 0 ? 2 ** Math.min(1_000, 49 - Math.ceil(Math.log2(largest))) : 1;
  });
}
