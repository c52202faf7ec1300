import type { JsonSchema } from '../../engine/json/schema-of.ts';
import type { CarbonFootprint } from './product-footprint.ts';

type Key = keyof CarbonFootprint;

/** What the entries of a carbon footprint ask of one another. The check and the schema both come from it. */
export interface PactRule {
  readonly code: 'geographyTwice' | 'packagingNotIncluded' | 'captureNotIncluded';
  readonly schema: JsonSchema;
  /** The entries that may not stand there. */
  readonly broken: (pcf: CarbonFootprint) => readonly Key[];
}

/** Which entries exclude one another, or are excluded by the answer to a question. */
export const pactRules: readonly PactRule[] = [
  oneAtMost(
    'geographyTwice',
    'geographyRegionOrSubregion',
    'geographyCountry',
    'geographyCountrySubdivision',
  ),
  absentAfterNo('packagingNotIncluded', 'packagingEmissionsIncluded', 'packagingGhgEmissions'),
  absentAfterNo(
    'captureNotIncluded',
    'ccsTechnologicalCO2CaptureIncluded',
    'ccsTechnologicalCO2Capture',
    'technologicalCO2Removals',
    'technologicalCO2CaptureOrigin',
  ),
];

const given = (pcf: CarbonFootprint, keys: readonly Key[]): readonly Key[] =>
  keys.filter((key) => pcf[key] !== undefined);

/** Of some entries there is one at most. */
function oneAtMost(code: PactRule['code'], ...keys: readonly Key[]): PactRule {
  const pairs = keys.flatMap((one, index) => keys.slice(index + 1).map((other) => [one, other]));
  return {
    code,
    schema: { not: { anyOf: pairs.map((required) => ({ required })) } },
    broken: (pcf) => {
      const present = given(pcf, keys);
      return present.length > 1 ? present : [];
    },
  };
}

/** Where a question is answered with no, what belongs to it is absent. */
function absentAfterNo(code: PactRule['code'], question: Key, ...keys: readonly Key[]): PactRule {
  return {
    code,
    schema: {
      if: { properties: { [question]: { const: false } }, required: [question] },
      then: { not: { anyOf: keys.map((key) => ({ required: [key] })) } },
    },
    broken: (pcf) => (pcf[question] === false ? given(pcf, keys) : []),
  };
}
