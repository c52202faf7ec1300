import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pactText } from '../../../../src/calculators/footprint/pact/pact-footprint-of.ts';
import type { ProductFootprint } from '../../../../src/calculators/footprint/pact/product-footprint.ts';
import { readPactFootprint } from '../../../../src/calculators/footprint/pact/read-pact.ts';
import { supplierLineOf } from '../../../../src/calculators/footprint/pact/supplier-line.ts';
import type { EnteredQuantity } from '../../../../src/calculators/lines/entered.ts';
import { amount, quantified, type TestLine } from '../one-study.ts';
import { exportable, footprintOf, resinAndPower } from './an-exported-study.ts';
import { fixture, fixtureNames } from './pact-fixtures.ts';

/** A study of one line, which takes the whole declared amount of a footprint that was read from its file. */
function studyOf(footprint: ProductFootprint) {
  const read = readPactFootprint(pactText(footprint));
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  expect(read.findings).toEqual([]);
  const supplied = supplierLineOf(read.footprint);
  if (!supplied.ok) throw new Error(JSON.stringify(supplied.findings));
  const { line, findings } = supplied;
  expect(findings).toEqual([]);
  const quantity = { ...(line.fields['quantity'] as EnteredQuantity) };
  const { declaredUnitAmount, fossilCarbonContent, biogenicCarbonContent } = read.footprint.pcf;
  return exportable(
    [{ ...line, fields: { ...line.fields, quantity: { ...quantity, amount: declaredUnitAmount } } }],
    {
      contents: {
        fossil: amount(fossilCarbonContent, 'kgC'),
        ...(biogenicCarbonContent !== undefined && { biogenic: amount(biogenicCarbonContent, 'kgC') }),
      },
    },
  );
}

const figures = [
  'pcfIncludingBiogenicUptake',
  'pcfExcludingBiogenicUptake',
  'fossilGhgEmissions',
  'landUseChangeGhgEmissions',
  'biogenicCO2Uptake',
  'biogenicNonCO2Emissions',
  'aircraftGhgEmissions',
] as const;

/** The figures of two footprints, which must agree to the last digits that a computer's number has. */
function expectSame(one: ProductFootprint, other: ProductFootprint): void {
  for (const key of figures) {
    const [a, b] = [Number(one.pcf[key] ?? 0), Number(other.pcf[key] ?? 0)];
    const size = Math.max(...figures.map((figure) => Math.abs(Number(one.pcf[figure] ?? 0))));
    expect(Math.abs(a - b), key).toBeLessThanOrEqual(size * 1e-12);
  }
}

test('a footprint that is exported and taken again by a customer is the same figure', async () => {
  const footprint = await footprintOf(exportable());
  const { total, toGate } = await quantified(studyOf(footprint));
  expect(total.value).toBeCloseTo(8.3108, 12);
  expect(toGate.value).toBeCloseTo(total.value, 12);
});

test('so it is line by line, with carbon in the product, land use and methane', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        fossil: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        methane: fc.double({ min: 0, max: 100, noNaN: true }),
        landUse: fc.double({ min: 0, max: 100, noNaN: true }),
        carbon: fc.double({ min: 0.001, max: 1e3, noNaN: true }),
        units: fc.constantFrom(1, 12, 0.4),
      }),
      async ({ fossil, methane, landUse, carbon, units }) => {
        const plant: TestLine = {
          kind: 'material',
          stage: 'raw-materials',
          fields: {
            basis: 'own',
            ownDocument: 'a data sheet',
            ownPer: 'kg',
            separate: 'yes',
            fossilFactor: amount(fossil, 'kgCO2e'),
            biogenicMethaneFactor: amount(methane < 1e-12 ? 0 : methane, 'kgCO2e'),
            landUseFactor: amount(landUse < 1e-12 ? 0 : landUse, 'kgCO2e'),
            removalFactor: amount((carbon * 44) / 12, 'kgCO2e'),
            quantity: amount(1, 'kg'),
          },
        };
        const footprint = await footprintOf(
          exportable([plant, ...resinAndPower], {
            unit: { kind: 'declared', description: '', amount: units, unit: 'L', massKg: 1 },
            contents: { fossil: amount(0, 'kgC'), biogenic: amount(carbon * units, 'kgC') },
          }),
        );
        expectSame(await footprintOf(studyOf(footprint)), footprint);
      },
    ),
    { numRuns: 40 },
  );
});

test.each(fixtureNames)('a supplier’s footprint of %s passes through a study unchanged', async (name) => {
  const footprint = fixture(name);
  const { total } = await quantified(studyOf(footprint));
  expect(total.value).toBeCloseTo(Number(footprint.pcf.pcfIncludingBiogenicUptake), 12);
  const passed = await footprintOf(studyOf(footprint));
  expect(passed.pcf.pcfExcludingBiogenicUptake).toBe(
    String(Number(footprint.pcf.pcfExcludingBiogenicUptake)),
  );
});
