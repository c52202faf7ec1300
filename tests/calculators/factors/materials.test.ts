import { expect, test } from 'vitest';
import {
  byArea,
  byMass,
  byVolume,
  factors as construction,
} from '../../../src/calculators/factors/materials-construction.ts';
import {
  aluminium,
  factors as metals,
  iceMetals,
  ironAndSteel,
} from '../../../src/calculators/factors/materials-metals.ts';
import {
  batteries,
  factors as other,
  photovoltaicModules,
} from '../../../src/calculators/factors/materials-other.ts';
import { chinesePlastics, factors as plastics } from '../../../src/calculators/factors/materials-plastics.ts';

const all = [...construction, ...metals, ...plastics, ...other];
const byId = (id: string) => all.find((factor) => factor.id === id);

test('15 t of reinforcing bar: 15 × 2 340 = 35 100 kg CO2e', () => {
  expect(15 * (byId('material-rebar-cn')?.value ?? NaN)).toBe(35_100);
});

test('concrete, bricks, panels and windows keep the unit that they are bought in', () => {
  expect(byId('material-concrete-c30-cn')).toMatchObject({ value: 295, per: 'm3' });
  expect(new Set(byVolume.map(({ per }) => per))).toEqual(new Set(['m3']));
  expect(new Set(byMass.map(({ per }) => per))).toEqual(new Set(['t']));
  expect(new Set(byArea.map(({ per }) => per))).toEqual(new Set(['m2']));
});

test('aluminium, arc furnace steel and PVC of GB/T 51366 say that they are old and high', () => {
  const warned = ['electrolytic-aluminium', 'aluminium-sheet', 'eaf-steel', 'pvc'].map((id) =>
    byId(`material-${id}-cn`),
  );
  for (const factor of warned) {
    expect(factor?.note?.zh, factor?.id).toContain('陈旧且偏高');
    expect(factor?.note?.en, factor?.id).toContain('Old and high');
  }
  expect(aluminium).toHaveLength(2);
});

test('every other value of GB/T 51366 says that its data are of the 2010s', () => {
  const chinese = all.filter(({ citation }) => citation.reference === 'gb-t-51366-2019');
  expect(chinese).toHaveLength(68);
  expect(chinese.filter(({ note }) => !/2010s|Old and high/.test(note?.en ?? ''))).toEqual([]);
});

test('a British material says that its boundary is the point of sale', () => {
  const british = all.filter(({ citation }) => citation.reference === 'desnz-2025');
  expect(british).toHaveLength(65);
  expect(british.every(({ note }) => note?.en.includes('point of sale'))).toBe(true);
});

test('recycled aluminium, steel and plastics of DESNZ are below the primary ones', () => {
  for (const id of ['aluminium-cans', 'steel-cans', 'plastics', 'pet', 'paper']) {
    const [primary, recycled] = ['primary', 'recycled'].map(
      (origin) => byId(`material-${id}-${origin}-gb-2025`)?.value,
    );
    expect(recycled, id).toBeLessThan(primary ?? NaN);
  }
});

test('ICE says CO2 where it counts no other gas: stainless steel and nickel', () => {
  expect(iceMetals.filter(({ unit }) => unit === 'kgCO2').map(({ id }) => id)).toEqual([
    'material-stainless-steel-ice',
    'material-nickel-ice',
  ]);
});

test('a battery pack: 3 061 kg ÷ 28 kWh = 109.3 kg CO2e per kWh of capacity', () => {
  const packs = [3061, 2912, 2705];
  for (const [index, { value }] of batteries.entries())
    expect((packs[index] ?? NaN) / 28).toBeCloseTo(value, 1);
});

test('photovoltaic modules are a range, and cast iron is the one Chinese product coefficient', () => {
  expect(photovoltaicModules.map(({ value, per }) => [value, per])).toEqual([
    [310, 'kWp'],
    [390, 'kWp'],
  ]);
  expect(ironAndSteel.find(({ citation }) => citation.reference === 'cpcd-2022')?.value).toBe(1.82);
});

test('pipes are per kilogram, as the standard gives them, granules per tonne', () => {
  expect(chinesePlastics.filter(({ per }) => per === 'kg').map(({ id }) => id)).toEqual([
    'material-ppr-pipe-cn',
    'material-pe-pipe-cn',
    'material-pvc-pipe-cn',
  ]);
});
