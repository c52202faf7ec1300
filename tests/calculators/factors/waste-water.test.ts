import { expect, test } from 'vitest';
import { wasteWater } from '../../../src/calculators/factors/waste-water.ts';

test('a methane correction factor lies between 0 and 1', () => {
  for (const { mcf } of wasteWater.systems) {
    expect(mcf.value).toBeGreaterThanOrEqual(0);
    expect(mcf.value).toBeLessThanOrEqual(1);
  }
});

test('100 t COD in an anaerobic reactor could become 100 × 0.25 × 0.8 = 20 t CH4', () => {
  const reactor = wasteWater.systems.find(({ id }) => id === 'anaerobic-reactor');
  expect(100 * wasteWater.maximumMethane.cod.value * (reactor?.mcf.value ?? 0)).toBeCloseTo(20, 10);
});

test('a well managed aerobic plant makes no methane', () => {
  expect(wasteWater.systems.find(({ id }) => id === 'aerobic')?.mcf.value).toBe(0);
});

test('the methane of waste water is biogenic', () => {
  expect(wasteWater.maximumMethane.cod.biogenic).toBe(true);
  expect(wasteWater.maximumMethane.bod.biogenic).toBe(true);
});

test('a tonne of beer makes 6.3 m3 × 2.9 kg = 18.27 kg COD; every industry has one of the two figures at least', () => {
  const beer = wasteWater.industries.find(({ id }) => id === 'beer');
  expect((beer?.volume?.value ?? 0) * (beer?.concentration?.value ?? 0)).toBeCloseTo(18.27, 10);
  expect(wasteWater.industries.filter(({ volume, concentration }) => !volume && !concentration)).toEqual([]);
});
