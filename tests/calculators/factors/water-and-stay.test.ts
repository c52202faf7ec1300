import { expect, test } from 'vitest';
import { hotels, water, workingAtHome } from '../../../src/calculators/factors/water-and-stay.ts';

test('three nights in a Chinese hotel: 3 × 53.5 = 160.5 kg CO2e', () => {
  const china = hotels.find(({ region }) => region === 'CN');
  expect(3 * (china?.value ?? 0)).toBe(160.5);
  expect(hotels).toHaveLength(12);
});

test('Chinese tap water is per cubic metre, on the assumption that its note states', () => {
  expect(water[0]).toMatchObject({ value: 0.168, per: 'm3', region: 'CN' });
  expect(water[0]?.note?.zh).toContain('1 m³');
});

test('an hour at home is its equipment and its heating: 0.03144 + 0.30234 = 0.33378', () => {
  const [equipment, heating, total] = workingAtHome.map(({ value }) => value);
  expect((equipment ?? NaN) + (heating ?? NaN)).toBeCloseTo(total ?? NaN, 10);
});
