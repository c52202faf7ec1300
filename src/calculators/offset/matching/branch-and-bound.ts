import { denominations } from './denomination.ts';
import { decide } from './dominance.ts';
import { dropUnneeded } from './drop-unneeded.ts';
import type { Network } from './network.ts';
import { costOf, keep, restore, type Plan } from './plan.ts';
import { refill } from './relaxation.ts';
import { compareTuples, isBelow, plus, type Tuple } from './tuples.ts';

/** Whether the flow that the network is left with is proven to be the cheapest, and below what there is none, in grains. */
export interface Found {
  readonly proven: boolean;
  readonly bound: Tuple;
}

/**
 * Branch and bound over the lots that are taken as a whole or not at all, on a network that holds the cheapest flow with all
 * of them divisible. A node's bound is the cheapest flow with the open ones divisible; paying in full what is used in part
 * gives something to beat. What lies ahead of a node depends only on which lots are open and how many units the decided ones
 * give each bundle: of two nodes that agree in that, the dearer one is left. `most` bounds the steps.
 */
export function decideWholes(network: Network, most: number): Found {
  const last = network.work + most;
  const bundles = network.arcs.flatMap((arc) => (arc.bundle ? [{ arc, bundle: arc.bundle }] : []));
  const open = network.offers.filter(({ lot }) => lot.whole);
  let best: { plan: Plan; cost: Tuple } | undefined;
  let left: Tuple | undefined;
  const raise = denominations(network);
  const cheapest = new Map<string, Tuple>();

  const offer = (cost: Tuple, plan: () => Plan) => {
    if (!best || isBelow(cost, best.cost)) best = { cost, plan: plan() };
  };

  const explore = (): void => {
    const relaxed = costOf(network);
    const lower = raise(relaxed);
    if (best && !isBelow(lower, best.cost)) return;
    const partial = bundles.flatMap(({ arc, bundle }) => {
      const found = bundle.partial();
      return found ? [{ ...found, arc, bundle, missing: found.offer.lot.units - found.used }] : [];
    });
    const here = keep(network, open);
    const rounded = partial.reduce<Tuple>(
      (sum, { offer, missing }) => plus(sum, offer.cost, missing),
      relaxed,
    );
    offer(rounded, () => {
      for (const { offer } of partial) offer.decided = 'in';
      const plan = keep(network, open);
      for (const { offer } of partial) offer.decided = 'free';
      return plan;
    });
    const [branch] = partial.sort((a, b) => Math.min(b.used, b.missing) - Math.min(a.used, a.missing));
    if (!branch) return;
    const key = `${open.map(({ decided }) => (decided === 'free' ? 1 : 0)).join('')}:${bundles.map(({ bundle }) => bundle.paid).join()}`;
    const paid = open.reduce<Tuple>(
      (sum, { decided, cost, lot }) => (decided === 'in' ? plus(sum, cost, lot.units) : sum),
      lower.map(() => 0),
    );
    const seen = cheapest.get(key);
    if (seen && !isBelow(paid, seen)) return;
    cheapest.set(key, paid);
    const ways = branch.used >= branch.missing ? (['in', 'out'] as const) : (['out', 'in'] as const);
    for (const decided of ways) {
      if (network.work > last) {
        if (!left || compareTuples(lower, left) < 0) left = lower;
        return;
      }
      restore(network, open, here);
      decide(branch.bundle, branch.offer, decided);
      if (refill(network, branch.arc)) explore();
    }
  };

  explore();
  if (best) restore(network, open, best.plan);
  if (left) dropUnneeded(network);
  const cost = costOf(network);
  return left && isBelow(left, cost) ? { proven: false, bound: left } : { proven: true, bound: cost };
}
