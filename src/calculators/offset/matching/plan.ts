import type { Offer } from './bundle.ts';
import type { Network } from './network.ts';
import { plus } from './tuples.ts';

/** What flows and what was decided, to come back to. */
export interface Plan {
  readonly flows: readonly number[];
  readonly decided: readonly Offer['decided'][];
}

export function keep({ arcs, offers }: Network): Plan {
  return { flows: arcs.map(({ flow }) => flow), decided: offers.map(({ decided }) => decided) };
}

export function restore(network: Network, { flows, decided }: Plan): void {
  network.work += network.offers.length;
  network.offers.forEach((offer, at) => (offer.decided = decided[at] ?? 'free'));
  network.arcs.forEach((arc, at) => {
    arc.flow = flows[at] ?? 0;
    arc.bundle?.refill(arc.flow);
  });
}

/** What is decided to be taken costs in full, of everything else what flows: in grains, with the lots used in part. */
export function costOf(network: Network): { cost: number[]; partial: { offer: Offer; missing: number }[] } {
  network.work += network.offers.length;
  let cost = Array.from({ length: network.width }, () => 0);
  const partial: { offer: Offer; missing: number }[] = [];
  for (const { bundle } of network.arcs) {
    if (!bundle) continue;
    const usage = bundle.usage();
    bundle.offers.forEach((offer, at) => {
      const units = offer.decided === 'in' ? offer.lot.units : (usage[at] ?? 0);
      if (!units) return;
      cost = plus(cost, offer.cost, units);
      const missing = offer.lot.units - units;
      if (offer.lot.whole && missing > 0) partial.push({ offer, missing });
    });
  }
  return { cost, partial };
}
