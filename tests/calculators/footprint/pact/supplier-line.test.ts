import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../../src/calculators/engine/units.ts';
import type { ProductFootprint } from '../../../../src/calculators/footprint/pact/product-footprint.ts';
import { supplierLineOf } from '../../../../src/calculators/footprint/pact/supplier-line.ts';
import type { EnteredQuantity } from '../../../../src/calculators/lines/entered.ts';
import { aStudy, quantified } from '../one-study.ts';
import { fixture, withPcf } from './pact-fixtures.ts';

const pla = fixture('polylactide');
const varnish = fixture('varnish');

/** The line, where there must be one. */
function lineOf(footprint: ProductFootprint, per?: Unit) {
  const read = supplierLineOf(footprint, per);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read;
}

/** The footprint of so much of a line's amount, as a study has it. */
async function studyOf(footprint: ProductFootprint, amount: string, per?: Unit) {
  const { line } = lineOf(footprint, per);
  const quantity = { ...(line.fields['quantity'] as EnteredQuantity), amount };
  return quantified(aStudy([{ ...line, fields: { ...line.fields, quantity } }]));
}

describe('a supplier’s footprint as a line of the bill of materials', () => {
  test('names the product, its document and the year of its data', () => {
    const { line, findings } = lineOf(pla);
    expect(findings).toEqual([]);
    expect(line).toMatchObject({
      kind: 'material',
      stage: 'raw-materials',
      name: 'PLA 2003',
      data: { source: 'supplier', year: 2025, primaryShare: '38.5' },
      evidence: { document: `嘉陵生物材料有限公司: PLA 2003, PACT 3.0.3, ${pla.id}` },
    });
  });

  test('keeps fossil, biogenic methane, land use, uptake and aircraft apart', () => {
    // Fossil: 2.00 − land use (0.05 + 0.02) − biogenic methane 0.03 − aircraft 0 = 1.9; uptake: 2.00 − 0.167.
    expect(lineOf(pla).line.fields).toMatchObject({
      basis: 'supplier',
      separate: 'yes',
      fossilFactor: { amount: '1.9', unit: 'kgCO2e' },
      biogenicMethaneFactor: { amount: '0.03', unit: 'kgCO2e' },
      landUseFactor: { amount: '0.07', unit: 'kgCO2e' },
      removalFactor: { amount: '1.833', unit: 'kgCO2e' },
      aircraftFactor: { amount: '0', unit: 'kgCO2e' },
      quantity: { unit: 'kg' },
    });
  });

  test('is per one of the declared unit: 31.2 − 0.5 − 0.3 − 0.8 for 20 litres are 1.48 per litre', () => {
    expect(lineOf(varnish).line.fields).toMatchObject({
      fossilFactor: { amount: '1.48' },
      aircraftFactor: { amount: '0.04' },
      removalFactor: { amount: '0.165' },
      quantity: { unit: 'L' },
    });
  });

  test('gives the supplier’s own figure for the declared amount', async () => {
    const { total, byFlow, aircraft, lines } = await studyOf(varnish, '20');
    expect(lines[0]?.problems).toEqual([]);
    expect(total.value).toBeCloseTo(27.9, 12);
    expect(byFlow.biogenicRemovals.value).toBeCloseTo(-3.3, 12);
    expect(byFlow.landUseChange.value).toBeCloseTo(0.5, 12);
    expect(byFlow.notSeparable.value).toBe(0);
    expect(aircraft.value).toBeCloseTo(0.8, 12);
  });

  test('counts in the unit that the line has: by mass through the declared mass, 20.8 kg for 20 litres', async () => {
    expect(lineOf(varnish, 'g').line.fields['quantity']).toEqual({ unit: 'g' });
    expect((await studyOf(varnish, '20800', 'g')).total.value).toBeCloseTo(27.9, 12);
    expect((await studyOf(varnish, '0.02', 'm3')).total.value).toBeCloseTo(27.9, 12);
  });

  test('energy is counted in kilowatt hours: 3.6 MJ are one', () => {
    const steam = withPcf(pla, { declaredUnitOfMeasurement: 'megajoule', declaredUnitAmount: '3.6' });
    expect(lineOf(steam).line.fields).toMatchObject({
      fossilFactor: { amount: '1.9' },
      quantity: { unit: 'kWh' },
    });
  });

  test('a part that the supplier doesn’t know stays out of the line', () => {
    const unknown = {
      landUseChangeGhgEmissions: undefined,
      landManagementBiogenicCO2Emissions: undefined,
      biogenicNonCO2Emissions: undefined,
      aircraftGhgEmissions: undefined,
      biogenicCO2Uptake: undefined,
      pcfExcludingBiogenicUptake: '2',
      pcfIncludingBiogenicUptake: '2',
      fossilGhgEmissions: '2',
    };
    const { fields } = lineOf(withPcf(pla, unknown)).line;
    expect(Object.keys(fields)).toEqual([
      'basis',
      'ownDocument',
      'ownPer',
      'separate',
      'fossilFactor',
      'quantity',
    ]);
    expect(fields['fossilFactor']).toEqual({ amount: '2', unit: 'kgCO2e' });
  });

  test('a name of pages becomes a short one', () => {
    const { line } = lineOf({ ...pla, productNameCompany: '𠮷'.repeat(5000), companyName: 'x'.repeat(5000) });
    expect([...line.name]).toHaveLength(200);
    expect(String(line.fields['ownDocument']).length).toBeLessThan(2000);
  });
});

