import { expect, test } from 'vitest';
import {
  carbonContents,
  carbonFixedInSteel,
  ferroalloys,
  steelInputs,
  steelProducts,
  weldingCo2,
} from '../../../src/calculators/factors/process-metals.ts';

test('a graphite electrode of 99.9 % carbon emits 0.999 × 44/12 = 3.663 t CO2 per tonne', () => {
  const electrode = steelInputs.find(({ id }) => id === 'process-steel-electrode-cn');
  expect((0.999 * 44) / 12).toBeCloseTo(electrode?.value ?? 0, 4);
});

test('methanol holds 44/32 = 1.375 t CO2 per tonne, and is marked unverified', () => {
  const methanol = steelInputs.find(({ id }) => id === 'process-steel-methanol-cn');
  expect(methanol).toMatchObject({ value: 44 / 32, confidence: 'unverified' });
});

test('the carbon that stays in steel is a property to subtract, not an emission', () => {
  expect(carbonFixedInSteel).toMatchObject({ value: 0.0154, boundary: 'property' });
  expect(carbonFixedInSteel.note?.zh).toContain('扣除');
});

test('carbon contents are shares of the mass', () => {
  for (const { value } of carbonContents) {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
  }
});

test('limestone’s carbon content agrees with its carbonate: 0.12 × 44/12 = 0.44', () => {
  const limestone = carbonContents.find(({ id }) => id === 'process-carbon-content-limestone');
  expect(((limestone?.value ?? 0) * 44) / 12).toBeCloseTo(0.44, 10);
});

test('the tier 1 defaults of steel and ferroalloys are those of the IPCC', () => {
  expect(steelProducts).toHaveLength(8);
  expect(ferroalloys).toHaveLength(10);
});

test('CO2 from a welding torch is 1 by definition, hence derived', () => {
  expect(weldingCo2).toMatchObject({ value: 1, derived: true, unit: 'kgCO2', per: 'kg' });
});
