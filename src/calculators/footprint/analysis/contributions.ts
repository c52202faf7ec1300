import { assemblyTree, type AssemblyNode } from './assembly-tree.ts';
import { countedLines, type CountedLine } from '../quantify/counted-lines.ts';
import { flowKinds, type FlowKind } from '../flow-kinds.ts';
import type { Flow } from '../flows.ts';
import { partials, type Incompleteness } from '../kinds/kind.ts';
import { Parts, type Part } from './parts-of-footprint.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import { stages, type Stage } from '../study.ts';

/** Where a footprint comes from. Within each of the lists shares and weights add up to 1. */
export interface Contributions {
  /** The lines that count, in the order of the study. */
  readonly lines: readonly LineContribution[];
  /** The same, the largest first. */
  readonly hotSpots: readonly HotSpot[];
  readonly stages: Readonly<Record<Stage, Part>>;
  /** The separate lines of ISO 14067. The weight of `notSeparable` is the share that factors don't keep apart. */
  readonly flows: Readonly<Record<FlowKind, Part>>;
  readonly gases: ReadonlyMap<Flow['gas'], Part>;
  /** In the others, and told beside them. */
  readonly aircraft: Part;
  /** Lines that count less than their life cycle: freight by the driving alone, fuel without its upstream. */
  readonly partial: Readonly<Record<Incompleteness, Part>>;
  /** The product with its assemblies. */
  readonly tree: AssemblyNode;
}

export interface LineContribution extends Part {
  readonly line: CountedLine;
}

export interface HotSpot extends LineContribution {
  /** The weight of this line and of all larger ones, 0 to 1. */
  readonly cumulative: number;
}

/** Takes a footprint apart, in every way that is asked for. */
export function contributionsOf({ lines: all }: QuantifiedStudy): Contributions {
  const counted = countedLines(all);
  const parts = new Parts(counted.map(({ total }) => total));
  const lines = counted.map((line): LineContribution => ({ line, ...parts.of([line.total]) }));
  const flows = counted.flatMap((line) => line.flows);
  const flowParts = new Parts(flows.map(({ co2e }) => co2e));
  const ofFlows = (which: (flow: Flow) => boolean): Part =>
    flowParts.of(flows.filter(which).map(({ co2e }) => co2e));
  const ofLines = (which: (line: CountedLine) => boolean, label: 'stageTotal' | 'total'): Part =>
    parts.of(
      counted.filter(which).map(({ total }) => total),
      label,
    );
  return {
    lines,
    hotSpots: hotSpotsOf(lines),
    stages: record(stages, (stage) => ofLines(({ line }) => line.stage === stage, 'stageTotal')),
    flows: record(flowKinds, (kind) => ofFlows((flow) => flow.kind === kind)),
    gases: new Map(
      [...new Set(flows.map(({ gas }) => gas))].map((gas) => [gas, ofFlows((flow) => flow.gas === gas)]),
    ),
    aircraft: ofFlows(({ aircraft }) => aircraft === true),
    partial: record(partials, (partial) => ofLines(({ result }) => result?.partial === partial, 'total')),
    tree: assemblyTree(all, parts),
  };
}

function hotSpotsOf(lines: readonly LineContribution[]): readonly HotSpot[] {
  let cumulative = 0;
  return [...lines]
    .sort((a, b) => b.weight - a.weight)
    .map((line) => ({ ...line, cumulative: (cumulative = Math.min(cumulative + line.weight, 1)) }));
}

const record = <Key extends string>(keys: readonly Key[], of: (key: Key) => Part) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Part>;
