import type { Offer } from './bundle.ts';
import type { Arc, Network } from './network.ts';
import { costOf, keep, restore, type Plan } from './plan.ts';
import { refill } from './relaxation.ts';
import { lengthTo, shortestPaths } from './shortest-path.ts';
import { compareTuples, isBelow, plus, type Tuple } from './tuples.ts';

interface Whole {
  readonly offer: Offer;
  readonly arc: Arc;
}

/** The best that was found, in the network itself, and whether and by what it is proven. */
export interface Found {
  readonly proven: boolean;
  /** In grains. */
  readonly bound: Tuple;
}

/**
 * Branch and bound over the lots that are taken as a whole or not at all. A node's bound is the cheapest flow with the open
 * ones divisible; rounding it up, by paying what is used in part in full, gives something to beat. Lots are decided in one
 * order, the most doubtful first, so that what lies ahead depends only on how many units each bundle has been given: of two
 * nodes with the same units, the dearer one is left. `most` bounds the steps, and the network is left with the best.
 */
export function decideWholes(network: Network, most: number): Found {
  const wholes = network.arcs.flatMap((arc): Whole[] =>
    (arc.bundle?.offers ?? []).flatMap((offer) =>
      offer.lot.whole && offer.lot.units ? [{ offer, arc }] : [],
    ),
  );
  const root = costOf(network).cost;
  let best: { plan: Plan; cost: Tuple } | undefined;
  let bound: Tuple | undefined;
  const last = network.work + most;
  const cheapest = new Map<string, Tuple>();

  /** Pays in full what is used in part, decides the rest as it is, and lets the divisible lots follow. */
  const roundUp = (): void => {
    const before = keep(network);
    for (const { arc } of wholes) {
      const usage = arc.bundle?.usage() ?? [];
      arc.bundle?.offers.forEach((offer, at) => {
        if (offer.lot.whole && offer.decided === 'free') offer.decided = usage[at] ? 'in' : 'out';
      });
    }
    for (const arc of network.arcs) refill(network, arc);
    const { cost } = costOf(network);
    if (!best || isBelow(cost, best.cost)) best = { plan: keep(network), cost };
    restore(network, before);
  };

  /** Decides what the bound of the other way already rules out; gives the first lot that stays open. */
  const fix = (order: readonly Whole[], next: number, lower: Tuple): number => {
    const saving = savings(network);
    let at = next;
    for (let whole = order[at]; whole && best; whole = order[(at += 1)]) {
      const { without, within } = penalties(whole, saving(whole.arc));
      const decided = !isBelow(plus(lower, without), best.cost)
        ? 'in'
        : !isBelow(plus(lower, within), best.cost)
          ? 'out'
          : undefined;
      if (!decided) break;
      whole.offer.decided = decided;
      whole.arc.bundle?.refill(whole.arc.flow);
    }
    return at;
  };

  const explore = (order: readonly Whole[], next: number): void => {
    const { cost: lower, partial } = costOf(network);
    if (best && !isBelow(lower, best.cost)) return;
    roundUp();
    if (!partial.length || (best && !isBelow(lower, best.cost))) return;
    const at = fix(order, next, lower);
    const whole = order[at];
    if (!whole) return;
    const key = `${at}:${network.arcs.map(({ bundle }) => bundle?.paid ?? '').join()}`;
    const paid = network.offers.reduce<Tuple>(
      (sum, { decided, cost, lot }) => (decided === 'in' ? plus(sum, cost, lot.units) : sum),
      lower.map(() => 0),
    );
    const seen = cheapest.get(key);
    if (seen && !isBelow(paid, seen)) return;
    cheapest.set(key, paid);
    const here = keep(network);
    const usage = whole.arc.bundle?.usage()[whole.arc.bundle.offers.indexOf(whole.offer)] ?? 0;
    const first = usage * 2 >= whole.offer.lot.units ? (['in', 'out'] as const) : (['out', 'in'] as const);
    for (const decided of first) {
      if (network.work > last) {
        if (!bound || compareTuples(lower, bound) < 0) bound = lower;
        return;
      }
      restore(network, here);
      whole.offer.decided = decided;
      if (refill(network, whole.arc)) explore(order, at + 1);
    }
  };

  const saving = savings(network);
  const doubt = new Map(
    wholes.map((whole) => {
      const { without, within } = penalties(whole, saving(whole.arc));
      return [whole, compareTuples(without, within) > 0 ? without : within];
    }),
  );
  explore(
    wholes.sort(
      (a, b) => compareTuples(doubt.get(a) ?? [], doubt.get(b) ?? []) || a.offer.place - b.offer.place,
    ),
    0,
  );
  if (best) restore(network, best.plan);
  const cost = best?.cost ?? root;
  return bound && isBelow(bound, cost) ? { proven: false, bound } : { proven: true, bound: cost };
}

/** By how much the bound rises at least when a lot is left out, and when it is taken, at what a unit of its group saves. */
function penalties({ offer }: Whole, saving: Tuple): { without: Tuple; within: Tuple } {
  const { cost, lot } = offer;
  const none = cost.map(() => 0);
  const worth = compareTuples(saving, none) > 0 ? saving : none;
  const over = plus(cost, worth, -1).map((entry) => entry * lot.units);
  const free = compareTuples(over, none) < 0;
  return { without: free ? over.map((entry) => -entry) : none, within: free ? none : over };
}

/** What one unit more from the place of a bundle saves in the cheapest flow: the difference of its nodes' potentials. */
function savings(network: Network): (arc: Arc) => Tuple {
  const paths = shortestPaths(network, -1);
  const at = (node: number) => lengthTo(paths, node, network.width);
  return ({ from, to }) => plus(at(to), at(from), -1);
}
