import { decimalOf, plainText } from '../../engine/decimal.ts';
import { plus } from '../../engine/decimal-arithmetic.ts';
import { carbonToCo2 } from '../../engine/operations.ts';
import { decimalText } from './decimal-text.ts';
import type { Contents } from './declared-unit.ts';
import type { Gate } from './gate.ts';
import type { Tell } from './pact-details.ts';
import { finding } from './pact-findings.ts';
import type { CarbonFootprint, Emissions } from './product-footprint.ts';

/** How near the carbon that was taken up must come to the carbon in the product. */
const tolerance = 0.01;

/**
 * The footprint at the gate in the lines of the data model. What biomass took up and gave off again before the gate is in
 * neither total; what stays is the uptake, and must be the biogenic carbon that the product holds × 44/12. The totals are the
 * exact sums of the parts as they are written, so that whoever adds them up comes to them.
 * @returns nothing where a part is below zero that can't be, or the carbon doesn't balance; `tell` then got it
 */
export function pactEmissions(gate: Gate, contents: Contents, tell: Tell): Emissions | undefined {
  const { fossil, landUse, biogenicMethane, aircraft } = gate;
  const parts = {
    fossilGhgEmissions: fossil,
    landUseChangeGhgEmissions: landUse,
    aircraftGhgEmissions: aircraft,
  };
  const negative = Object.entries(parts).filter(([, value = 0]) => value < 0);
  for (const [key, value = 0] of negative) {
    tell(finding('error', 'negativePart', `pcf.${key}`, { came: decimalText(value) }));
  }
  if (negative.length || !isBalanced(gate, contents, tell)) return undefined;
  const uptake = uptakeOf(gate, contents);
  return {
    pcfExcludingBiogenicUptake: added(fossil, landUse, biogenicMethane),
    pcfIncludingBiogenicUptake: added(fossil, landUse, biogenicMethane, uptake),
    fossilGhgEmissions: decimalText(fossil),
    ...written('landUseChangeGhgEmissions', landUse),
    ...written('biogenicCO2Uptake', uptake),
    ...written('biogenicNonCO2Emissions', biogenicMethane),
    ...written('aircraftGhgEmissions', aircraft),
  };
}

/** The sum of the decimals that these numbers are written as. */
function added(...parts: readonly (number | undefined)[]): string {
  const known = parts.filter((part) => part !== undefined).map((part) => decimalOf(part));
  return plainText(known.reduce(plus, decimalOf(0)));
}

function written(key: keyof CarbonFootprint, value: number | undefined): Partial<Emissions> {
  return value === undefined ? {} : { [key]: decimalText(value) };
}

/** Zero is known where the product holds no biogenic carbon; without a word about it nothing is known. */
function uptakeOf({ biogenicCo2 }: Gate, { biogenic }: Contents): number | undefined {
  return biogenicCo2 ?? (biogenic === 0 ? 0 : undefined);
}

function isBalanced({ biogenicCo2 = 0, total }: Gate, { biogenic }: Contents, tell: Tell): boolean {
  const stored = biogenicCo2 === 0 ? 0 : -biogenicCo2;
  const contained = (biogenic ?? 0) * carbonToCo2.value;
  const path = 'pcf.biogenicCO2Uptake';
  if (biogenic === undefined && stored > 0) {
    tell(finding('ask', 'missing', 'pcf.biogenicCarbonContent', { expected: 'notNegative' }));
    return true;
  }
  const size = Math.max(stored, contained, Math.abs(total) * tolerance);
  if (stored >= 0 && Math.abs(stored - contained) <= size * tolerance) return true;
  tell(
    finding('error', 'biogenicBalance', path, {
      expected: decimalText(-contained),
      came: decimalText(-stored),
    }),
  );
  return false;
}
