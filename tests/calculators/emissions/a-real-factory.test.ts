import { describe, expect, test } from 'vitest';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import { GrowingCatalogue } from '../../../src/calculators/emissions/catalogue.ts';
import type { Inventory } from '../../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import { nodesOf, rederive } from '../../../src/calculators/engine/explanation.ts';

/** A machinery plant in Chongqing in 2023, as it reads its bills. */
const factory: Inventory = {
  ...newInventory(2023),
  lines: [
    {
      id: 'boiler',
      kind: 'stationary-combustion',
      name: '燃气锅炉',
      fields: { fuel: 'natural-gas', quantity: { amount: '42.5', unit: '10^4 Nm3' } },
    },
    {
      id: 'forklifts',
      kind: 'mobile-combustion',
      name: '叉车',
      fields: { fuel: 'diesel', vehicle: 'off-road-diesel', quantity: { amount: '１２，６００', unit: 'L' } },
    },
    {
      id: 'chiller',
      kind: 'fugitive',
      name: '冷机',
      fields: { equipment: 'refrigeration', substance: 'R-410A', quantity: { amount: 18, unit: 'kg' } },
    },
    {
      id: 'grid',
      kind: 'grid-electricity',
      name: '外购电',
      fields: { quantity: { amount: '320', unit: '10^4 kWh' } },
    },
    {
      id: 'green',
      kind: 'certificate',
      name: '绿电交易',
      fields: {
        instrument: 'green-power-trade',
        quantity: { amount: '1000', unit: 'MWh' },
        generated: '2023-06',
        cancellation: 'cancelled',
      },
      evidence: { document: '绿电交易结算单' },
    },
    {
      id: 'steam',
      kind: 'heat',
      name: '园区蒸汽',
      fields: {
        form: 'steam',
        quantity: { amount: '2400', unit: 't' },
        pressure: { amount: '0.8', unit: 'MPa' },
      },
    },
  ],
};

const catalogue = new GrowingCatalogue(commonKinds);
const result = quantifyInventory(factory, catalogue);
const { ghgProtocol, gbt32150 } = result.totals;

describe('a factory with a gas boiler, forklifts, chillers, green power and steam', () => {
  test('nothing is left out', () => {
    expect(
      result.lines.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error')),
    ).toEqual([]);
  });

  test('scope 1 is gas, diesel and refrigerant', () => {
    // gas: 42.5 × 389.31 GJ = 16 545.675 GJ; × 15.3 tC/TJ × 99 % × 44/12 = 918.93024 tCO2
    //      + 16.545675 TJ × 1 kgCH4 × 28 = 0.463279 t + 16.545675 × 0.1 kgN2O × 265 = 0.438460 t
    const gas = 918.930245 + 0.463279 + 0.43846;
    // diesel: 12 600 L × 0.84 kg/L = 10.584 t × 42.652 GJ/t = 451.428768 GJ; × 20.2 × 98 % × 44/12 = 32.767107 tCO2
    //      + 0.451428768 TJ × 4.15 kgCH4 × 28 = 0.052456 t + 0.451428768 × 28.6 kgN2O × 265 = 3.421379 t
    const diesel = 32.767107 + 0.052456 + 3.421379;
    // R-410A: 18 kg × (0.5 × 677 + 0.5 × 3170) = 18 × 1923.5 = 34.623 t
    expect(ghgProtocol.scope1.total.value).toBeCloseTo(gas + diesel + 34.623, 4);
  });

  test('scope 2 by location takes Chongqing 2023 for every kWh, by market only what no certificate covers', () => {
    // steam: 0.8 MPa gauge = 0.901325 MPa absolute, saturated, 2 773.0 kJ/kg; 2 400 t × 2.773 GJ × 0.11 = 732.1 t
    const steam = result.lines[5]?.result?.location?.total.value ?? 0;
    expect(steam).toBeCloseTo(732.1, 0);
    expect(ghgProtocol.scope2.location.total.value).toBeCloseTo(3200 * 0.5581 + steam, 6);
    expect(ghgProtocol.scope2.market.total.value).toBeCloseTo(2200 * 0.6096 + steam, 6);
  });

  test('the GB/T 32150 total takes the national average and zero for the proven green power', () => {
    const steam = result.lines[5]?.result?.location?.total.value ?? 0;
    expect(gbt32150.total.total.value).toBeCloseTo(ghgProtocol.scope1.total.value + 2200 * 0.5306 + steam, 6);
  });

  test('every number follows from its leaves', () => {
    const { location, market } = ghgProtocol.total;
    for (const root of [location.total, market.total, gbt32150.total.total]) {
      for (const node of nodesOf(root)) expect(rederive(node)).toBeCloseTo(node.value, 9);
    }
  });

  test('it can be analysed', () => {
    const { quality, indicators } = analyseInventory(result);
    expect(quality.unknownShare).toBe(1);
    expect(indicators.energyCalorific.value).toBeGreaterThan(0);
  });
});
