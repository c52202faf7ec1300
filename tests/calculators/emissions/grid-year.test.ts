import { describe, expect, test } from 'vitest';
import type { Inventory } from '../../../src/calculators/emissions/inventory.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { recalculationOf } from '../../../src/calculators/emissions/recalculation.ts';
import { gridElectricity } from '../../../src/calculators/factors/grid-electricity.ts';
import { readFactoryFile } from '../../../src/calculators/factory-file/read-factory-file.ts';
import { newFactoryFile } from '../../../src/calculators/index.ts';
import { lineOf, quantify } from './one-line.ts';

const grid = lineOf('grid-electricity', { quantity: { amount: '1000', unit: 'MWh' } });
const of = (year: number, gridYear?: number): Partial<Inventory> => ({
  year,
  rules: { ...newInventory(year).rules, ...(gridYear !== undefined && { gridYear }) },
});
const valueOf = (id: string) => gridElectricity.find((factor) => factor.id === id)?.value ?? NaN;

describe('1 000 MWh of 2023 in Chongqing by the factors of 2022', () => {
  const { lines, totals } = quantify([grid], of(2023, 2022));

  test('take the average of the area of that year by location, and the factors of that year elsewhere', () => {
    const { scope2 } = totals.ghgProtocol;
    // 1 000 000 kWh × kgCO2/kWh ÷ 1 000 kg/t
    expect(scope2.location.total.value).toBeCloseTo(1000 * valueOf('grid-electricity-cn-cq-2022'), 9);
    expect(scope2.market.total.value).toBeCloseTo(1000 * valueOf('grid-electricity-cn-residual-2022'), 9);
    expect(totals.gbt32150.total.total.value).toBeCloseTo(1000 * valueOf('grid-electricity-cn-2022'), 9);
    expect(scope2.location.total.value).not.toBeCloseTo(558.1, 3);
  });

  test('say with the line whose factor it is, and that it was chosen', () => {
    const told = lines[0]?.problems.filter(({ code }) => code === 'factorYearChosen') ?? [];
    expect(told.map(({ facts }) => facts)).toContainEqual({
      factor: 'grid-electricity-cn-cq-2022',
      year: 2023,
      of: 2022,
    });
    expect(lines[0]?.problems.map(({ code }) => code)).not.toContain('factorOfOtherYear');
  });
});

test('the inventory’s own year, where it is chosen, is no choice to tell of', () => {
  const { lines, totals } = quantify([grid], of(2023, 2023));
  expect(totals.ghgProtocol.scope2.location.total.value).toBeCloseTo(558.1, 9);
  expect(lines[0]?.problems.map(({ code }) => code)).not.toContain('factorYearChosen');
});

test('a chosen year without factors before it is asked about', () => {
  const { lines } = quantify([grid], of(2023, 2015));
  expect(lines[0]?.problems.map(({ code }) => code)).toContain('factorOfLaterYear');
});

test('two years by different choices have different methods', () => {
  const findings = recalculationOf(quantify([grid], of(2022)), quantify([grid], of(2023, 2022)));
  expect(findings.find(({ code }) => code === 'methodDiffers')?.facts).toMatchObject({ rule: 'gridYear' });
});

test('the choice is saved and read; a file without it opens as before', () => {
  const file = (inventory: Inventory) => ({ ...newFactoryFile(), emissions: { years: [inventory] } });
  const { year, rules } = of(2023, 2022);
  const read = (inventory: Inventory) => readFactoryFile(JSON.stringify(file(inventory)));
  const chosen = read({ ...newInventory(2023), ...(rules && { rules }) });
  const plain = read(newInventory(year ?? 2023));
  if (!chosen.ok || !plain.ok) throw new Error('Both files should open.');
  expect(chosen.file.emissions?.years[0]?.rules.gridYear).toBe(2022);
  expect(plain.file.emissions?.years[0]?.rules).not.toHaveProperty('gridYear');
  // It was written by hand, without a checksum.
  expect(chosen.warnings.map(({ code }) => code)).toEqual(['checksum-missing']);
});
