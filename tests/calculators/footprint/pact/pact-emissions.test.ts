import { describe, expect, test } from 'vitest';
import { amount, ownFactor, quantified } from '../one-study.ts';
import {
  aggregate,
  exportable,
  exported,
  findingsOf,
  footprintOf,
  resinAndPower,
} from './an-exported-study.ts';

const bark = {
  kind: 'biogenic-carbon',
  stage: 'raw-materials',
  fields: { flow: 'uptake', quantity: amount('0.3', 'kgC') },
} as const;

describe('the separate lines of an exported footprint', () => {
  test('0.3 kg of carbon that the product holds are an uptake of 0.3 × 44/12 = 1.1 kg', async () => {
    const study = exportable([...resinAndPower, bark], {
      contents: { fossil: amount('1.2', 'kgC'), biogenic: amount('0.3', 'kgC') },
    });
    expect((await footprintOf(study)).pcf).toMatchObject({
      pcfExcludingBiogenicUptake: '8.3108',
      pcfIncludingBiogenicUptake: '7.2108',
      biogenicCO2Uptake: '-1.1',
      biogenicCarbonContent: '0.3',
    });
  });

  test('what is taken up and burnt before the gate is no uptake of the product; its methane stays', async () => {
    const pellets = {
      kind: 'biomass',
      fields: { biomass: 'wood', quantity: amount(2, 'kg') },
    } as const;
    const { pcf } = await footprintOf(exportable([...resinAndPower, pellets]));
    const { byGas } = await quantified(exportable([...resinAndPower, pellets]));
    expect(pcf.biogenicCO2Uptake).toBe('0');
    expect(Number(pcf.biogenicNonCO2Emissions)).toBeCloseTo(byGas.get('CH4-biogenic')!.value, 14);
    expect(pcf.pcfExcludingBiogenicUptake).toBe(pcf.pcfIncludingBiogenicUptake);
    const parts = Number(pcf.fossilGhgEmissions) + Number(pcf.biogenicNonCO2Emissions);
    expect(parts).toBeCloseTo(Number(pcf.pcfExcludingBiogenicUptake), 12);
  });

  test('carbon that the product holds and nothing took up, or the other way round, is refused', async () => {
    const holding = { contents: { fossil: amount('1.2', 'kgC'), biogenic: amount('0.3', 'kgC') } };
    const { findings } = await exported(exportable(resinAndPower, holding));
    expect(findings).toContainEqual({
      severity: 'error',
      code: 'biogenicBalance',
      path: 'pcf.biogenicCO2Uptake',
      facts: { expected: '-1.1', came: '0' },
    });
    expect(await findingsOf(exportable([...resinAndPower, bark]))).toContain(
      'error biogenicBalance pcf.biogenicCO2Uptake',
    );
    const released = { ...bark, fields: { ...bark.fields, flow: 'release' } };
    expect(await findingsOf(exportable([...resinAndPower, released]))).toContain(
      'error biogenicBalance pcf.biogenicCO2Uptake',
    );
  });

  test('an uptake without a word on the carbon in the product is asked about', async () => {
    const study = exportable([...resinAndPower, bark], { contents: { fossil: amount('1.2', 'kgC') } });
    expect(await findingsOf(study)).toContain('ask missing pcf.biogenicCarbonContent');
    expect((await footprintOf(study)).pcf).not.toHaveProperty('biogenicCarbonContent');
  });

  test('what no line tells is absent, not zero', async () => {
    const { pcf } = await footprintOf(
      exportable([aggregate(3)], { contents: { fossil: amount('1.2', 'kgC') } }),
    );
    for (const key of ['landUseChangeGhgEmissions', 'biogenicCO2Uptake', 'aircraftGhgEmissions']) {
      expect(pcf).not.toHaveProperty(key);
    }
    expect(pcf.fossilGhgEmissions).toBe('3');
  });

  test('a part below zero that the data model can’t say is refused', async () => {
    const credit = aggregate(-2);
    expect(await findingsOf(exportable([credit]))).toContain('error negativePart pcf.fossilGhgEmissions');
  });

  test('a credit that other emissions would hide is refused by its name', async () => {
    const credit = aggregate(-1, { name: 'Scrap bonus' });
    const { findings } = await exported(exportable([...resinAndPower, credit]));
    expect(findings).toContainEqual({
      severity: 'error',
      code: 'credits',
      path: 'pcf.fossilGhgEmissions',
      facts: { of: 'Scrap bonus' },
    });
  });
});

describe('numbers', () => {
  test('add up as they are written: 0.2 + 0.6 are 0.8, and less an uptake of 1.1 they are −0.3', async () => {
    const land = {
      kind: 'land-use',
      stage: 'raw-materials',
      fields: { quantity: amount('0.6', 'kgCO2e'), ownDocument: 'a study' },
    } as const;
    const lines = [aggregate(0.2), land, bark];
    const contents = { fossil: amount('1.2', 'kgC'), biogenic: amount('0.3', 'kgC') };
    expect((await footprintOf(exportable(lines, { contents }))).pcf).toMatchObject({
      fossilGhgEmissions: '0.2',
      landUseChangeGhgEmissions: '0.6',
      biogenicCO2Uptake: '-1.1',
      pcfExcludingBiogenicUptake: '0.8',
      pcfIncludingBiogenicUptake: '-0.3',
    });
  });

  test('are decimals without an exponent and without the noise of the computer', async () => {
    const tenths = [0.1, 0.2].map((value) => aggregate(value));
    const tiny = aggregate(1, { fields: ownFactor('1e-9', { basis: 'supplier' }) });
    const of = async (lines: typeof tenths) =>
      (await footprintOf(exportable(lines))).pcf.pcfExcludingBiogenicUptake;
    expect(await of(tenths)).toBe('0.3');
    expect(await of([tiny])).toBe('0.000000001');
    expect(await of([aggregate(1e12), aggregate(1 / 3)])).toBe('1000000000000.33');
  });
});
