import { describe, expect, test } from 'vitest';
import type { FootprintStudy } from '../../src/calculators/footprint/study.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../calculators/footprint/one-study.ts';
import { expectPrinted } from './typed.ts';

const total = async (lines: readonly TestLine[], more: Partial<FootprintStudy> = {}) =>
  (await quantified(aStudy(lines, more))).total.value;

/** Kilograms of CO2 that a process gives off; the examples call their one elementary flow CO2, or just e. */
const co2 = (kilograms: number): TestLine => ({
  kind: 'direct',
  fields: { substance: 'CO2', quantity: amount(kilograms, 'kg') },
});

/** An amount × the example's own factor in kg per its unit, as a material of whatever unit. */
const own = (quantity: number, unit: 'kg' | 't' | 'kWh' | 'piece', factor: number): TestLine => ({
  kind: 'material',
  fields: ownFactor(factor, { quantity: amount(quantity, unit) }),
});

describe('openLCA core, unit tests (olca-modules, 2024), through a study', () => {
  const shared = (products: readonly [number, number], by: 'massKg' | 'share'): Partial<FootprintStudy> => ({
    allocations: [
      {
        id: 'a',
        name: 'process',
        method: by === 'massKg' ? 'mass' : 'given',
        products: [
          { name: 'p1', [by]: products[0] },
          { name: 'p2', [by]: products[1] },
        ],
      },
    ],
  });

  test('AllocationTest: of 2 kg CO2, a product of 1 kg beside one of 3 kg takes 0.5', async () => {
    const line = { ...co2(2), allocation: 'a' };
    expectPrinted(await total([line], shared([1, 3], 'massKg')), 0.5, 1e-16);
    expectPrinted(await total([line], shared([25, 75], 'share')), 0.5, 1e-16);
  });

  test('WasteCalculationTest: 2 of waste that gives off 2 per kg, or has a result of 21, are 4 and 42', async () => {
    const waste = (factor: number): TestLine => ({
      kind: 'waste',
      fields: ownFactor(factor, { quantity: amount(2, 'kg') }),
    });
    expectPrinted(await total([waste(2)]), 4, 1e-10);
    expectPrinted(await total([waste(21)]), 42, 1e-14);
  });

  test('AvoidedFlowsTest: 2 kg CO2 less half a kilogram of an avoided product at 2 kg is 1', async () => {
    expectPrinted(await total([co2(2), own(0.5, 'kg', -2)]), 1, 1e-14);
  });

  test('AllocateAvoidedTest: the avoided product is shared as well, 0.75 × 2 − 0.75 × 0.5 × 1.5 = 0.9375', async () => {
    const lines = [co2(2), own(0.5, 'kg', -1.5)].map((line) => ({ ...line, allocation: 'a' }));
    expectPrinted(await total(lines, shared([75, 25], 'share')), 0.9375, 1e-9);
  });

  test('SubResultsTest: C of 2 B, each half a B of 2 A, is 1 + 4 + 8 = 13', async () => {
    // B is made by the half, so that 2 of it are 4 runs of its process.
    const { total: whole, lines } = await quantified(
      aStudy([
        co2(1),
        { kind: 'assembly', stage: 'raw-materials', fields: { quantity: amount(4, 'piece') } },
        { ...co2(1), part: 'line-2' },
        {
          kind: 'assembly',
          stage: 'raw-materials',
          part: 'line-2',
          fields: { quantity: amount(2, 'piece') },
        },
        { ...co2(1), part: 'line-4' },
      ]),
    );
    expectPrinted(whole.value, 13, 1e-10);
    expect(lines.flatMap((line) => line.total?.value ?? [])).toEqual([1, 4, 8]);
  });
});

describe('olca-ipc.py, test_allocation.py (2023): half a kilogram of p beside q, 1 kg of e for 1 kg', () => {
  const lines = [{ ...co2(1), allocation: 'a' }];
  const products = [
    { name: 'p', massKg: 25, revenue: 40, share: 10 },
    { name: 'q', massKg: 75, revenue: 60, share: 90 },
  ];
  const cases = [['mass', 0.125], ['economic', 0.2], ['given', 0.05]] as const; // prettier-ignore

  test.each(cases)('by %s it takes %f', async (method, expected) => {
    const { unit } = aStudy([]);
    const came = await total(lines, {
      unit: { ...unit, amount: '0.5', unit: 'kg' },
      allocations: [{ id: 'a', name: 'P', method, reason: 'as the test says', products }],
    });
    expectPrinted(came, expected, 1e-7);
  });

  test('without allocation all of it', async () => {
    const { unit } = aStudy([]);
    expectPrinted(await total([co2(1)], { unit: { ...unit, amount: '0.5', unit: 'kg' } }), 0.5, 1e-7);
  });
});

describe('Decerna, CBAM calculator for cement of China (2024); clinker ratio and power back-solved from the parts', () => {
  test('0.8 t of clinker at 0.525, 0.1 MWh at 0.581 and 0.02 t of process are 0.498 t per tonne', async () => {
    const { lines, total: whole } = await quantified(
      aStudy([own(0.8, 't', 525), own(100, 'kWh', 0.581), co2(20)]),
    );
    const [clinker, power] = lines.map((line) => (line.total?.value ?? NaN) / 1000);
    expectPrinted(clinker, 0.42, 1e-6);
    expectPrinted(power, 0.058, 0.0005);
    expectPrinted(whole.value / 1000, 0.498, 0.0005);
  });
});

describe('Climate Call, background of the game (climatecallgame.com): a bicycle of 15 kg', () => {
  test('20 % stainless steel at 4.5 and 80 % aluminium at 7.3 kgCO2e/kg are 13.5 + 87.6, printed as 101', async () => {
    const { lines, total: whole } = await quantified(
      aStudy([own(15 * 0.2, 'kg', 4.5), own(15 * 0.8, 'kg', 7.3)]),
    );
    const [steel, aluminium] = lines.map((line) => line.total?.value);
    expectPrinted(steel, 13.5, 0.05);
    expectPrinted(aluminium, 87.6, 0.05);
    expectPrinted(whole.value, 101, 0.5);
  });
});

describe('EcoFreight, “GLEC v3.2 in Practice” (ecofreight.co): mass × distance × well-to-wake, as ISO 14083', () => {
  test('20 t over 19 600 km by container ship at 8.15 g/t·km are 3 194 800 g', async () => {
    const ship: TestLine = {
      kind: 'transport',
      fields: { quantity: amount(20, 't') },
      legs: [
        {
          id: 'leg-1',
          fields: {
            ...ownFactor(0, { ownFactor: amount(8.15, 'gCO2e'), ownPer: 't·km' }),
            distance: amount(19_600, 'km'),
          },
        },
      ],
    };
    expectPrinted(await total([ship]), 3194.8, 0.05);
  });
});
