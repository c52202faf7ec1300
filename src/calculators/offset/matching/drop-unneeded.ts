import type { Network } from './network.ts';
import { costOf, keep, restore } from './plan.ts';
import { refill } from './relaxation.ts';
import { compareTuples, isBelow } from './tuples.ts';

/** Enough for some hundreds of whole lots; of thousands the dearest are looked at. */
const STEPS = 5_000_000;

/** Leaves out what a search that ended early takes without need: the dearest whole lot first, wherever that costs less. */
export function dropUnneeded(network: Network): void {
  const wholes = network.arcs.flatMap((arc) => {
    const usage = arc.bundle?.usage() ?? [];
    return (arc.bundle?.offers ?? []).flatMap((offer, at) => {
      if (!offer.lot.whole) return [];
      const full = offer.cost.map((entry) => entry * offer.lot.units);
      return [{ arc, offer, full, used: usage[at]! > 0 }];
    });
  });
  for (const { offer, used } of wholes) offer.decided = used ? 'in' : 'out';
  for (const arc of network.arcs) refill(network, arc);
  const offers = wholes.map(({ offer }) => offer);
  const taken = wholes.filter(({ used }) => used);
  taken.sort((a, b) => compareTuples(b.full, a.full) || a.offer.place - b.offer.place);
  const last = network.work + STEPS;
  for (const { arc, offer } of taken) {
    if (network.work > last) return;
    const [plan, cost] = [keep(network, offers), costOf(network)];
    offer.decided = 'out';
    if (!refill(network, arc) || !isBelow(costOf(network), cost)) restore(network, offers, plan);
  }
}
