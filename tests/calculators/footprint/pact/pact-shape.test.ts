import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/calculators/engine/json/shape.ts';
import { checkPact } from '../../../../src/calculators/footprint/pact/check-pact.ts';
import { pactDescriptions, pactSchema } from '../../../../src/calculators/footprint/pact/pact-schema.ts';
import { pactShape } from '../../../../src/calculators/footprint/pact/pact-shape.ts';
import { almostOf, arbitraryOf } from '../../engine/json/arbitrary-shape.ts';
import { fixture, fixtureNames, withPcf } from './pact-fixtures.ts';

const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: false }).compile(pactSchema);
const pla = fixture('polylactide');

/** What is said of a footprint, as code, place and facts. */
function said(value: unknown) {
  const checked = checkPact(value);
  expect(validate(value)).toBe(checked.ok);
  return checked.ok ? [] : checked.findings.map(({ code, path, facts }) => [code, path, facts]);
}

const fits = (pcf: object) => said(withPcf(pla, pcf)).length === 0;

describe('the PACT data model, version 3.0.3', () => {
  test.each(fixtureNames)('accepts the footprint of %s, and keeps what the model does not name', (name) => {
    const footprint = fixture(name);
    expect(said(footprint)).toEqual([]);
    expect(checkPact(footprint)).toEqual({ ok: true, footprint });
  });

  test.each([
    'id specVersion created status companyName companyIds productDescription productIds productNameCompany pcf',
  ])('asks of every footprint for %s', (names) => {
    for (const name of names.split(' ')) {
      const without: Record<string, unknown> = { ...pla };
      delete without[name];
      expect(said(without)).toMatchObject([['damaged', name, { came: 'nothing' }]]);
    }
  });

  test.each([
    'declaredUnitOfMeasurement declaredUnitAmount productMassPerDeclaredUnit',
    'referencePeriodStart referencePeriodEnd',
    'pcfExcludingBiogenicUptake pcfIncludingBiogenicUptake fossilGhgEmissions fossilCarbonContent',
    'ipccCharacterizationFactors crossSectoralStandards exemptedEmissionsPercent',
  ])('asks of every carbon footprint for %s', (names) => {
    for (const name of names.split(' ')) {
      expect(said(withPcf(pla, { [name]: undefined }))).toMatchObject([
        ['damaged', `pcf.${name}`, { came: 'nothing' }],
      ]);
    }
  });

  test('writes numbers as decimals in a text: no exponent, no bare point, no number of JSON', () => {
    const of = (value: unknown) => fits({ pcfExcludingBiogenicUptake: value });
    expect(['0', '-1.20', '+3', '007.5'].filter((value) => !of(value))).toEqual([]);
    expect(['1e3', '.5', '5.', '1,5', '１', ' 1', '', 1.5, null].filter(of)).toEqual([]);
  });

  test('tells decimals above zero from those that may be zero, and both from uptakes', () => {
    const amount = (value: string) => fits({ declaredUnitAmount: value });
    expect(['1', '0.5', '+10', '00.01', '12.50'].filter((value) => !amount(value))).toEqual([]);
    expect(['0', '0.0', '-1', '1abc', ''].filter(amount)).toEqual([]);
    const fossil = (value: string) => fits({ fossilGhgEmissions: value });
    expect([fossil('0'), fossil('0.0'), fossil('-0.1')]).toEqual([true, true, false]);
    const uptake = (value: string) => fits({ biogenicCO2Uptake: value });
    expect([uptake('-2.5'), uptake('0'), uptake('0.00'), uptake('2.5')]).toEqual([true, true, true, false]);
  });

  test('rates data from 1 to 5', () => {
    const dqi = (technologicalDQR: string) => fits({ dqi: { ...pla.pcf.dqi, technologicalDQR } });
    expect(['1', '4.99', '5', '5.0', '02.5'].filter((value) => !dqi(value))).toEqual([]);
    expect(['0.9', '5.1', '6', '-1', '15'].filter(dqi)).toEqual([]);
  });

  test.each([
    ['declaredUnitOfMeasurement', 'litre', 'choice'],
    ['geographyCountrySubdivision', 'CN-CHONGQING', 'subdivision'],
    ['referencePeriodEnd', '2025-02-30T00:00:00Z', 'dateTime'],
    ['referencePeriodEnd', '2025-12-31', 'dateTime'],
    ['ipccCharacterizationFactors', [], 'some'],
    ['crossSectoralStandards', 'ISO14067', 'list'],
    ['ccuCalculationApproach', 'cut-off', 'choice'],
    ['productOrSectorSpecificRules', [], 'some'],
    ['secondaryEmissionFactorSources', [], 'some'],
    ['packagingEmissionsIncluded', 'yes', 'truth'],
  ])('names what it expected: %s = %j', (name, value, expected) => {
    const place = withPcf(pla, { geographyCountrySubdivision: undefined, [name]: value });
    expect(said(place)).toMatchObject([['damaged', `pcf.${name}`, { expected }]]);
  });

  test('names every entry that does not fit, not the first alone', () => {
    const ids = ['urn:gtin:1', 'urn:gtin:1', 'gtin:2', 'urn:gtin:1 2'];
    expect(said({ ...pla, id: '1', status: 'active', productIds: ids })).toMatchObject([
      ['damaged', 'id', { expected: 'uuid' }],
      ['damaged', 'status', { options: 'Active, Deprecated', value: 'active' }],
      ['damaged', 'productIds[1]', { expected: 'distinct' }],
      ['damaged', 'productIds[2]', { expected: 'urn' }],
      ['damaged', 'productIds[3]', { expected: 'urn' }],
    ]);
  });

  test('takes standards of later revisions, and any number of warming potentials', () => {
    expect(fits({ crossSectoralStandards: ['ISO14067', 'PACT-4.0'] })).toBe(true);
    expect(fits({ ipccCharacterizationFactors: ['AR5', 'AR6', 'AR7'] })).toBe(true);
    expect(fits({ ipccCharacterizationFactors: ['AR6', 'AR6'] })).toBe(false);
    expect(fits({ ipccCharacterizationFactors: ['SAR'] })).toBe(false);
  });
});

