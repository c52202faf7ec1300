import { decimalText } from './decimal-text.ts';
import { finding, type PactFinding } from './pact-findings.ts';
import type { CarbonFootprint } from './product-footprint.ts';

/**
 * A supplier's footprint in the separate lines of a study, in kgCO2e per declared unit. They add up to the footprint with
 * its biogenic uptake, which is what the supplier answers for; a part that the supplier doesn't know is absent, not zero.
 */
export type SupplierParts =
  | {
      readonly separate: true;
      /** What is in no other part. */
      readonly fossil: number;
      readonly biogenicMethane: number | undefined;
      /** Taken up, as a positive number. */
      readonly removals: number | undefined;
      /** Of land-use change and land management. */
      readonly landUse: number | undefined;
      readonly aircraft: number | undefined;
    }
  | { readonly separate: false; readonly total: number };

/** Printed numbers are rounded: what differs by less than one percent of the footprint is the same. */
const tolerance = 0.01;

/** Uptakes that a study has no line for: with them the footprint is taken as one number. */
const otherUptakes = [
  'ccsTechnologicalCO2Capture',
  'technologicalCO2Removals',
  'landManagementBiogenicCO2Removals',
] as const satisfies readonly (keyof CarbonFootprint)[];

/** The parts, and where they don't agree with what the footprint states. */
export function supplierParts(pcf: CarbonFootprint): {
  readonly parts: SupplierParts;
  readonly findings: readonly PactFinding[];
} {
  const total = Number(pcf.pcfIncludingBiogenicUptake);
  const withoutUptake = Number(pcf.pcfExcludingBiogenicUptake);
  const landUse = added(pcf.landUseChangeGhgEmissions, pcf.landManagementBiogenicCO2Emissions);
  const biogenicMethane = added(pcf.biogenicNonCO2Emissions);
  const aircraft = added(pcf.aircraftGhgEmissions);
  const uptake = withoutUptake - total;
  const fossil = withoutUptake - (landUse ?? 0) - (biogenicMethane ?? 0) - (aircraft ?? 0);
  const size = Math.max(Math.abs(total), Math.abs(withoutUptake), Math.abs(uptake));
  const unknown = otherUptakes.filter((key) => Number(pcf[key] ?? 0) !== 0);
  const contradicts = cleaned(uptake, size) < 0 || cleaned(fossil, size) < 0;
  if (unknown.length || contradicts) {
    const of = unknown.length ? unknown.join(', ') : 'pcfExcludingBiogenicUptake';
    return {
      parts: { separate: false, total },
      findings: [finding('ask', 'partsNotKept', 'pcf', { of })],
    };
  }
  const parts: SupplierParts = {
    separate: true,
    fossil: cleaned(fossil, size),
    biogenicMethane,
    removals: pcf.biogenicCO2Uptake === undefined && uptake === 0 ? undefined : cleaned(uptake, size),
    landUse,
    aircraft,
  };
  return { parts, findings: differences(pcf, size, uptake, fossil + (aircraft ?? 0)) };
}

/** The noise of a computer's subtraction is nothing. */
const cleaned = (value: number, size: number): number => (Math.abs(value) <= size * 1e-12 ? 0 : value);

function added(...decimals: readonly (string | undefined)[]): number | undefined {
  const known = decimals.filter((one) => one !== undefined);
  return known.length ? known.map(Number).reduce((sum, one) => sum + one, 0) : undefined;
}

/** Where the totals and the parts that are stated say something else. */
function differences(pcf: CarbonFootprint, size: number, uptake: number, fossil: number): PactFinding[] {
  const differ = (one: number, other: number) => Math.abs(one - other) > tolerance * size;
  const { biogenicCO2Uptake, fossilGhgEmissions } = pcf;
  const stated = -Number(biogenicCO2Uptake ?? -uptake);
  return [
    ...(differ(stated, uptake)
      ? [
          finding('ask', 'totalsDiffer', 'pcf.biogenicCO2Uptake', {
            expected: decimalText(-uptake),
            came: biogenicCO2Uptake ?? '',
          }),
        ]
      : []),
    ...(differ(Number(fossilGhgEmissions), fossil)
      ? [
          finding('ask', 'partsDiffer', 'pcf.fossilGhgEmissions', {
            expected: decimalText(fossil),
            came: fossilGhgEmissions,
          }),
        ]
      : []),
  ];
}
