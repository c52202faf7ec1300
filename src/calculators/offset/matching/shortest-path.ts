import type { Arc, Network } from './network.ts';

/** The cheapest ways from one node to every other that more units can take. */
export interface Paths {
  /** Costs in grains: `width` entries for each node. */
  readonly length: Float64Array;
  /** Of each node, 1 + the arc by which it is reached, negative where its flow is taken back; 0 where there is none. */
  readonly by: Int32Array;
  readonly start: number;
}

/**
 * Bellman and Ford's shortest paths in the residual network from a node. An arc can be left out. The flow must be cheapest
 * for what it carries apart from that arc: no cycle may save anything.
 */
export function shortestPaths(network: Network, start: number, without?: Arc): Paths {
  const { nodes, arcs, width } = network;
  const length = new Float64Array(nodes * width);
  const by = new Int32Array(nodes);
  const costs = arcs.map(({ bundle }) => bundle && { more: bundle.dearer(), less: bundle.saved() });

  /** Goes to a node by another, where that is the first way or cheaper; tells whether it is. */
  const relax = (from: number, to: number, cost: readonly number[] | undefined, way: number): boolean => {
    if (to === start || (by[from] === 0 && from !== start)) return false;
    const near = from * width;
    const far = to * width;
    const sign = Math.sign(way);
    let difference = by[to] === 0 ? -1 : 0;
    for (let entry = 0; difference === 0 && entry < width; entry += 1) {
      difference = length[near + entry]! + (cost ? sign * cost[entry]! : 0) - length[far + entry]!;
    }
    if (difference >= 0) return false;
    for (let entry = 0; entry < width; entry += 1) {
      length[far + entry] = length[near + entry]! + (cost ? sign * cost[entry]! : 0);
    }
    by[to] = way;
    return true;
  };

  let changed = true;
  for (let round = 1; changed && round < nodes; round += 1) {
    changed = false;
    network.work += arcs.length;
    for (let index = 0; index < arcs.length; index += 1) {
      const arc = arcs[index]!;
      if (arc === without) continue;
      const cost = costs[index];
      if (cost ? cost.more : arc.flow < arc.capacity) {
        changed = relax(arc.from, arc.to, cost?.more, index + 1) || changed;
      }
      if (arc.flow > 0) changed = relax(arc.to, arc.from, cost?.less, -1 - index) || changed;
    }
  }
  return { length, by, start };
}

/** The cost of the way to a node; nothing where there is no way. */
export function lengthTo({ length, by, start }: Paths, node: number): number[] | undefined {
  const width = length.length / by.length;
  return by[node] || node === start ? [...length.subarray(node * width, (node + 1) * width)] : undefined;
}

/** Sends what fits, up to so many units, along the way to a node; gives how many. */
export function send({ arcs }: Network, { by, start }: Paths, to: number, most: number): number {
  const way: { arc: Arc; sign: number }[] = [];
  let units = most;
  for (let node = to; node !== start;) {
    const step = by[node]!;
    const arc = arcs[Math.abs(step) - 1]!;
    const { bundle, capacity, flow } = arc;
    if (step > 0) units = Math.min(units, bundle ? bundle.room : capacity - flow);
    else units = Math.min(units, bundle ? bundle.held : flow);
    way.push({ arc, sign: Math.sign(step) });
    node = step > 0 ? arc.from : arc.to;
  }
  for (const { arc, sign } of way) changeFlow(arc, sign * units);
  return units;
}

/** Lets so many more units flow, or fewer where negative, and uses the lots of the arc's bundle accordingly. */
export function changeFlow(arc: Arc, units: number): void {
  arc.flow += units;
  arc.bundle?.change(units);
}
