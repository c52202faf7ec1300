import { expect, test } from 'vitest';
import { ammonia, ammoniaFuel, nitricAcid } from '../../../src/calculators/factors/process-chemicals.ts';

test('ammonia: 30.2 GJ × 15.3 kgC/GJ × 44/12 = 1.6942 t CO2 per tonne', () => {
  expect((ammoniaFuel.value * 15.3 * 44) / 12 / 1000).toBeCloseTo(ammonia.value, 4);
  expect(ammonia.derived).toBe(true);
});

test('the Chinese and the IPCC set of nitric acid are told apart by name and note', () => {
  expect(nitricAcid.china.map(({ value }) => value)).toEqual([13.9, 11.8, 9.7]);
  expect(nitricAcid.ipcc.map(({ value }) => value)).toEqual([5, 2, 2.5, 7, 9]);
  for (const { name, note, region } of nitricAcid.china) {
    expect(name.zh).toContain('国内');
    expect(note?.zh).toContain('不与 IPCC');
    expect(region).toBe('CN');
  }
});
