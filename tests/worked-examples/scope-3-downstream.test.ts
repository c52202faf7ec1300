import { describe, test } from 'vitest';
import {
  convert,
  divide,
  emissions,
  multiply,
  portion,
  ratio,
  sum,
} from '../../src/calculators/engine/operations.ts';
import { amount, expectPrinted, per, added, freight, kilograms } from './typed.ts';

describe('GHG Protocol, Technical Guidance for Calculating Scope 3 Emissions v1.0 (2013)', () => {
  test('example 9.1, p. 105: 4 t over 2 000 km to customers, 1 600 kg', () => {
    expectPrinted(freight(9, [[4, 2000, 0.2]])[0], 1600, 1e-6);
  });

  test('example 10.1, p. 111: processing of sold products by fuel, power and waste, 1 725 kg', () => {
    expectPrinted(kilograms(10, 'kWh', [[3500, 0.2], [2000, 0.5]]) + kilograms(10, 'kg', [[50, 0.5]]), 1725, 1e-6); // prettier-ignore
  });

  test('example 11.1, pp. 117–118: appliances over their life, 13 042 500 kg', () => {
    // Uses × sold × kWh a use × 0.5 kg/kWh
    const appliances = [
      [1000 * 11_500 * 1.3, 7_475_000],
      [1100 * 1900 * 1.5, 1_567_500],
      [2000 * 20_000 * 0.2, 4_000_000],
    ] as const;
    const each = appliances.map(([kWh]) => kilograms(11, 'kWh', [[kWh, 0.5]]));
    for (const [index, [, value]] of appliances.entries()) expectPrinted(each[index], value, 1e-6);
    expectPrinted(added(each), 13_042_500, 1e-6);
  });

  test('example 11.2, p. 122: 1 000 washes of 2 000 sold, by the share of each temperature, 760 000 kg', () => {
    const washes = [[0.2, 0.4, 80_000], [0.4, 0.5, 200_000], [0.4, 1.2, 480_000]] as const; // prettier-ignore
    const each = washes.map(([share, kWh]) => kilograms(11, 'kWh', [[1000 * 2000 * share * kWh, 0.5]]));
    for (const [index, [, , value]] of washes.entries()) expectPrinted(each[index], value, 1e-6);
    expectPrinted(added(each), 760_000, 1e-6);
  });

  test('example 11.3, p. 124: ten engines of 20 t in aircraft of 500 t over 300 000 km, 36 000 kg', () => {
    const flights = emissions(amount(10 * 300_000, 'vehicle·km'), per(0.3, 'kgCO2e', 'vehicle·km'));
    // The text prints “500 20” for the share; the value is that of 20/500.
    expectPrinted(portion(flights, ratio(amount(20, '1'), amount(500, '1'), 'share'), 'emissions').value, 36_000, 1e-6); // prettier-ignore
  });

  test('example 12.1, p. 127: 10 000 kg at their end of life (the text says tonnes), 3 700 kg', () => {
    const rows = [[10_000 * 0.9, 0.3], [10_000 * 0.1, 1], [0, 0]] as const; // prettier-ignore
    expectPrinted(kilograms(12, 'kg', rows), 3700, 1e-6);
  });

  test('example 13.1, p. 129: 5 000 of 15 000 m2 let, a third of 9 000 kg', () => {
    const share = divide(amount(5000, '1'), amount(15_000, '1'), 'share');
    expectPrinted(portion(amount(9000, 'kgCO2e'), share, 'emissions').value, 3000, 1e-6);
  });

  test('examples 14.1 and 14.2, pp. 133–135: franchises one by one, and by average per area', () => {
    const specific = [[100_000, 20_000], [25_000, 10_000], [30_000, 10_000], [90_000, 30_000], [30_000, 10_000]]; // prettier-ignore
    const oneByOne = sum(
      specific.flat().map((value) => amount(value, 'kgCO2e')),
      'kgCO2e',
      'total',
    );
    expectPrinted(oneByOne.value, 355_000, 1e-6);
    const areas = [[100, 30_000], [150, 30_000], [400, 10_000], [700, 10_000], [500, 10_000]] as const; // prettier-ignore
    expectPrinted(kilograms(14, 'piece', areas), 23_500_000, 1e-6);
  });

  test('example 15.1, pp. 142–143: shares of what four companies emit, 493 000 t', () => {
    const rows = [[120_000, 0.4], [200_000, 0.15], [1_600_000, 0.25], [60_000, 0.25]] as const; // prettier-ignore
    // The activity is the company's emissions; the factor is the share of them in kg per tonne.
    const inKilograms = rows.map(([tonnes, share]) => [tonnes, share * 1000] as const);
    expectPrinted(kilograms(15, 'tCO2e', inKilograms) / 1000, 493_000, 1e-6);
  });

  test('example 15.3, p. 148: projects by the share of their cost, 26 833 t', () => {
    const projects = [
      [200_000, 1, 20],
      [10_000, 5, 50],
      [250_000, 3, 60],
      [30_000, 10, 90],
    ] as const;
    const parts = projects.map(([tonnes, value, whole]) =>
      portion(amount(tonnes, 'tCO2e'), ratio(amount(value, '1'), amount(whole, '1'), 'share'), 'emissions'),
    );
    expectPrinted(sum(parts, 'tCO2e', 'total').value, 26_833, 0.5);
  });

  test('examples 15.4 and 15.5, pp. 150–152: projects by average data, and over their life', () => {
    const projects = [
      [20, 310, 0.07, 434],
      [8, 325, 0.1, 260],
      [3, 500, 0.05, 75],
      [15, 9000, 0.05, 6750],
    ] as const;
    const parts = projects.map(
      ([value, tonnes, share]) =>
      portion(multiply(amount(value, '10^4 CNY'), per(tonnes, 'tCO2e', '10^4 CNY'), 'emissions'), amount(share, '1'), 'emissions'), // prettier-ignore
    );
    for (const [index, [, , , value]] of projects.entries()) expectPrinted(parts[index]?.value, value, 1e-6);
    expectPrinted(sum(parts, 'tCO2e', 'total').value, 7519, 1e-6);
    const yearly = portion(amount(7_000_000, 'tCO2e'), amount(15, '%'), 'emissions');
    expectPrinted(portion(yearly, amount(30, '1'), 'total').value, 31_500_000, 1e-6);
    expectPrinted(portion(yearly, amount(60, '1'), 'total').value, 63_000_000, 1e-6);
  });

  test('example B.1, pp. 158–159: 300 W, 40 days × 6 h × 5 years, 1 000 sold; the other four only in a chart', () => {
    const used = (days: number, hours: number, years: number) => {
      const perHour = multiply(amount(0.3, 'kWh'), per(0.45, 'kgCO2e', 'kWh'), 'emissions');
      expectPrinted(perHour.value, 0.135, 1e-6);
      return convert(portion(perHour, amount(days * hours * years * 1000, '1'), 'emissions'), 'tCO2e').value;
    };
    expectPrinted(used(40, 6, 5), 162, 1e-6);
    expectPrinted(used(60, 6, 5), 243, 1e-6);
    expectPrinted(used(60, 6, 8), 388.8, 1e-6);
    expectPrinted(used(20, 6, 5), 81, 1e-6);
    expectPrinted(used(20, 6, 8), 129.6, 1e-6);
  });

  test('example C.1, p. 161: 500 000 kg over 1 500 washes of 2 000 machines, 0.1667 kg a wash', () => {
    const perWash = ratio(amount(500_000, 'kgCO2e'), amount(1500 * 2000, 'piece'), 'emissions');
    expectPrinted(perWash.value, 0.1667, 5e-5);
  });
});
