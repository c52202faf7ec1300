import { sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { FactorUse } from '../../lines/pin-changes.ts';
import { allocate, type QuantifiedAllocation } from './allocation.ts';
import { countOf, countsInProduct, type Assembly } from './assembly-counts.ts';
import type { Catalogue } from '../catalogue.ts';
import { countedStages } from './counted-stages.ts';
import { flowKinds, type FlowKind } from '../flow-kinds.ts';
import { scaled, totalOf, type Flow } from '../flows.ts';
import { readLine, type QuantifiedLine, type ReadLine } from './quantify-line.ts';
import { scaleOf, type ScaleContext } from './scale.ts';
import { stages, type FootprintStudy, type Stage } from '../study.ts';
import type { Problem } from '../problems.ts';

/** A study with its footprint. All totals are kgCO2e per unit of analysis. */
export interface QuantifiedStudy extends FactorUse {
  readonly study: FootprintStudy;
  readonly lines: readonly QuantifiedLine[];
  readonly allocations: readonly QuantifiedAllocation[];
  /** The sum of the stages within the boundary. */
  readonly total: Quantification<'kgCO2e'>;
  readonly byStage: Readonly<Record<Stage, Quantification<'kgCO2e'>>>;
  /** The separate lines of ISO 14067; they add up to the total. */
  readonly byFlow: Readonly<Record<FlowKind, Quantification<'kgCO2e'>>>;
  /** By gas; what is aggregate can't be told apart. They add up to the total. */
  readonly byGas: ReadonlyMap<Flow['gas'], Quantification<'kgCO2e'>>;
  /** In the total, and told beside it. */
  readonly aircraft: Quantification<'kgCO2e'>;
  /** What the total would be with all electricity by the unchallenged average of the grid. */
  readonly gridMix: Quantification<'kgCO2e'>;
  /** The stages before the gate, which is what a customer's footprint begins with. */
  readonly toGate: Quantification<'kgCO2e'>;
}

/**
 * Quantifies a study: CFP = Σ stages Σ lines Σ gases, activity × factor × GWP100 per unit of analysis (ISO 14067:2018,
 * GB/T 24067—2024). Pure: the same study with the same catalogue gives the same result.
 */
export function quantifyStudy(study: FootprintStudy, catalogue: Catalogue): QuantifiedStudy {
  const read = study.lines.map((line) => readLine(line, study, catalogue));
  const allocations = study.allocations.map((one) => allocate(one));
  const countInProduct = countsInProduct(assembliesOf(read));
  const context: ScaleContext = { study, allocations, countInProduct };
  const lines = read.map((line) => quantifyLine(line, context));
  const flows = lines.flatMap((line) => line.flows);
  const isAllGridMix = lines.every((line) => line.gridMix === line.flows);
  const byStage = Object.fromEntries(
    stages.map((stage) => [stage, sumOf(lines, stage)]),
  ) as QuantifiedStudy['byStage'];
  const total = sum(Object.values(byStage), 'kgCO2e', 'footprint');
  return {
    study,
    lines,
    allocations,
    byStage,
    total,
    byFlow: Object.fromEntries(
      flowKinds.map((kind) => [kind, totalOf(flows, 'total', (flow) => flow.kind === kind)]),
    ) as QuantifiedStudy['byFlow'],
    byGas: totalsByGas(flows),
    aircraft: totalOf(flows, 'total', ({ aircraft }) => aircraft === true),
    gridMix: isAllGridMix
      ? { ...total, label: 'byGridMix' }
      : totalOf(
          lines.flatMap((line) => line.gridMix),
          'byGridMix',
        ),
    toGate: sum([byStage['raw-materials'], byStage.production], 'kgCO2e', 'footprint'),
    ...factorUseOf(lines),
  };
}

const sumOf = (lines: readonly QuantifiedLine[], stage: Stage): Quantification<'kgCO2e'> =>
  sum(
    lines.flatMap(({ line, total }) => (line.stage === stage && total ? [total] : [])),
    'kgCO2e',
    'stageTotal',
  );

function totalsByGas(flows: readonly Flow[]): QuantifiedStudy['byGas'] {
  const gases = new Set(flows.map(({ gas }) => gas));
  return new Map([...gases].map((gas) => [gas, totalOf(flows, 'total', (flow) => flow.gas === gas)]));
}

function assembliesOf(lines: readonly ReadLine[]): ReadonlyMap<string, Assembly> {
  const assemblies = lines.filter(({ line }) => line.kind === 'assembly');
  return new Map(
    assemblies.map(({ line, result }) => [
      line.id,
      { line, ...(result?.activity && { count: countOf(result.activity) }) },
    ]),
  );
}

const NO_FLOWS: readonly Flow[] = [];
const nothing = { flows: NO_FLOWS, gridMix: NO_FLOWS };

/** Scales a line to the unit of analysis. One outside the boundary is kept and doesn't count, which is said. */
function quantifyLine(read: ReadLine, context: ScaleContext): QuantifiedLine {
  const { line, result } = read;
  if (line.kind === 'assembly') return { ...read, ...nothing, problems: problemsOfAssembly(read) };
  if (!result) return { ...read, ...nothing };
  const problems: Problem[] = [];
  const { boundary } = context.study;
  if (!countedStages[boundary].includes(line.stage)) {
    const facts = { stage: line.stage, boundary };
    const outside: Problem = { severity: 'ask', code: 'outsideBoundary', facts };
    return { ...read, ...nothing, problems: [...read.problems, outside] };
  }
  const scale = scaleOf(line, context, (problem) => problems.push(problem));
  const all = problems.length ? [...read.problems, ...problems] : read.problems;
  if (!scale) return { ...read, ...nothing, problems: all };
  const flows = scaled(result.flows, scale);
  return {
    ...read,
    problems: all,
    scale,
    flows,
    gridMix: result.gridMix ? scaled(result.gridMix, scale) : flows,
    total: totalOf(flows, 'perUnit'),
  };
}

/** An assembly counts by its number alone: what else would scale it belongs to its parts, which is said. */
function problemsOfAssembly({ line, problems }: ReadLine): readonly Problem[] {
  const { times, per, allocation, site } = line;
  const isIgnored = (times ?? '') !== '' || per === 'period' || (allocation ?? '') !== '' || site;
  return isIgnored
    ? [...problems, { severity: 'ask', code: 'assemblyScaleIgnored', field: 'per', facts: {} }]
    : problems;
}

/** Each factor and each choice once, in the order in which the lines come to them. */
function factorUseOf(lines: readonly QuantifiedLine[]): FactorUse {
  return {
    used: [...new Set(lines.flatMap(({ used }) => used))],
    selections: [...new Map(lines.flatMap(({ selections }) => selections))],
  };
}
