import type { Network } from './network.ts';
import type { Tuple } from './tuples.ts';

/** Costs are looked at in hundredths: prices in fen, and tiers and ranks as whole numbers. */
const PARTS = 100;

/**
 * Raises the bound of a node to what a sum of costs can be. Where all lots are whole ones of 1 000 units at 50 CNY, every sum
 * is a multiple of 50 000 CNY, and a bound of 617 250 CNY is one of 650 000 CNY. Without it, lots of round sizes and equal
 * prices would all have to be tried.
 */
export function denominations({ offers, scale }: Network): (bound: Tuple) => Tuple {
  const steps = scale.map((grains, entry) => {
    let common = 0;
    for (const { lot } of offers) {
      const cost = (lot.cost[entry] ?? 0) * (lot.whole ? lot.units : 1) * PARTS;
      const parts = Math.round(cost);
      if (parts > Number.MAX_SAFE_INTEGER || Math.abs(cost - parts) > 1e-12 * cost) return 0;
      common = greatestCommonDivisor(common, parts);
    }
    return (common / PARTS) * grains;
  });
  return (bound) => {
    const raised = bound.map((sum, at) => multiple(sum, steps[at] ?? 0));
    const entry = raised.findIndex((sum, at) => sum > (bound[at] ?? 0));
    // Where an entry is raised, those after it may be anything.
    return entry < 0
      ? bound
      : raised.map((sum, at) => (at < entry ? (bound[at] ?? 0) : at > entry ? 0 : sum));
  };
}

/** The next multiple of a step, or the sum itself where it is one but for what rounding has made, or there is no step. */
function multiple(sum: number, step: number): number {
  const count = sum / step;
  const between = step > 0 && Math.abs(count - Math.round(count)) > 1e-9 * Math.max(1, count);
  return between ? Math.ceil(count) * step : sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b ? greatestCommonDivisor(b, a % b) : a;
}
