import { describe, expect, test } from 'vitest';
import type { FuelSetId } from '../../../src/calculators/factors/fuel-types.ts';
import { defaultFuelSet, factorsOfFuels, fuels } from '../../../src/calculators/factors/fuels.ts';

/** tCO2 per t or 10^4 Nm3 with the inputs as printed: NCV in GJ, carbon content in tC/TJ, oxidised percentage. */
const derived: [
  fuel: string,
  set: FuelSetId,
  co2: number,
  ncv: number,
  carbonContent: number,
  oxidised: number,
][] = [
  ['anthracite', 'gb-t-32151-34-2024', 2.521512, 26.7, 27.4, 94],
  ['anthracite', 'ndrc-2015', 2.322768, 24.515, 27.49, 94],
  ['bituminous-coal', 'gb-t-32151-34-2024', 1.74175, 19.57, 26.1, 93],
  ['bituminous-coal', 'ndrc-2015', 2.071509, 23.204, 26.18, 93],
  ['lignite', 'gb-t-32151-34-2024', 1.172864, 11.9, 28, 96],
  ['lignite', 'ndrc-2015', 1.424093, 14.449, 28, 96],
  ['washed-coal', 'gb-t-32151-34-2024', 2.208185, 26.334, 25.41, 90],
  ['washed-coal', 'ndrc-2015', 2.281759, 26.344, 25.4, 93],
  ['other-washed-coal', 'gb-t-32151-34-2024', 1.051936, 12.545, 25.41, 90],
  ['other-washed-coal', 'ndrc-2015', 1.288565, 15.373, 25.4, 90],
  ['briquette', 'gb-t-32151-34-2024', 1.935965, 17.46, 33.6, 90],
  ['briquette', 'ndrc-2015', 1.935965, 17.46, 33.6, 90],
  ['other-coal-products', 'gb-t-32151-34-2024', 2.108051, 17.46, 33.6, 98],
  ['coke', 'gb-t-32151-34-2024', 2.860419, 28.435, 29.5, 93],
  ['coke', 'ndrc-2015', 2.851825, 28.446, 29.4, 93],
  ['crude-oil', 'gb-t-32151-34-2024', 3.020202, 41.816, 20.1, 98],
  ['crude-oil', 'ndrc-2015', 3.078272, 42.62, 20.1, 98],
  ['fuel-oil', 'gb-t-32151-34-2024', 3.170461, 41.816, 21.1, 98],
  ['fuel-oil', 'ndrc-2015', 3.047179, 40.19, 21.1, 98],
  ['gasoline', 'gb-t-32151-34-2024', 2.925056, 43.07, 18.9, 98],
  ['gasoline', 'ndrc-2015', 3.042547, 44.8, 18.9, 98],
  ['diesel', 'gb-t-32151-34-2024', 3.09591, 42.652, 20.2, 98],
  ['diesel', 'ndrc-2015', 3.145122, 43.33, 20.2, 98],
  ['kerosene', 'gb-t-32151-34-2024', 3.033391, 43.07, 19.6, 98],
  ['kerosene', 'ndrc-2015', 3.151713, 44.75, 19.6, 98],
  ['jet-kerosene', 'ndrc-2015', 3.151713, 44.75, 19.6, 98],
  ['naphtha', 'gb-t-32151-34-2024', 3.198067, 44.5, 20, 98],
  ['naphtha', 'ndrc-2015', 2.948761, 41.031, 20, 98],
  ['lpg', 'gb-t-32151-34-2024', 3.10133, 50.179, 17.2, 98],
  ['lpg', 'ndrc-2015', 2.953847, 47.31, 17.2, 99],
  ['petroleum-coke', 'gb-t-32151-34-2024', 3.211542, 32.5, 27.5, 98],
  ['petroleum-coke', 'ndrc-2015', 3.063317, 31, 27.5, 98],
  ['tar', 'gb-t-32151-34-2024', 2.644571, 33.453, 22, 98],
  ['tar', 'ndrc-2015', 2.644571, 33.453, 22, 98],
  ['crude-benzene', 'gb-t-32151-34-2024', 3.410875, 41.816, 22.7, 98],
  ['crude-benzene', 'ndrc-2015', 3.410875, 41.816, 22.7, 98],
  ['other-petroleum', 'gb-t-32151-34-2024', 2.948761, 41.031, 20, 98],
  ['other-petroleum', 'ndrc-2015', 2.888321, 40.19, 20, 98],
  ['natural-gas', 'gb-t-32151-34-2024', 21.621888, 389.31, 15.3, 99],
  ['natural-gas', 'ndrc-2015', 21.621888, 389.31, 15.3, 99],
  ['lng', 'gb-t-32151-34-2024', 2.831257, 51.498, 15.3, 98],
  ['lng', 'ndrc-2015', 2.325307, 41.868, 15.3, 99],
  ['refinery-gas', 'gb-t-32151-34-2024', 3.038904, 45.998, 18.2, 99],
  ['refinery-gas', 'ndrc-2015', 3.042339, 46.05, 18.2, 99],
  ['coke-oven-gas', 'gb-t-32151-34-2024', 8.863806, 179.81, 13.58, 99],
  ['coke-oven-gas', 'ndrc-2015', 8.582824, 173.854, 13.6, 99],
  ['blast-furnace-gas', 'gb-t-32151-34-2024', 8.481132, 33, 70.8, 99],
  ['blast-furnace-gas', 'ndrc-2015', 9.686481, 37.69, 70.8, 99],
  ['converter-gas', 'gb-t-32151-34-2024', 15.124032, 84, 49.6, 99],
  ['converter-gas', 'ndrc-2015', 14.321018, 79.54, 49.6, 99],
  ['carbide-furnace-gas', 'ndrc-2015', 15.947014, 111.19, 39.51, 99],
  ['other-gas', 'gb-t-32151-34-2024', 2.314829, 52.27, 12.2, 99],
  ['other-gas', 'ndrc-2015', 2.317929, 52.34, 12.2, 99],
];