describe('a footprint that doesn’t fit', () => {
  test('in a unit that no line has is refused', () => {
    const service = withPcf(pla, { declaredUnitOfMeasurement: 'megabit second' });
    expect(supplierLineOf(service)).toEqual({
      ok: false,
      findings: [
        {
          severity: 'error',
          code: 'unitNotUsable',
          path: 'pcf.declaredUnitOfMeasurement',
          facts: { came: 'megabit second' },
        },
      ],
    });
  });

  test('per piece without a mass can’t be a line in kilograms', () => {
    const piece = withPcf(pla, { declaredUnitOfMeasurement: 'piece', productMassPerDeclaredUnit: '0' });
    expect(supplierLineOf(piece, 'kg')).toMatchObject({
      ok: false,
      findings: [{ code: 'unitDiffers', facts: { expected: 'kg', came: 'piece' } }],
    });
    expect(supplierLineOf(piece)).toMatchObject({ ok: true });
  });

  test('in itself is taken by its total, and the difference is told', async () => {
    const odd = withPcf(varnish, { fossilGhgEmissions: '25', biogenicCO2Uptake: '-1' });
    expect(lineOf(odd).findings).toEqual([
      {
        severity: 'ask',
        code: 'totalsDiffer',
        path: 'pcf.biogenicCO2Uptake',
        facts: { expected: '-3.3', came: '-1' },
      },
      {
        severity: 'ask',
        code: 'partsDiffer',
        path: 'pcf.fossilGhgEmissions',
        facts: { expected: '30.4', came: '25' },
      },
    ]);
    expect((await studyOf(odd, '20')).total.value).toBeCloseTo(27.9, 12);
  });

  test('in what a study has a line for is one number: captured carbon, an uptake below zero, parts above the whole', async () => {
    const captured = withPcf(varnish, {
      ccsTechnologicalCO2CaptureIncluded: true,
      ccsTechnologicalCO2Capture: '-2',
    });
    const uptake = withPcf(varnish, { pcfIncludingBiogenicUptake: '32' });
    const above = withPcf(varnish, { landUseChangeGhgEmissions: '40' });
    for (const footprint of [captured, uptake, above]) {
      const { line, findings } = lineOf(footprint);
      expect(findings).toMatchObject([{ severity: 'ask', code: 'partsNotKept' }]);
      expect(line.fields).toMatchObject({ separate: 'no' });
      const { byFlow, total } = await studyOf(footprint, '20');
      expect(byFlow.notSeparable.value).toBe(total.value);
      expect(total.value).toBeCloseTo(Number(footprint.pcf.pcfIncludingBiogenicUptake), 12);
    }
  });

  test('below zero is a number like any other', async () => {
    const straw = withPcf(varnish, {
      pcfIncludingBiogenicUptake: '-8.8',
      ccsTechnologicalCO2Capture: '-40',
    });
    expect((await studyOf(straw, '10')).total.value).toBeCloseTo(-4.4, 12);
  });
});
