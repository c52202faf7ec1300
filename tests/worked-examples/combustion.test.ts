import { describe, test } from 'vitest';
import { gasEmission } from '../../src/calculators/engine/gases.ts';
import {
  carbonToCo2,
  convert,
  divide,
  multiply,
  multiplyConverted,
  portion,
} from '../../src/calculators/engine/operations.ts';
import { gasOf, lineOf, quantify, quantifyOne, tonnesOf } from '../calculators/emissions/one-line.ts';
import { amount, expectPrinted, per, printed } from './typed.ts';

const KG_PER_LB = 0.45359237;
const LB_PER_TONNE = 2204.6; // as the US sources round it

/** Carbon in kilograms to CO2 in kilograms. */
const co2OfCarbon = (kilograms: number) =>
  convert(multiplyConverted(amount(kilograms, 'kgC'), carbonToCo2, 'co2'), 'kgCO2').value;

describe('European Commission, CBAM communication template for installations (2024)', () => {
  test('sheet B_EmInst, example 1: 252 000 t of heavy fuel oil, 45 GJ/t, 73 tCO2/TJ, are 827 820 t', () => {
    const line = quantifyOne(
      'stationary-combustion',
      { fuel: 'fuel-oil', quantity: { amount: '252,000', unit: 't' } },
      // The sheet has no step of carbon: 73 tCO2/TJ × 12/44 tC/TJ, oxidation 1.
      { overrides: { ncv: printed(45), carbonContent: printed((73 * 12) / 44), oxidation: printed(1) } },
    );
    expectPrinted(line.result?.energy && convert(line.result.energy.amount, 'TJ').value, 11_340, 1e-6);
    expectPrinted(gasOf(line, 'CO2'), 827_820, 1e-6);
  });

  test('sheet B_EmInst, example 2: 121 000 t of raw meal × 0.08794 × conversion 1 are 10 640.74 t', () => {
    const line = quantifyOne(
      'process',
      {
        factor: 'process-caco3',
        quantity: { amount: '121,000', unit: 't' },
        conversion: { amount: 100, unit: '%' },
      },
      { overrides: { emissionFactor: printed(0.08794) } },
    );
    expectPrinted(tonnesOf(line), 10_640.74, 1e-6);
  });

  test('sheet B_EmInst, row 111: 64.2925 g/Nm3 of N2O over 4 h at 265 000 Nm3/h are 68.15005 t', () => {
    const gas = amount(4 * 265_000, 'Nm3');
    const mass = convert(multiply(gas, per(64.2925, 'gN2O', 'Nm3'), 'n2o'), 'tN2O');
    expectPrinted(mass.value, 68.15005, 1e-8);
    // The flow and the potential are both 265.
    expectPrinted(gasEmission('N2O', mass, per(265, 'kgCO2e', 'kgN2O')).co2e.value, 18_059.76325, 1e-6);
  });

  test('sheet G_FurtherGuidance: 96 tCO2/TJ of fuel ÷ a boiler’s 0.9 are 106.67 tCO2/TJ of heat', () => {
    expectPrinted(divide(per(96, 'tCO2', 'TJ'), amount(0.9, '1'), 'emissionFactor').value, 106.67, 0.005);
  });
});

describe('US EPA, AP-42, section 1.1 (1998), table 1.1-20, footnote', () => {
  test('a percent of the carbon in a short ton, 99 % oxidised, is 72.6 lb of CO2', () => {
    const burnt = portion(amount(2000 * KG_PER_LB * 0.01, 'kgC'), amount(0.99, '1'), 'carbon');
    expectPrinted(
      convert(multiplyConverted(burnt, carbonToCo2, 'co2'), 'kgCO2').value / KG_PER_LB,
      72.6,
      1e-6,
    );
  });
});

describe('US EIA, Carbon Dioxide Emission Factors for Coal (1994)', () => {
  test('coal of 78 % carbon and 14 000 Btu/lb: 204.3 lb of CO2 per 10^6 Btu, 5 720 lb per short ton', () => {
    const lbPerLb = co2OfCarbon(0.78 * KG_PER_LB) / KG_PER_LB; // 2.86
    expectPrinted(lbPerLb / 0.014, 204.3, 0.05);
    expectPrinted(lbPerLb * 2000, 5720, 1e-6);
    expectPrinted(lbPerLb, 2.86, 0.005);
  });
});

describe('US DOE/EPA, fueleconomy.gov (2010): how one gallon produces 20 lb of CO2', () => {
  test('6.3 lb × 87 % are 5.5 lb of carbon; the source goes on with that and a ratio of 3.7', () => {
    const carbon = portion(amount(6.3 * KG_PER_LB, 'kg'), amount(0.87, '1'), 'carbon').value / KG_PER_LB;
    expectPrinted(carbon, 5.5, 0.05);
    expectPrinted(co2OfCarbon(carbon * KG_PER_LB) / KG_PER_LB, 20, 0.5);
  });
});

describe('US EPA, Greenhouse Gas Equivalencies Calculator: Calculations and References (2016 to 2022)', () => {
  /** Energy in 10^6 Btu × kgC per 10^6 Btu, in tonnes of CO2. */
  const tonnes = (mmBtu: number, kgC: number) => co2OfCarbon(mmBtu * kgC) / 1000;

  test.each([
    ['a therm of natural gas (2022)', 0.1 * 1, 14.43, 0.0053, 0.00005],
    ['a therm of natural gas (2018)', 0.1 * 1, 14.46, 0.005302, 6e-7],
    ['a barrel of crude oil', 5.8, 20.31, 0.43, 0.005],
    // The equation as printed gives 183.27; EPA says that its equations may not return its exact results.
    ['a railcar of coal, 90.89 t', 21.11 * 90.89, 26.05, 183.29, 0.04],
    ['a pound of coal (2022)', 21.11 / LB_PER_TONNE, 26.05, 0.000915, 5e-7],
    ['a pound of coal (2020)', 20.85 / LB_PER_TONNE, 26.09, 0.000905, 5e-7],
  ])('%s', (_, mmBtu, kgC, value, tolerance) => {
    expectPrinted(tonnes(mmBtu, kgC), value, tolerance);
  });

  test('a kilowatt-hour: 1 540.1 lb/MWh are 6.99 × 10⁻⁴ t', () => {
    const factor = per(1540.1 / LB_PER_TONNE, 'tCO2', 'MWh');
    expectPrinted(multiplyConverted(amount(1, 'kWh'), factor, 'co2').value, 0.000699, 5e-7);
  });

  test('a mile and a vehicle-year: CO2 ÷ the share of CO2 in CO2e', () => {
    const whole = (tonnesOfCo2: number, share: number) =>
      divide(amount(tonnesOfCo2, 'tCO2'), amount(share, '1'), 'emissions').value;
    expectPrinted(whole(0.00889 / 22, 0.988), 0.000409, 5e-7);
    expectPrinted(whole((0.00881 * 11_856) / 19.7, 0.971), 5.46, 0.005);
  });

  test('a seedling grown ten years: 36.4 lb of carbon are 0.0605 t of CO2, which EPA cuts to 0.060', () => {
    const co2 = co2OfCarbon((36.4 / LB_PER_TONNE) * 1000);
    const { totals } = quantify([lineOf('removals', { quantity: { amount: co2, unit: 'kgCO2' } })]);
    expectPrinted(totals.ghgProtocol.removals.value, 0.06, 0.0006);
  });
});
