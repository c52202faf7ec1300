import type { QuantifiedFootprintLine } from '../../../src/calculators/index.ts';

/** A line with its place among those of its stage. */
export interface Placed {
  readonly entry: QuantifiedFootprintLine;
  /** How many assemblies of this stage it stands in, as far as rows are indented. */
  readonly depth: number;
}

const DEEPEST = 4;

/** The lines of a stage with the parts of an assembly right below it, in their own order. */
export function inTreeOrder(lines: readonly QuantifiedFootprintLine[]): readonly Placed[] {
  const byParent = new Map<string | undefined, QuantifiedFootprintLine[]>();
  const here = new Set(lines.map(({ line }) => line.id));
  for (const entry of lines) {
    const { part } = entry.line;
    const parent = part && here.has(part) ? part : undefined;
    const known = byParent.get(parent);
    if (known) known.push(entry);
    else byParent.set(parent, [entry]);
  }
  const placed = new Map<string, Placed>();
  // A stack of its own: a stranger's file may nest deeper than calls may.
  const put = (roots: readonly QuantifiedFootprintLine[]): void => {
    const waiting = roots.map((entry) => ({ entry, depth: 0 })).reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { entry, depth } = next;
      if (placed.has(entry.line.id)) continue;
      placed.set(entry.line.id, { entry, depth: Math.min(depth, DEEPEST) });
      const parts = byParent.get(entry.line.id) ?? [];
      waiting.push(...parts.map((part) => ({ entry: part, depth: depth + 1 })).reverse());
    }
  };
  put(byParent.get(undefined) ?? []);
  // What stands in a circle is shown, too: its row says so.
  put(lines);
  return [...placed.values()];
}
