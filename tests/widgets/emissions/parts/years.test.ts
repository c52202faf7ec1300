import { expect, test } from 'vitest';
import { newFactoryFile, newInventory, type FactoryFile } from '../../../../src/calculators/index.ts';
import { withBaseYear } from '../../../../widgets/emissions/parts/years.ts';

test('another base year, or none, keeps the years and what a newer version wrote beside them', () => {
  const emissions = { years: [newInventory(2023), newInventory(2024)], targets: [{ year: 2030 }] };
  const file: FactoryFile = { ...newFactoryFile(), emissions };
  const based = withBaseYear(file, 2023);
  expect(based.emissions).toEqual({ ...emissions, baseYear: 2023 });
  expect(withBaseYear(based, undefined)).toEqual(file);
});
