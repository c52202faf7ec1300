import type { Problem, ProblemCode } from '../../../src/calculators/emissions/problems.ts';
import type { LineProblemCode } from '../../../src/calculators/lines/problems.ts';

/** The facts that come with what can be wrong with any calculator's line, as the lines report them. */
export const lineFacts: Readonly<Record<LineProblemCode, Problem['facts']>> = {
  missing: {},
  notANumber: { came: 'abc' },
  ambiguousNumber: { came: '1,234' },
  tooLarge: { came: '1e999' },
  negative: { came: -3, unit: 'kWh' },
  outOfRange: { came: 120, maximum: 100, unit: '%' },
  wrongUnit: { came: 'L', expected: 't, 10^4 t' },
  unknownOption: { came: 'methanol' },
  unknownFactor: { came: 'no-such-factor' },
  factorNotUsable: { came: 'grid-electricity-life-cycle' },
  unknownKind: { came: 'volcano' },
  negativeBalance: { came: -0.5, unit: '10^4 m3' },
  noGwp: { substance: 'HFC-41', set: 'AR4' },
  notADate: { came: '2023-02-29' },
  notAYear: { came: '25', first: 1990, last: 2100 },
  overrideWithoutReason: { came: 0.5 },
  ownWithoutDocument: {},
  implausible: { came: 120_000, median: 1_200 },
  gapsInMonths: { months: '3, 11' },
  pinNotUsable: { factor: 'gwp-ar5-hfc-32' },
  unverifiedFactor: { factor: 'road-lpg-ch4' },
  supersededFactor: { factor: 'grid-electricity-cn-cq-2022', by: 'grid-electricity-cn-cq-2023' },
  gasMeteredAt20: { factor: '0.9318' },
  unknownArea: { area: 'CN-XZ' },
  factorOfLaterYear: { factor: 'grid-electricity-cn-residual-2022', year: 2021, of: 2022 },
  factorOfOtherYear: { factor: 'grid-electricity-cn-cq-2023', year: 2025, of: 2023 },
  aggregateGwp: { set: 'AR5', chosen: 'AR6' },
};

/** The same for an inventory. */
export const typicalFacts: Readonly<Record<ProblemCode, Problem['facts']>> = {
  ...lineFacts,
  steamBelowSaturation: { temperature: 150, saturationTemperature: 170.41, absolutePressureMpa: 0.8 },
  steamOutOfRange: { absolutePressureMpa: 120, minimum: 0.000611, maximum: 100 },
  steamPressure: { gaugePressureMpa: -0.2, minimum: -0.101325 },
  waterAboveBoiling: { temperature: 120, saturationTemperature: 99.606, absolutePressureMpa: 0.1 },
  linesNotCounted: { count: 2 },
  equityShareMissing: {},
  notForCompliance: { market: 'national' },
  gwpReasonMissing: { set: 'AR5' },
  completenessOpen: { count: 1 },
  certificatesExceedGrid: { certificates: 1_200, grid: 1_000.5 },
  certificateOfOtherYear: { line: 'GEC-1', year: 2026, generated: '2025-12' },
  certificateNotCancelled: { line: 'GEC-1' },
  noEvidence: {},
  certificateBurns: { line: 'GEC 2023-1' },
  certificatesSold: {},
  tankToWheelOnly: {},
};
