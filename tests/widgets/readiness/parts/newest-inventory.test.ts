import { expect, test } from 'vitest';
import { newAssessment, newFactoryFile, newInventory } from '../../../../src/calculators/index.ts';
import { resultsOf } from '../../../../src/calculators/factory/index.ts';
import { newestInventory } from '../../../../widgets/readiness/parts/newest-inventory.ts';

const records = await resultsOf({
  ...newFactoryFile(),
  emissions: { years: [newInventory(2025), newInventory(2023), newInventory(2024)] },
});

const newest = (date: string) => newestInventory({ records, assessment: newAssessment('a', date, 1) });

test.each([
  ['2026-03-01', 2025],
  ['2025-01-01', 2025],
  ['2024-12-31', 2024],
])('an assessment of %s takes the newest inventory that is not after its year: %i', (date, year) => {
  expect(newest(date)?.inventory.year).toBe(year);
});

test('an assessment before the first inventory has none', () => {
  expect(newest('2022-06-30')).toBeUndefined();
});

test('neither has one whose file is not read yet', () => {
  expect(
    newestInventory({ records: undefined, assessment: newAssessment('a', '2026-03-01', 1) }),
  ).toBeUndefined();
});

test('an inventory is analysed once', () => {
  expect(newest('2026-03-01')).toBe(newest('2025-06-30'));
});
