import type { Arc, Network } from './network.ts';
import { changeFlow, lengthTo, send, shortestPaths } from './shortest-path.ts';
import { compareTuples } from './tuples.ts';

/**
 * Successive shortest paths: the most units there can be, at the least cost, as if every lot that isn't decided were
 * divisible.
 */
export function fill(network: Network): void {
  for (;;) {
    const paths = shortestPaths(network, network.source);
    if (!lengthTo(paths, network.sink) || !send(network, paths, network.sink, Infinity)) return;
  }
}

/**
 * Makes the flow cheapest again after something was decided about lots of one bundle, with as many units in all. Only cycles
 * through that bundle can save anything: first the units it no longer holds are led around it, then those that are cheaper
 * around it, then those that are cheaper through it. Tells whether there are as many units still.
 */
export function refill(network: Network, arc: Arc): boolean {
  const { bundle, from, to } = arc;
  if (!bundle) return true;
  network.work += bundle.offers.length;
  let excess = bundle.refill(arc.flow);
  arc.flow -= excess;
  while (excess) {
    const around = shortestPaths(network, from, arc);
    if (!lengthTo(around, to)) return false;
    excess -= send(network, around, to, excess);
  }
  for (let saved = bundle.saved(); saved; saved = bundle.saved()) {
    const around = shortestPaths(network, from, arc);
    const cost = lengthTo(around, to);
    if (!cost || compareTuples(cost, saved) >= 0) break;
    changeFlow(arc, -send(network, around, to, bundle.held));
  }
  for (let more = bundle.dearer(); more; more = bundle.dearer()) {
    const back = shortestPaths(network, to, arc);
    const saving = lengthTo(back, from)?.map((entry) => -entry);
    if (!saving || compareTuples(more, saving) >= 0) break;
    changeFlow(arc, send(network, back, from, bundle.room));
  }
  return true;
}
