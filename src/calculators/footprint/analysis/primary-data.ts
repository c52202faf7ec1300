import { operandsOf, type Node } from '../../engine/quantification.ts';
import { readNumber } from '../../lines/typed-number.ts';
import { weightOf } from '../quantify/counted-lines.ts';
import type { Typed } from '../../lines/entered.ts';
import type { Flow } from '../flows.ts';
import type { QuantifiedLine } from '../quantify/quantify-line.ts';
import { dataSources, type DataSource, type FootprintLine } from '../study.ts';

/** How much of a footprint rests on primary data. All shares are 0 to 1. */
export interface PrimaryData {
  /** What counts as primary by the reading below; undefined where nothing emits. */
  readonly share: number | undefined;
  /** By what the reader says of the lines, whatever their factors are; `unknown` is what nothing is said of. */
  readonly sources: Readonly<Record<DataSource | 'unknown', number>>;
}

/**
 * The share of primary data as this site reads the term of PACT's data model 3 (`primaryDataShare`: of the footprint
 * without biogenic uptake), whose methodology it has not seen. An emission counts as primary where both are so:
 * - its activity data: the line's source is the own process (`primary`) or a supplier (`supplier`);
 * - every factor in it: measured or supplied in place of the registry's, or a supplier's own, or there is none because
 *   the gas itself was weighed. Of a supplier's footprint that states its own share, that share counts. Global warming potentials and definitions (44/12) are no factors in this sense.
 * A number of the registry is never primary, so metered power × the grid's average isn't.
 */
export function primaryDataOf(lines: readonly QuantifiedLine[]): PrimaryData {
  const flows = lines.flatMap((line) =>
    line.flows.filter(({ kind }) => kind !== 'biogenicRemovals').map((flow) => ({ line: line.line, flow })),
  );
  const sizeOf = (some: typeof flows) => some.reduce((size, { flow }) => size + Math.abs(flow.co2e.value), 0);
  const whole = sizeOf(flows);
  const primary = flows.reduce(
    (size, { line, flow }) => size + primaryPart(flow, line) * Math.abs(flow.co2e.value),
    0,
  );
  return {
    share: whole === 0 ? undefined : primary / whole,
    sources: sourcesOf(lines),
  };
}

function sourcesOf(lines: readonly QuantifiedLine[]): PrimaryData['sources'] {
  const weigh = (some: readonly QuantifiedLine[]) => some.reduce((sum, line) => sum + weightOf(line), 0);
  const whole = weigh(lines);
  return Object.fromEntries(
    [...dataSources, 'unknown' as const].map((source) => {
      const some = lines.filter(({ line }) => (line.data?.source ?? 'unknown') === source);
      return [source, whole === 0 ? 0 : weigh(some) / whole];
    }),
  ) as PrimaryData['sources'];
}

/** How much of an emission counts as primary, 0 to 1. */
function primaryPart({ co2e }: Flow, { data }: FootprintLine): number {
  const bySupplier = data?.source === 'supplier';
  const isPrimary = (bySupplier || data?.source === 'primary') && hasPrimaryFactors(co2e, bySupplier);
  if (!isPrimary) return 0;
  return bySupplier ? statedPart(data.primaryShare) : 1;
}

/** What a supplier says of its footprint: all of it where nothing is said, none where nobody can read it. */
function statedPart(percent: Typed | undefined): number {
  if (percent === undefined || percent === '') return 1;
  const share = readNumber(percent, 'data', () => {}, { unit: '%' }) ?? 0;
  return share <= 100 ? share / 100 : 0;
}

/** Whether no number in an emission is anybody's but the own process's or a supplier's. */
function hasPrimaryFactors(node: Node, bySupplier: boolean): boolean {
  const { basis, label } = node;
  switch (basis.kind) {
    case 'cited':
      return label === 'gwp';
    case 'own':
      return bySupplier || basis.origin === 'supplied';
    case 'overridden':
      return basis.origin !== 'other';
    default:
      return operandsOf(node).every((operand) => hasPrimaryFactors(operand, bySupplier));
  }
}
