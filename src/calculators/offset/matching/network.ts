import { byCodeUnits } from '../../engine/code-unit-order.ts';
import { Bundle, type Offer } from './bundle.ts';
import { compareTuples, grains } from './tuples.ts';
import type { MatchDemand, MatchLot, MatchRules } from './types.ts';

/** Units can flow along it, up to its capacity, or come from a bundle of lots at their cost. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly bundle?: Bundle;
  flow: number;
}

/**
 * source → gate → lots → group → demand → sink, with the limits as capacities. Lots are parallel arcs from the source, or from
 * the gate, to their group: a bundle. Everything is in canonical order, so the order of the input changes nothing.
 */
export interface Network {
  readonly nodes: number;
  readonly source: number;
  readonly sink: number;
  readonly arcs: readonly Arc[];
  /** Entries of a cost. */
  readonly width: number;
  /** What a cost in grains is divided by, entry by entry. */
  readonly scale: readonly number[];
  /** All lots by canonical order. */
  readonly offers: readonly Offer[];
  /** All demands by id. */
  readonly demands: readonly MatchDemand[];
  /** The arcs from groups to demands. */
  readonly servings: readonly { readonly group: string; readonly demand: string; readonly arc: Arc }[];
  /** Steps done so far: arcs looked at and lots walked over. */
  work: number;
}

/** The network of lots and demands, with nothing flowing yet. */
export function networkOf(
  lots: readonly MatchLot[],
  demandList: readonly MatchDemand[],
  rules: MatchRules,
): Network {
  const sorted = [...lots].sort((a, b) => compareTuples(a.cost, b.cost) || byCodeUnits(a.id, b.id));
  const scale = grains(sorted.map(({ cost }) => cost));
  const offers = sorted.map((lot, place): Offer => {
    const cost = lot.cost.map((entry, at) => Math.round(entry * (scale[at] ?? 1)));
    return { lot, cost, place, decided: 'free' };
  });
  const demands = [...demandList].sort((a, b) => byCodeUnits(a.id, b.id));
  const groups = [...new Set(lots.map(({ group }) => group))].sort(byCodeUnits);

  const [source, gate] = [0, 1];
  const groupNode = (group: string) => 2 + 2 * groups.indexOf(group);
  const demandNode = (id: string) => 2 + 2 * groups.length + demands.findIndex((demand) => demand.id === id);
  const sink = 2 + 2 * groups.length + demands.length;
  const arcs: Arc[] = [];
  const join = (from: number, to: number, capacity: number, bundle?: Bundle): Arc => {
    const arc: Arc = { from, to, capacity, flow: 0, ...(bundle && { bundle }) };
    arcs.push(arc);
    return arc;
  };

  join(source, gate, rules.gateLimit ?? Infinity);
  for (const group of groups) {
    for (const gated of [false, true]) {
      const own = offers.filter(({ lot }) => lot.group === group && Boolean(lot.gated) === gated);
      if (own.length) {
        join(gated ? gate : source, groupNode(group), Infinity, new Bundle(own, scale.length));
      }
    }
    join(groupNode(group), groupNode(group) + 1, rules.groupLimits?.get(group) ?? Infinity);
  }
  const servings = [...rules.serves]
    .filter(({ group }) => groups.includes(group))
    .sort((a, b) => byCodeUnits(a.group, b.group) || byCodeUnits(a.demand, b.demand))
    .map(({ group, demand, limit = Infinity }) => ({
      group,
      demand,
      arc: join(groupNode(group) + 1, demandNode(demand), limit),
    }));
  for (const { id, units } of demands) join(demandNode(id), sink, units);
  return {
    nodes: sink + 1,
    source,
    sink,
    arcs,
    width: scale.length,
    scale,
    offers,
    demands,
    servings,
    work: 0,
  };
}
