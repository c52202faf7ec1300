import type { Arc, Network } from './network.ts';
import type { Tuple } from './tuples.ts';

/** The cheapest ways from one node to every other that more units can take. */
export interface Paths {
  /** Costs in grains: `width` entries for each node. */
  readonly length: Float64Array;
  /** Of each node, the arc by which it is reached: its index, or -1 - index where its flow is taken back. */
  readonly by: readonly (number | undefined)[];
  reaches(node: number): boolean;
}

/**
 * Bellman and Ford's shortest paths in the residual network, from a node or, with -1, from all at once, as potentials are. An
 * arc can be left out. The flow must be cheapest for what it carries apart from that arc: no cycle may save anything.
 */
export function shortestPaths(network: Network, start: number, without?: Arc): Paths {
  const { nodes, arcs, width } = network;
  const length = new Float64Array(nodes * width);
  const by: (number | undefined)[] = Array.from({ length: nodes }, () => undefined);
  const reached = new Uint8Array(nodes);
  if (start < 0) reached.fill(1);
  else reached[start] = 1;
  let changed = false;

  /** Goes to a node by another, where that is the first way or cheaper. */
  const relax = (from: number, to: number, cost: Tuple | undefined, sign: number, way: number) => {
    if (!reached[from]) return;
    const [near, far] = [from * width, to * width];
    let difference = reached[to] ? 0 : -1;
    for (let entry = 0; difference === 0 && entry < width; entry += 1) {
      difference =
        (length[near + entry] ?? 0) + (cost ? sign * (cost[entry] ?? 0) : 0) - (length[far + entry] ?? 0);
    }
    if (difference >= 0) return;
    for (let entry = 0; entry < width; entry += 1) {
      length[far + entry] = (length[near + entry] ?? 0) + (cost ? sign * (cost[entry] ?? 0) : 0);
    }
    reached[to] = 1;
    by[to] = way;
    changed = true;
  };

  const dearer = arcs.map(({ bundle }) => bundle?.dearer());
  const saved = arcs.map(({ bundle }) => bundle?.saved());
  for (let round = 0; round < nodes; round += 1) {
    changed = false;
    network.work += arcs.length;
    for (let index = 0; index < arcs.length; index += 1) {
      const arc = arcs[index] as Arc;
      if (arc === without) continue;
      const { from, to, bundle } = arc;
      if (bundle ? dearer[index] : arc.flow < arc.capacity) relax(from, to, dearer[index], 1, index);
      if (arc.flow > 0) relax(to, from, saved[index], -1, -1 - index);
    }
    if (!changed) break;
  }
  return { length, by, reaches: (node) => reached[node] === 1 };
}

/** The cost of the way to a node. */
export const lengthTo = ({ length }: Paths, node: number, width: number): number[] =>
  Array.from(length.subarray(node * width, (node + 1) * width));

/** Sends what fits, up to so many units, along the way to a node; gives how many. */
export function send({ arcs }: Network, { by }: Paths, to: number, most: number): number {
  const way: { arc: Arc; sign: 1 | -1 }[] = [];
  let units = most;
  for (let step = by[to], node = to; step !== undefined; step = by[node]) {
    const back = step < 0;
    const arc = arcs[back ? -1 - step : step] as Arc;
    const { bundle, capacity, flow } = arc;
    units = Math.min(units, back ? (bundle?.held ?? flow) : (bundle?.room ?? capacity - flow));
    way.push({ arc, sign: back ? -1 : 1 });
    node = back ? arc.to : arc.from;
  }
  for (const { arc, sign } of way) changeFlow(arc, sign * units);
  return units;
}

export function changeFlow(arc: Arc, units: number): void {
  arc.flow += units;
  arc.bundle?.change(units);
}
