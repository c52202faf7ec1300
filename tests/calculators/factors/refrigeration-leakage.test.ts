import { expect, test } from 'vitest';
import { leakageRates } from '../../../src/calculators/factors/refrigeration-leakage.ts';

test('rates are shares of the charge, never percentages: 0.5 % is 0.005', () => {
  for (const { operation, installation } of leakageRates) {
    expect(operation.value).toBeLessThan(0.2);
    expect(installation?.value ?? 0).toBeLessThan(0.2);
  }
  expect(leakageRates.find(({ id }) => id === 'sf6-switchgear')?.operation.value).toBe(0.005);
});

test('a chiller of 300 kg loses 300 × 3 % = 9 kg a year and 3 kg when it is filled', () => {
  const chiller = leakageRates.find(({ id }) => id === 'chiller');
  expect(300 * (chiller?.operation.value ?? 0)).toBeCloseTo(9, 10);
  expect(300 * (chiller?.installation?.value ?? 0)).toBeCloseTo(3, 10);
});

test('every rate says that recorded refills go before it', () => {
  for (const { operation } of leakageRates) expect(operation.note?.zh).toContain('平衡');
});
