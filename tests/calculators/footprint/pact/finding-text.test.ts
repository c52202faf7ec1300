import { describe, expect, test } from 'vitest';
import { findingText } from '../../../../src/calculators/footprint/pact/finding-text.ts';
import {
  pactFindingCodes,
  type PactFinding,
  type PactFindingCode,
} from '../../../../src/calculators/footprint/pact/pact-findings.ts';
import { readPactFootprint } from '../../../../src/calculators/footprint/pact/read-pact.ts';
import { chinese, expectSentences, languages } from '../../texts/text-checks.ts';
import { exportable, exported } from './an-exported-study.ts';
import { fixture, withPcf } from './pact-fixtures.ts';

/** Each code with the place and the facts that it typically comes with. */
const typical: Readonly<Record<PactFindingCode, readonly [path: string, facts: PactFinding['facts']]>> = {
  'too-large': ['', { maximum: 2_000_000, came: 3_000_000 }],
  'not-json': ['', { begins: 'PK' }],
  damaged: ['pcf.fossilCarbonContent', { expected: 'notNegative', came: 'nothing' }],
  'too-long': ['comment', { maximum: 50_000, came: 60_000, begins: 'x' }],
  'too-many': ['productIds', { maximum: 20_000, came: 20_001 }],
  'too-deep': ['x', { maximum: 32 }],
  'forbidden-key': ['pcf.constructor', { came: 'constructor' }],
  noFootprint: ['', { came: 'group' }],
  severalFootprints: ['', { came: 2 }],
  otherVersion: ['specVersion', { expected: '3', came: '2.3.0' }],
  geographyTwice: ['pcf.geographyCountry', { of: 'geographyCountry, geographyCountrySubdivision' }],
  packagingNotIncluded: ['pcf.packagingGhgEmissions', { of: 'packagingGhgEmissions' }],
  captureNotIncluded: ['pcf.technologicalCO2Removals', { of: 'technologicalCO2Removals' }],
  tooLarge: ['pcf.declaredUnitAmount', { came: '1000000000000000000' }],
  unitNotUsable: ['pcf.declaredUnitOfMeasurement', { came: 'megabit second' }],
  unitDiffers: ['pcf.declaredUnitOfMeasurement', { expected: 'kg', came: 'piece' }],
  replaced: ['status', { came: 'b0a4c4ba-7d65-4b8c-9a1e-2f0d3c5b6a78' }],
  expired: ['validityPeriodEnd', { came: '2025-12-31' }],
  periodReversed: ['pcf.referencePeriodEnd', { from: '2025-01-01', to: '2024-12-31' }],
  totalsDiffer: ['pcf.biogenicCO2Uptake', { expected: '-3.3', came: '-1' }],
  partsDiffer: ['pcf.fossilGhgEmissions', { expected: '30.4', came: '25' }],
  partsNotKept: ['pcf', { of: 'ccsTechnologicalCO2Capture' }],
  missing: ['pcf.productMassPerDeclaredUnit', { expected: 'positive' }],
  notReadable: ['pcf.exemptedEmissionsPercent', { expected: 'notNegative', came: 'little', of: 'Oil' }],
  negativePart: ['pcf.fossilGhgEmissions', { came: '-2' }],
  credits: ['pcf.fossilGhgEmissions', { of: 'Scrap bonus' }],
  notToGate: ['', { came: 'gate-to-gate', expected: 'cradle-to-gate' }],
  linesNotCounted: ['', { count: 2, of: 10 }],
  omissionRefused: ['pcf.exemptedEmissionsPercent', { of: 'Melt power' }],
  biogenicBalance: ['pcf.biogenicCO2Uptake', { expected: '-1.1', came: '0' }],
  notSeparated: ['pcf.fossilGhgEmissions', { share: 27.804 }],
  placeUnknown: ['pcf.geographyCountry', { came: '?' }],
  sourceWithoutVersion: ['pcf.secondaryEmissionFactorSources', { of: 'a data sheet' }],
  dataUnknown: ['pcf.dqi', { share: 100 / 3 }],
};

const sentences = (language: (typeof languages)[number]): [code: string, sentence: string][] =>
  pactFindingCodes.map((code) => {
    const [path, facts] = typical[code];
    return [code, findingText({ severity: 'ask', code, ...(path && { path }), facts }, language)];
  });

describe.each(languages)('what is found in footprints of PACT, in %s', (language) => {
  test('is a whole sentence for every code', () => {
    expectSentences(sentences(language));
  });

  test('is in its own language', () => {
    for (const [code, sentence] of sentences(language)) {
      expect(chinese.test(sentence), code).toBe(language === 'zh');
    }
  });

  test('names every form that an entry may be asked for', () => {
    const damaged = { ...fixture('polylactide'), id: 1, companyIds: ['x'], companyName: '', created: 'now' };
    const read = readPactFootprint(
      JSON.stringify(
        withPcf(damaged as never, {
          declaredUnitAmount: '0',
          productMassPerDeclaredUnit: 1,
          ipccCharacterizationFactors: ['GWP'],
          geographyCountrySubdivision: 'Chongqing',
          biogenicCO2Uptake: '1',
          dqi: { technologicalDQR: '9' },
          crossSectoralStandards: [],
        }),
      ),
    );
    expect(read.findings.length).toBeGreaterThan(11);
    for (const finding of read.findings) {
      expect(findingText(finding, language)).not.toMatch(
        /notNegative|notPositive|nonEmpty|dateTime|positive|rating|potentials|subdivision|distinct|\bsome\b/,
      );
    }
  });
});

test('a mass that is missing is asked for by its name', async () => {
  const unit = { kind: 'declared', description: '', amount: 1, unit: 'piece' } as const;
  const { findings } = await exported(exportable(undefined, { unit }));
  const missing = findings.find(({ code }) => code === 'missing');
  expect(findingText(missing!, 'zh')).toBe('请填写每声明单位的产品质量：应为大于 0 的数。');
  expect(findingText(missing!, 'en')).toBe(
    'Please enter the mass of the product per declared unit: a number above 0.',
  );
});
