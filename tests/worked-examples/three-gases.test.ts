import { describe, test } from 'vitest';
import { emissionsOf, gasEmission } from '../../src/calculators/engine/gases.ts';
import { emissions, multiply } from '../../src/calculators/engine/operations.ts';
import { gasOf, quantifyOne, tonnesOf } from '../calculators/emissions/one-line.ts';
import { amount, expectPrinted, per, printed } from './typed.ts';

const KG_PER_LB = 0.45359237;
const L_PER_GALLON = 3.785411784;

const potentials = {
  AR4: { ch4: per(25, 'kgCO2e', 'kgCH4'), n2o: per(298, 'kgCO2e', 'kgN2O') },
  AR5: { ch4: per(28, 'kgCO2e', 'kgCH4'), n2o: per(265, 'kgCO2e', 'kgN2O') },
  AR6: { ch4: per(27.9, 'kgCO2e', 'kgCH4'), n2o: per(273, 'kgCO2e', 'kgN2O') },
} as const;

/** Three masses in kilograms as gases of one source. */
const threeGases = (set: keyof typeof potentials, co2: number, ch4: number, n2o: number) =>
  emissionsOf([
    gasEmission('CO2', amount(co2, 'kgCO2'), per(1, 'kgCO2e', 'kgCO2')),
    gasEmission('CH4-fossil', amount(ch4, 'kgCH4'), potentials[set].ch4),
    gasEmission('N2O', amount(n2o, 'kgN2O'), potentials[set].n2o),
  ]);

describe('AWS, Carbon Data Lake: integration test of the calculator (2023), GHG Protocol cross-sector factors', () => {
  test('13.5 gallons of diesel in a passenger car, by AR4 and AR5', () => {
    const fuel = amount(13.5 * L_PER_GALLON, 'L');
    const perGallon = <U extends 'kgCO2' | 'kgCH4' | 'kgN2O'>(value: number, unit: U) =>
      emissions(fuel, per(value / L_PER_GALLON, unit, 'L')).value;
    const [co2, ch4, n2o] = [
      perGallon(10.21, 'kgCO2'),
      perGallon(0.00001125, 'kgCH4'),
      perGallon(0.0000225, 'kgN2O'),
    ];
    expectPrinted(co2 / 1000, 0.137835, 1.4e-13);
    expectPrinted(ch4 / 1000, 1.51875e-7, 1e-18);
    expectPrinted(n2o / 1000, 3.0375e-7, 1e-18);
    expectPrinted(threeGases('AR4', co2, ch4, n2o).total.value, 0.137929314375, 1.4e-13);
    expectPrinted(threeGases('AR5', co2, ch4, n2o).total.value, 0.13791974625, 1.4e-13);
  });

  test.each([
    ['a passenger car', 0.00038925, 0.000081, 8.81386925, 8.812364],
    ['a light-duty truck', 0.00026406, 0.00010692, 8.81846366, 8.81572748],
    ['a heavy-duty vehicle', 0.00029304, 0.00011792, 8.82246616, 8.81945392],
  ])('a gallon of petrol in %s', (_, ch4, n2o, ar4, ar5) => {
    expectPrinted(threeGases('AR4', 8.78, ch4, n2o).total.value * 1000, ar4, 1e-10);
    expectPrinted(threeGases('AR5', 8.78, ch4, n2o).total.value * 1000, ar5, 1e-10);
  });
});

