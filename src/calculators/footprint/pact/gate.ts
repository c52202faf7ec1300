import { countedLines, type CountedLine } from '../quantify/counted-lines.ts';
import { linesNotCounted } from '../quantify/lines-not-counted.ts';
import { totalOf, type Flow } from '../flows.ts';
import { countedStages } from '../quantify/counted-stages.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';

/** What a product has caused when it leaves the gate; all amounts in kgCO2e per unit of analysis. */
export interface Gate {
  readonly lines: readonly CountedLine[];
  /** How many lines before the gate are missing from it, for something in them is missing or wrong. */
  readonly notCounted: number;
  /** With all that biomass takes up and gives off. */
  readonly total: number;
  /** With what no factor keeps apart, and with aircraft. */
  readonly fossil: number;
  /** What no factor keeps apart, in percent of the footprint without what stays in the product. */
  readonly notSeparable: number;
  /** What biomass gives off less what it takes up: below zero for what stays in the product. */
  readonly biogenicCo2: number | undefined;
  readonly biogenicMethane: number | undefined;
  readonly landUse: number | undefined;
  readonly aircraft: number | undefined;
  /** Lines with emissions below zero that are no removal of biomass: credits, which would hide what others emit. */
  readonly credits: readonly CountedLine[];
}

/** The part of a study before the gate, never what comes after it. An amount that no line has is absent, not zero. */
export function gateOf({ lines, toGate }: QuantifiedStudy): Gate {
  const before = lines.filter(({ line }) => countedStages['cradle-to-gate'].includes(line.stage));
  const counted = countedLines(before);
  const flows = counted.flatMap((line) => line.flows);
  const total = toGate.value;
  const size = totalOf(flows, 'total', ({ co2e }) => co2e.value > 0).value;
  const of = (counts: (flow: Flow) => boolean): number | undefined => {
    if (!flows.some(counts)) return undefined;
    const { value } = totalOf(flows, 'total', counts);
    // What is taken up and given off again leaves the noise of the computer's arithmetic.
    return Math.abs(value) <= size * 1e-12 ? 0 : value;
  };
  const biogenicCo2 = of(({ gas }) => gas === 'CO2-biogenic');
  const whole = total - (biogenicCo2 ?? 0);
  return {
    lines: counted,
    notCounted: linesNotCounted(before).length,
    total,
    fossil: of(({ kind }) => kind === 'fossil' || kind === 'notSeparable') ?? 0,
    notSeparable: whole > 0 ? ((of(({ kind }) => kind === 'notSeparable') ?? 0) / whole) * 100 : 0,
    biogenicCo2,
    biogenicMethane: of(({ kind, gas }) => kind === 'biogenicEmissions' && gas !== 'CO2-biogenic'),
    landUse: of(({ kind }) => kind === 'landUseChange'),
    aircraft: of(({ aircraft }) => aircraft === true),
    credits: counted.filter((line) =>
      line.flows.some(({ kind, co2e }) => kind !== 'biogenicRemovals' && co2e.value < 0),
    ),
  };
}
