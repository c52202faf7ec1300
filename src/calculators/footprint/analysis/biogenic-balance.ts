import { carbonToCo2, convert, defined, multiplyConverted, subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { readQuantity } from '../../lines/read-quantity.ts';
import { totalOf, type Flow } from '../flows.ts';
import type { Problem } from '../problems.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';

/** Biogenic CO2 over the whole life, in kgCO2e per unit of analysis, which for CO2 is its mass. */
export interface BiogenicBalance {
  /** What grew took up, as a positive number. */
  readonly uptake: Quantification<'kgCO2e'>;
  /** What was given off again. */
  readonly release: Quantification<'kgCO2e'>;
  /** The biogenic carbon in the product × 44/12; absent where the reader doesn't say it, which is no zero. */
  readonly content?: Quantification<'kgCO2e'>;
  /** Of the content, what is still stored at the end: what was taken up and not given off. */
  readonly stored: number;
  /** What is neither given off nor stored (positive), or given off without having been taken up (negative). */
  readonly difference: number;
  readonly balanced: boolean;
  readonly problems: readonly Problem[];
}

/** Of the larger side of the balance: what rounding in data sheets may leave open. */
const TOLERANCE = 0.01;

/**
 * Whether −1 and +1 meet: biogenic carbon that was taken up is given off again or stored in the product (ISO 14067). The product's carbon may be burnt at its end or stay where it lies, so between nothing and all of its
 * content is stored. Counted as CO2; carbon that leaves as methane has to be in the content or in a release of its own.
 * @returns nothing for partial boundaries, which end before the balance closes, and where no biogenic CO2 flows
 */
export function biogenicBalanceOf({ study, lines }: QuantifiedStudy): BiogenicBalance | undefined {
  const flows = lines.flatMap((line) => line.flows).filter(({ gas }) => gas === 'CO2-biogenic');
  if (study.boundary !== 'cradle-to-grave' || !flows.length) return undefined;
  const problems: Problem[] = [];
  const nothing = sum([], 'kgCO2e', 'biogenicRemovals');
  const isUptake = ({ kind }: Flow) => kind === 'biogenicRemovals';
  const uptake = subtract(nothing, [totalOf(flows, 'biogenicRemovals', isUptake)], 'biogenicRemovals');
  const release = totalOf(flows, 'biogenicCo2', (flow) => !isUptake(flow));
  const content = contentOf(study.contents.biogenic, (problem) => problems.push(problem));
  const left = uptake.value - release.value;
  const stored = Math.min(Math.max(left, 0), content?.value ?? 0);
  const difference = left - stored;
  const balanced = Math.abs(difference) <= TOLERANCE * Math.max(uptake.value, release.value);
  if (!balanced) {
    const facts = { uptake: uptake.value, release: release.value, stored, difference };
    problems.push({ severity: 'ask', code: 'biogenicBalance', facts });
  }
  return { uptake, release, ...(content && { content }), stored, difference, balanced, problems };
}

function contentOf(
  entered: QuantifiedStudy['study']['contents']['biogenic'],
  complain: (problem: Problem) => void,
): Quantification<'kgCO2e'> | undefined {
  const carbon = readQuantity(
    { type: 'quantity', key: 'contents/biogenic', units: ['kgC', 'tC'], optional: true },
    entered,
    'carbon',
    { basis: { kind: 'entered', status: 'unknown' }, complain },
  );
  const co2 = carbon && multiplyConverted(carbon, carbonToCo2, 'biogenicCo2');
  return co2 && multiplyConverted(convert(co2, 'kgCO2'), asCo2e, 'biogenicCo2');
}

/** The potential of CO2 is 1 by definition. */
const asCo2e = defined(1, 'kgCO2e', 'kgCO2', 'gwp');