/** One MMBtu in GJ as the printed outputs have it; factors per MMBtu of the EPA hub 2025 were recalled, not printed. */
describe('IBM Envizi Emissions API, example notebooks (2025); factors inferred, so the gases agree by construction', () => {
  const GJ = 1.05505585;

  test.each([
    ['butane, 1 MMBtu', 'lpg', GJ, [64.77, 3, 0.6], [64.77, 0.084, 0.159, 65.013]],
    ['lignite, 5 GJ', 'lignite', 5, [97.72, 11, 1.6], [463.103446, 1.459638, 2.009372, 466.572457]],
    ['natural gas, 5 GJ', 'natural-gas', 5, [53.06, 1, 0.1], [251.455883, 0.132694, 0.125586, 251.714163]],
    ['crude oil, 5 GJ', 'crude-oil', 5, [74.54, 3, 0.6], [353.251442, 0.398083, 0.753515, 354.403039]],
  ] as const)('%s', (_, fuel, gigajoules, [co2, ch4, n2o], [co2Kg, ch4Kg, n2oKg, totalKg]) => {
    const line = quantifyOne(
      'stationary-combustion',
      { fuel, quantity: { amount: gigajoules, unit: 'GJ' } },
      {
        overrides: {
          carbonContent: printed(((co2 / GJ) * 12) / 44),
          oxidation: printed(1),
          ch4Factor: printed(ch4 / GJ),
          n2oFactor: printed(n2o / GJ),
        },
      },
    );
    expectPrinted((gasOf(line, 'CO2') ?? NaN) * 1000, co2Kg, 6e-7);
    expectPrinted((gasOf(line, 'CH4-fossil') ?? NaN) * 1000, ch4Kg, 6e-7);
    expectPrinted((gasOf(line, 'N2O') ?? NaN) * 1000, n2oKg, 6e-7);
    expectPrinted(tonnesOf(line) * 1000, totalKg, 6e-7);
  });

  test('a diesel van over 123.1 km (both factors back-solved)', () => {
    const driven = amount(123.1, 'vehicle·km');
    const co2 = emissions(driven, per(0.15191, 'kgCO2', 'vehicle·km')).value;
    const n2o = emissions(driven, per(0.00165, 'kgCO2e', 'vehicle·km')).value;
    expectPrinted(co2, 18.700121, 6e-7);
    expectPrinted(n2o, 0.203115, 6e-7);
    expectPrinted(co2 + n2o, 18.903236, 6e-7);
  });

  test('1 kg of R-404A leaked: 44 % × 3 740 + 52 % × 5 810 + 4 % × 1 530 = 4 728 (AR6)', () => {
    const line = quantifyOne(
      'fugitive',
      { substance: 'R-404A', quantity: { amount: 1, unit: 'kg' } },
      {},
      { gwp: 'AR6' },
    );
    expectPrinted(tonnesOf(line) * 1000, 4728, 1e-6);
  });

  test('1 MWh of New York’s grid: three gases, and the upstream printed beside them not in the total', () => {
    const lbPerMwh = (value: number) => value * KG_PER_LB;
    const gases = threeGases('AR5', 222.12781, lbPerMwh(0.028), lbPerMwh(0.003));
    const kilograms = gases.gases.map(({ co2e }) => co2e.value * 1000);
    expectPrinted(kilograms[1], 0.35562, 5e-6);
    expectPrinted(kilograms[2], 0.36061, 5e-6);
    expectPrinted(gases.total.value * 1000, 222.84404, 1.1e-5);
  });
});

describe('Mavacchi/ghg-tool, unit tests (2025), illustrative factors', () => {
  test('1 000 Sm3 of gas by AR6 with 27.9 for any methane: 2.00552 t', () => {
    const { total, gases } = threeGases('AR6', 2000, 0.1, 0.01);
    expectPrinted(gases[0]?.co2e.value, 2, 1e-12);
    expectPrinted(gases[1]?.co2e.value, 0.00279, 1e-14);
    expectPrinted(gases[2]?.co2e.value, 0.00273, 1e-14);
    expectPrinted(total.value, 2.00552, 1e-12);
  });

  test('10 000 t of CaCO3 decompose into 4 397 t of CO2', () => {
    const line = quantifyOne('process', { factor: 'process-caco3', quantity: { amount: 10_000, unit: 't' } });
    expectPrinted(tonnesOf(line), 4397, 1e-9);
  });
});

describe('pledge4future/co2calculator, unit tests (2024)', () => {
  test('250 of wood chips are 2.685 kg as kWh and 13.962 kg as kg: a unit is no detail', () => {
    const factor = per(0.01074, 'kgCO2e', 'kWh');
    expectPrinted(emissions(amount(250, 'kWh'), factor).value, 2.685, 1e-9);
    const energy = multiply(amount(250, 'kg'), per(5.2, 'kWh', 'kg'), 'energy');
    expectPrinted(emissions(energy, factor).value, 13.962, 1e-9);
  });
});

describe('Worldly (Higg FEM), refrigerant leakage annualised (2023); the roles of the inputs were reconstructed', () => {
  test('1 kg topped up of 5 kg after 275 days is 26.5 % a year, 1.33 kg', () => {
    const rate = 1 / 5 / (275 / 365);
    expectPrinted(rate * 100, 26.5, 0.05);
    const line = quantifyOne('fugitive', {
      substance: 'HFC-134a',
      method: 'charge',
      charge: { amount: 5, unit: 'kg' },
      leakageRate: { amount: rate * 100, unit: '%' },
    });
    expectPrinted(line.result?.activity?.value, 1.33, 0.005);
  });
});
