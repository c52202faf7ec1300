import type { Offer } from './bundle.ts';
import type { Network } from './network.ts';

/** What flows and what was decided, to come back to. */
export interface Plan {
  readonly flows: readonly number[];
  readonly decided: readonly Offer['decided'][];
}

/** The flows, and what was decided of these offers. */
export function keep({ arcs }: Network, offers: readonly Offer[]): Plan {
  return { flows: arcs.map(({ flow }) => flow), decided: offers.map(({ decided }) => decided) };
}

/** Comes back to a plan that was kept of the same network and offers. */
export function restore(network: Network, offers: readonly Offer[], { flows, decided }: Plan): void {
  network.work += network.offers.length;
  offers.forEach((offer, at) => (offer.decided = decided[at]!));
  network.arcs.forEach((arc, at) => {
    arc.flow = flows[at]!;
    arc.bundle?.refill(arc.flow);
  });
}

/** What is paid, in grains: in full for what is decided to be taken, of everything else for what flows. */
export function costOf(network: Network): number[] {
  const { arcs, width, offers } = network;
  network.work += offers.length;
  const sum = Array.from({ length: width }, () => 0);
  for (const { bundle } of arcs) bundle?.addCost(sum);
  return sum;
}
