import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/calculators/engine/units.ts';
import {
  convert,
  divide,
  emissions,
  multiply,
  portion,
  ratio,
  sum,
} from '../../src/calculators/engine/operations.ts';
import { lineOf, quantify } from '../calculators/emissions/one-line.ts';
import { amount, expectPrinted, indirect, per, printed } from './typed.ts';

/** Kilograms of a category of scope 3: rows of activity × kg CO2e per unit. */
function kilograms(category: number, unit: Unit, rows: readonly (readonly [number, number])[]): number {
  const lines = rows.map(([activity, factor]) => indirect(category, unit, activity, factor));
  const { byScope3Category, total } = quantify(lines).totals.ghgProtocol;
  const ofCategory = byScope3Category.get(category)?.total.value ?? NaN;
  expect(total.location.total.value).toBe(ofCategory);
  return ofCategory * 1000;
}

/** Freight: tonnes × km × kg per t·km, on the registry's line with the example's factor in place. */
function freight(
  category: number,
  rows: readonly (readonly [t: number, km: number, kg: number])[],
): number[] {
  const lines = rows.map(([tonnes, kilometres, factor]) =>
    lineOf(
      'indirect',
      {
        category: `${category}`,
        factor: 'freight-road-cn',
        quantity: { amount: tonnes, unit: 't' },
        distance: { amount: kilometres, unit: 'km' },
      },
      { overrides: { emissionFactor: printed(factor) } },
    ),
  );
  return quantify(lines).lines.map(({ result }) => (result?.location?.total.value ?? NaN) * 1000);
}

