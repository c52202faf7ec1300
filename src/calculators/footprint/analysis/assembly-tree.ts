import type { Quantification } from '../../engine/quantification.ts';
import { MOST_NESTED } from '../quantify/assembly-counts.ts';
import type { Part, Parts } from './parts-of-footprint.ts';
import type { QuantifiedLine } from '../quantify/quantify-line.ts';

/** The product, an assembly or a line, with what it consists of. */
export interface AssemblyNode extends Part {
  /** Absent for the product itself. */
  readonly line?: QuantifiedLine;
  /** In the order of the study; none for a line that is no assembly. */
  readonly parts: readonly AssemblyNode[];
}

/**
 * The lines under the assemblies they are parts of. A line that belongs to no assembly of the study, and an assembly
 * that is a part of itself or too deep in others to count, stand under the product, so that every line is in the tree once.
 */
export function assemblyTree(lines: readonly QuantifiedLine[], parts: Parts): AssemblyNode {
  const assemblies = lines.filter(isAssembly);
  const partsOf = new Map(assemblies.map(({ line }): [string, QuantifiedLine[]] => [line.id, []]));
  const top: QuantifiedLine[] = [];
  for (const entry of lines) (partsOf.get(entry.line.part ?? '') ?? top).push(entry);
  const placed = new Set<QuantifiedLine>();
  const nodesOf = (some: readonly QuantifiedLine[], depth = 0): readonly AssemblyNode[] =>
    depth > MOST_NESTED ? [] : some.flatMap((line) => (placed.has(line) ? [] : nodeOf(line, depth)));
  const nodeOf = (entry: QuantifiedLine, depth: number): AssemblyNode => {
    placed.add(entry);
    const within = isAssembly(entry) ? nodesOf(partsOf.get(entry.line.id) ?? [], depth + 1) : [];
    const amounts = entry.total ? [entry.total] : within.flatMap(amountsOf);
    return { line: entry, parts: within, ...parts.of(amounts) };
  };
  const all = [...nodesOf(top), ...nodesOf(assemblies), ...nodesOf(lines)];
  return { parts: all, ...parts.of(all.flatMap(amountsOf), 'footprint') };
}

/** The assemblies of a tree by the ids of their lines. */
export function assembliesIn({ parts }: AssemblyNode): ReadonlyMap<string, AssemblyNode> {
  const found = new Map<string, AssemblyNode>();
  const walk = (node: AssemblyNode): void => {
    if (node.line && isAssembly(node.line)) found.set(node.line.line.id, node);
    node.parts.forEach(walk);
  };
  parts.forEach(walk);
  return found;
}

const isAssembly = ({ line }: QuantifiedLine): boolean => line.kind === 'assembly';

/** What an assembly adds up: the totals of its lines, so that its weight is that of all of them. */
const amountsOf = ({ line, value, parts }: AssemblyNode): readonly Quantification<'kgCO2e'>[] =>
  parts.length ? parts.flatMap(amountsOf) : line?.total ? [value] : [];