describe('what entries of a footprint ask of one another', () => {
  const places = {
    geographyRegionOrSubregion: 'Eastern Asia',
    geographyCountry: 'CN',
    geographyCountrySubdivision: 'CN-CQ',
  };

  test('a footprint is of one place, or of the world', () => {
    const nowhere = { ...pla.pcf, geographyCountrySubdivision: undefined };
    expect(said(withPcf(pla, nowhere))).toEqual([]);
    for (const [key, value] of Object.entries(places)) {
      expect(said(withPcf(pla, { ...nowhere, [key]: value }))).toEqual([]);
    }
    expect(said(withPcf(pla, { ...places, geographyRegionOrSubregion: undefined }))).toEqual([
      ['geographyTwice', 'pcf.geographyCountry', { of: 'geographyCountry, geographyCountrySubdivision' }],
    ]);
    expect(said(withPcf(pla, places))).toMatchObject([['geographyTwice', expect.anything(), {}]]);
  });

  test('emissions of packaging are there only where packaging is included', () => {
    expect(fits({ packagingEmissionsIncluded: true, packagingGhgEmissions: '0.1' })).toBe(true);
    expect(fits({ packagingEmissionsIncluded: false })).toBe(true);
    expect(said(withPcf(pla, { packagingEmissionsIncluded: false, packagingGhgEmissions: '0' }))).toEqual([
      ['packagingNotIncluded', 'pcf.packagingGhgEmissions', { of: 'packagingGhgEmissions' }],
    ]);
  });

  test('captured carbon dioxide is there only where capture is included', () => {
    const capture = { ccsTechnologicalCO2Capture: '-0.2', technologicalCO2CaptureOrigin: 'A lime kiln' };
    expect(fits({ ...capture, ccsTechnologicalCO2CaptureIncluded: true })).toBe(true);
    expect(said(withPcf(pla, { ...capture, ccsTechnologicalCO2CaptureIncluded: false }))).toEqual([
      [
        'captureNotIncluded',
        'pcf.ccsTechnologicalCO2Capture',
        { of: 'ccsTechnologicalCO2Capture, technologicalCO2CaptureOrigin' },
      ],
    ]);
  });
});

describe('the JSON Schema of a product footprint', () => {
  const shape = pactShape as Plan;
  /** Most that is made at random breaks a rule: this is of one place, and says nothing of packaging and capture. */
  const orderly = arbitraryOf(shape).map((value) => {
    const footprint = structuredClone(value) as { pcf: Record<string, unknown> };
    delete footprint.pcf['geographyCountry'];
    delete footprint.pcf['geographyCountrySubdivision'];
    delete footprint.pcf['packagingEmissionsIncluded'];
    delete footprint.pcf['ccsTechnologicalCO2CaptureIncluded'];
    return footprint;
  });

  test('agrees with the check on footprints with anything in them', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(orderly, arbitraryOf(shape), almostOf(shape)), (value) => {
        seen[said(value).length ? 'refused' : 'accepted'] += 1;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(50);
  });

  test('describes no entry that doesn’t exist', () => {
    const found = JSON.stringify(pactSchema);
    for (const description of Object.values(pactDescriptions)) {
      expect(found).toContain(JSON.stringify(description));
    }
  });
});