const fuelOf = (id: string) => fuels.find((fuel) => fuel.id === id);

describe('CO2 of combustion', () => {
  test.each(derived)(
    '%s by %s: %s tCO2 = %s GJ × %s tC/TJ ÷ 1000 × %s % × 44/12',
    (id, set, co2, ncv, cc, ox) => {
      const parameters = fuelOf(id)?.sets[set];
      expect(parameters?.ncv.value).toBe(ncv);
      expect(parameters?.carbonContent.value).toBe(cc);
      expect((parameters?.oxidation.value ?? 0) * 100).toBeCloseTo(ox, 10);
      const product =
        ((parameters?.ncv.value ?? 0) *
          (parameters?.carbonContent.value ?? 0) *
          (parameters?.oxidation.value ?? 0)) /
        1000;
      // Half a unit of the sixth digit after the point, which is as far as it was printed.
      expect(Math.abs((product * 44) / 12 - co2)).toBeLessThan(5.1e-7);
    },
  );

  test('the two sets differ on bituminous coal: 1.74 and 2.07 tCO2/t', () => {
    const [gbt, ndrc] = derived.filter(([id]) => id === 'bituminous-coal').map(([, , co2]) => co2);
    expect((ndrc ?? 0) / (gbt ?? 1)).toBeCloseTo(2.071509 / 1.74175, 6);
  });

  test('every row of every set is among the products above', () => {
    const rows = fuels.flatMap(({ id, sets }) => Object.keys(sets).map((set) => `${id} ${set}`));
    expect(rows.sort()).toEqual(derived.map(([id, set]) => `${id} ${set}`).sort());
  });
});

test('natural gas has no other value in the second set: 389.31 × 15.3 × 99 %', () => {
  for (const parameters of Object.values(fuelOf('natural-gas')?.sets ?? {})) {
    expect(parameters.ncv).toMatchObject({ value: 389.31, unit: 'GJ', per: '10^4 Nm3' });
  }
});

test('the default set has a row for every fuel but jet kerosene and the gas of closed carbide furnaces', () => {
  const missing = fuels.filter(({ sets }) => !sets[defaultFuelSet]).map(({ id }) => id);
  expect(missing).toEqual(['jet-kerosene', 'carbide-furnace-gas']);
});

test('diesel is 0.84 kg/L unless the reader takes the 0.86 of public institutions', () => {
  expect(fuelOf('diesel')?.density?.map(({ value }) => value)).toEqual([0.84, 0.86]);
});

test('solids and liquids go by the tonne, gases by 10^4 Nm3; refinery gas and LNG are sold by the tonne', () => {
  const byVolume = fuels.filter(({ unit }) => unit === '10^4 Nm3');
  expect(byVolume.every(({ state }) => state === 'gas')).toBe(true);
  const wrong = factorsOfFuels().filter(
    ({ id, per }) =>
      id.includes('-ncv-') && per !== fuels.find((fuel) => id.startsWith(`${fuel.id}-ncv`))?.unit,
  );
  expect(wrong).toEqual([]);
});

test('coal emits 10 kg CH4 and 1.5 kg N2O per TJ, oil 3 and 0.6, gas 1 and 0.1', () => {
  const gases = (id: string) => [fuelOf(id)?.ch4.value, fuelOf(id)?.n2o.value];
  expect(gases('anthracite')).toEqual([10, 1.5]);
  expect(gases('diesel')).toEqual([3, 0.6]);
  expect(gases('natural-gas')).toEqual([1, 0.1]);
});

test('no number of a fuel is unverified', () => {
  expect(factorsOfFuels().filter(({ confidence }) => confidence === 'unverified')).toEqual([]);
});
