import { decideWholes } from './branch-and-bound.ts';
import { check } from './check.ts';
import { networkOf, type Network } from './network.ts';
import { fill } from './relaxation.ts';
import type { Match, MatchDemand, MatchLot, MatchResult, MatchRules } from './types.ts';

/** About half a second of a desktop computer; the count, unlike a clock, gives everybody the same result. */
const STEPS = 10_000_000;

/**
 * Matches lots with demands: as many units as the rules allow, and of all ways to match so many the one that costs least.
 * The result doesn't depend on the order of the input. Without lots that are taken as a whole it is always proven; with them,
 * the search ends after `steps` at the latest with the best it found.
 *
 * @throws RangeError where units or limits aren't whole numbers of 0 or more, costs differ in length, or ids are not unique
 */
export function match(
  lots: readonly MatchLot[],
  demands: readonly MatchDemand[],
  rules: MatchRules,
  steps = STEPS,
): MatchResult {
  check(lots, demands, rules);
  const network = networkOf(lots, demands, rules);
  fill(network);
  const { proven, bound } = decideWholes(network, steps);
  return resultOf(network, proven, bound);
}

function resultOf(network: Network, proven: boolean, grains: readonly number[]): MatchResult {
  const { offers, demands, servings, arcs, sink, scale, width } = network;
  const used = new Map(
    arcs.flatMap(({ bundle }) => bundle?.usage().map((units, at) => [bundle.offers[at]?.place, units]) ?? []),
  );
  const open = servings.map(({ group, demand, arc }) => ({ group, demand, left: arc.flow }));
  const matches: Match[] = [];
  const taken = new Map<string, number>();
  const cost = Array.from({ length: width }, () => 0);
  for (const { lot, place } of offers) {
    const units = used.get(place) ?? 0;
    if (!units) continue;
    const paid = lot.whole ? lot.units : units;
    taken.set(lot.id, paid);
    lot.cost.forEach((entry, at) => (cost[at] = (cost[at] ?? 0) + entry * paid));
    let left = units;
    for (const serving of open) {
      const part = serving.group === lot.group ? Math.min(left, serving.left) : 0;
      if (!part) continue;
      matches.push({ lot: lot.id, demand: serving.demand, units: part });
      serving.left -= part;
      left -= part;
    }
  }
  const into = arcs.filter(({ to }) => to === sink).map(({ flow }) => flow);
  return {
    matches,
    matched: into.reduce((sum, flow) => sum + flow, 0),
    taken,
    unmet: new Map(demands.map(({ id, units }, at) => [id, units - (into[at] ?? 0)])),
    cost,
    proven,
    bound: proven ? cost : grains.map((entry, at) => entry / (scale[at] ?? 1)),
  };
}