const added = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('GHG Protocol, Technical Guidance for Calculating Scope 3 Emissions v1.0 (2013)', () => {
  test('example 1.1, p. 25: purchased goods by suppliers’ own factors, 145 000 kg', () => {
    const rows = [[200_000, 0.15], [600_000, 0.1], [200_000, 0.1], [100_000, 0.25], [50_000, 0.2]] as const; // prettier-ignore
    expectPrinted(kilograms(1, 'kg', rows), 145_000, 1e-6);
  });

  test('example 1.3, pp. 30–31: suppliers’ energy and waste, and 5.6 kg upstream of each of 12 000 units', () => {
    // The formula is printed with 50 000 × 5.6, its result is that of 12 000 × 5.6.
    const upstream = kilograms(1, 'piece', [[12_000, 5.6]]);
    expectPrinted(upstream, 67_200, 1e-6);
    const own = kilograms(1, 'kWh', [[5000, 0.5], [2500, 0.2]]) + kilograms(1, 'kg', [[100, 0.5]]); // prettier-ignore
    expectPrinted(upstream + own, 70_250, 1e-6);
  });

  test('example 1.4, pp. 34–35: average data by mass, the rest by spend, 54 100 kg', () => {
    const mass = [[400, 20], [200, 10], [500, 40], [100, 70], [1500, 3], [300, 3]] as const; // prettier-ignore
    const spend = [
      [5000, 0.3], [3000, 0.3], [4000, 0.3], [6000, 0.5], [1500, 0.2],
      [5000, 0.2], [5000, 0.3], [1000, 0.3], [5000, 0.4],
    ] as const; // prettier-ignore
    // Spent in dollars; the currency plays no part.
    expectPrinted(kilograms(1, 'kg', mass) + kilograms(1, 'CNY', spend), 54_100, 1e-6);
  });

  test('example 4.1, p. 56: transport by its fuel, 660 000 kg, and its refrigerant, 100 000 kg', () => {
    const diesel = kilograms(4, 'L', [[50_000, 3], [80_000, 3], [90_000, 3]]); // prettier-ignore
    const refrigerant = kilograms(4, 'kg', [[50, 2000]]);
    expectPrinted(diesel, 660_000, 1e-6);
    expectPrinted(refrigerant, 100_000, 1e-6);
    expectPrinted(diesel + refrigerant, 760_000, 1e-6);
  });

  test('example 4.2, p. 62: by distance on road, in the air and at sea, 5 000 kg', () => {
    // The table’s header says kg/TEU-km, its arithmetic is of t·km.
    const [road, air, sea] = freight(4, [[2, 2000, 0.2], [1, 3000, 1], [6, 4000, 0.05]]) as [number, number, number]; // prettier-ignore
    expectPrinted(road, 800, 1e-6);
    expectPrinted(air, 3000, 1e-6);
    expectPrinted(sea, 1200, 1e-6);
    expectPrinted(road + air + sea, 5000, 1e-6);
  });

  test('example 4.4, p. 66: transport by spend, 7 300 kg (printed as kg per dollar)', () => {
    const rows = [[20_000, 0.04], [30_000, 0.15], [40_000, 0.05]] as const; // prettier-ignore
    expectPrinted(kilograms(4, 'CNY', rows), 7300, 1e-6);
  });

  test('example 4.5, p. 69: two warehouses, a quarter of each allocated by volume, 5 187.5 kg', () => {
    const warehouse = (
      kWh: number,
      perKwh: number,
      other: number,
      perOther: number,
      ours: number,
      all: number,
    ) =>
      portion(
        sum(
          [
            emissions(amount(kWh, 'kWh'), per(perKwh, 'kgCO2e', 'kWh')),
            emissions(amount(other, 'kg'), per(perOther, 'kgCO2e', 'kg')),
          ],
          'kgCO2e',
          'emissions',
        ),
        divide(amount(ours, '1'), amount(all, '1'), 'share'),
        'emissions',
      );
    const [first, second] = [
      warehouse(10_000, 0.8, 1000, 0.25, 100, 400),
      warehouse(15_000, 0.8, 2000, 0.25, 200, 800),
    ];
    expectPrinted(first.value, 2062.5, 1e-6);
    expectPrinted(second.value, 3125, 1e-6);
    expectPrinted(sum([first, second], 'kgCO2e', 'total').value, 5187.5, 1e-6);
  });

  test('example 4.6, p. 71: 4 000 pallets for two days in two warehouses, 240 kg', () => {
    // The activity is pallets × days.
    expectPrinted(kilograms(4, 'piece', [[4000 * 2, 0.01], [4000 * 2, 0.02]]), 240, 1e-6); // prettier-ignore
  });

  test('example 5.1, p. 75: waste by its type, 132 500 kg', () => {
    const rows = [[2000, 40], [5000, 2], [4000, 10], [5000, 0.5]] as const; // prettier-ignore
    expectPrinted(kilograms(5, 't', rows), 132_500, 1e-6);
  });

  test('example 5.2, p. 76: 40 t by the shares of their treatment, 3 320 kg', () => {
    const shares = [[0.25, 300], [0.05, 0], [0.3, 0], [0.2, 10], [0.2, 30]] as const; // prettier-ignore
    expect(added(shares.map(([share]) => share))).toBeCloseTo(1, 12);
    expectPrinted(kilograms(5, 't', shares.map(([share, factor]) => [40 * share, factor])), 3320, 1e-6); // prettier-ignore
  });

  test('example 6.1, pp. 85–86: business travel in shared cars and by air', () => {
    // People ÷ people in a car × km: a hundred people three by three are 33.3 cars, kept so.
    const road = [[10 / 2 * 50, 1], [20 / 2 * 200, 2], [100 / 3 * 100, 4]] as const; // prettier-ignore
    const air = [[10 * 10_000, 5], [20 * 15_000, 6], [100 * 12_000, 5]] as const; // prettier-ignore
    expectPrinted(kilograms(6, 'vehicle·km', road), 17_583.33, 0.005);
    expectPrinted(kilograms(6, 'p·km', air), 8_300_000, 1e-6);
    expectPrinted(kilograms(6, 'vehicle·km', road) + kilograms(6, 'p·km', air), 8_317_583.33, 0.005);
  });

  test('example 7.1, p. 90: commuting 48 weeks, 8 640 km by rail and 11 040 km by car', () => {
    // One way in km × 2 × days a week × 48
    const rail = (10 * 5 + 10 * 4) * 2 * 48;
    const car = (15 * 1 + 20 * 5) * 2 * 48;
    expect([rail, car]).toEqual([8640, 11_040]);
    expectPrinted(kilograms(7, 'p·km', [[rail, 0.1]]) + kilograms(7, 'vehicle·km', [[car, 0.2]]), 3072, 1e-6);
  });

  test('example 7.2, pp. 92–93: 10 000 employees on 235 days by the shares of their ways, 6 697 500 kg', () => {
    const ways = [
      [0.5, 10, 0.1, 2_350_000],
      [0.3, 15, 0.2, 4_230_000],
      [0.15, 1, 0, 0],
      [0.05, 5, 0.1, 117_500],
    ] as const;
    const each = ways.map(([share, km, factor]) =>
      kilograms(7, 'p·km', [[10_000 * share * km * 2 * 235, factor]]),
    );
    for (const [index, [, , , value]] of ways.entries()) expectPrinted(each[index], value, 1e-6);
    expectPrinted(added(each), 6_697_500, 1e-6);
  });

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

describe('IBM Envizi Emissions API, example notebooks (2025); the factors per passenger-mile were recalled', () => {
  const KM_PER_MILE = 1.609344;
  const flown = amount(1000 * KM_PER_MILE, 'p·km');

  test('1 000 miles of short-haul flight: 208.9282 kg; the upstream of 36.79 kg is printed beside it', () => {
    const gas = <U extends 'kgCO2' | 'kgCH4' | 'kgN2O'>(perMile: number, unit: U) =>
      emissions(flown, per(perMile / KM_PER_MILE, unit, 'p·km')).value;
    const [co2, ch4, n2o] = [
      gas(0.207, 'kgCO2'),
      gas(0.0000064, 'kgCH4') * 28,
      gas(0.0000066, 'kgN2O') * 265,
    ];
    expectPrinted(co2, 207, 1e-6);
    expectPrinted(ch4, 0.1792, 1e-6);
    expectPrinted(n2o, 1.749, 1e-6);
    expectPrinted(co2 + ch4 + n2o, 208.9282, 1e-6);
  });
});
