import type { Emissions, GasFamily, OutsideFamily } from '../engine/gases.ts';
import { convert, portion, sum } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { Label } from '../engine/terms.ts';
import type { FlowKind } from './flow-kinds.ts';

/** One gas that a line gives off, or takes up, as kgCO2e. The footprint is the sum of all flows. */
export interface Flow {
  readonly kind: FlowKind;
  readonly gas: GasFamily | OutsideFamily;
  readonly co2e: Quantification<'kgCO2e'>;
  /** Of an aircraft: in the total, and told beside it. */
  readonly aircraft?: true;
}

const biogenic: ReadonlySet<string> = new Set(['CH4-biogenic', 'CO2-biogenic']);

/**
 * The flows of emissions that were quantified gas by gas. Ozone depleters and substances outside the families of the Kyoto
 * Protocol count as well: their exclusion is a rule of inventories, and a footprint is of every gas with a potential.
 */
export function flowsOf({ gases, outside }: Emissions): Flow[] {
  return [...gases, ...outside].map(({ family, co2e }) => ({
    kind: family === 'aggregate' ? 'notSeparable' : biogenic.has(family) ? 'biogenicEmissions' : 'fossil',
    gas: family,
    co2e: convert(co2e, 'kgCO2e'),
  }));
}

/** The same flows for another amount. */
export function scaled(flows: readonly Flow[], scale: Quantification): Flow[] {
  return flows.map((flow) => ({ ...flow, co2e: portion(flow.co2e, scale, 'perUnit') }));
}

/** The sum of flows, those that `counts` chooses. */
export function totalOf(
  flows: readonly Flow[],
  label: Label,
  counts: (flow: Flow) => boolean = () => true,
): Quantification<'kgCO2e'> {
  return sum(
    flows.filter(counts).map(({ co2e }) => co2e),
    'kgCO2e',
    label,
  );
}
