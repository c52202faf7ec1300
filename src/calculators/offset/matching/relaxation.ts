import type { Arc, Network } from './network.ts';
import { changeFlow, lengthTo, send, shortestPaths } from './shortest-path.ts';
import { compareTuples, plus } from './tuples.ts';

/**
 * Successive shortest paths: the most units there can be, at the least cost, as if every lot that isn't decided were
 * divisible.
 */
export function fill(network: Network): void {
  for (;;) {
    const paths = shortestPaths(network, network.source);
    if (!paths.reaches(network.sink) || !send(network, paths, network.sink, Infinity)) return;
  }
}

/**
 * Makes the flow cheapest again after something was decided about lots of one bundle, with as many units in all. Only cycles
 * through that bundle can save anything: first its excess is led around it, then what is cheaper around it, then what is
 * cheaper through it. Gives whether there are as many units still.
 */
export function refill(network: Network, arc: Arc): boolean {
  const { bundle, from, to } = arc;
  if (!bundle) return true;
  const { width } = network;
  network.work += bundle.offers.length;
  let excess = bundle.refill(arc.flow);
  arc.flow -= excess;
  for (;;) {
    const saved = excess ? undefined : bundle.saved();
    if (!excess && !saved) break;
    const around = shortestPaths(network, from, arc);
    if (!around.reaches(to)) {
      if (excess) return false;
      break;
    }
    if (saved && compareTuples(lengthTo(around, to, width), saved) >= 0) break;
    const units = send(network, around, to, excess || bundle.held);
    if (excess) excess -= units;
    else changeFlow(arc, -units);
  }
  for (let cost = bundle.dearer(); cost; cost = bundle.dearer()) {
    const back = shortestPaths(network, to, arc);
    if (!back.reaches(from)) break;
    if (compareTuples(plus(lengthTo(back, from, width), cost), zero(width)) >= 0) break;
    changeFlow(arc, send(network, back, from, bundle.room));
  }
  return true;
}

const zero = (width: number): number[] => Array.from({ length: width }, () => 0);
