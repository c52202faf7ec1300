import { describe, expect, test } from 'vitest';
import { divide, emissions, portion, sum } from '../../src/calculators/engine/operations.ts';
import { amount, expectPrinted, per, added, freight, kilograms } from './typed.ts';

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
