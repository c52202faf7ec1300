import { describe, expect, test } from 'vitest';
import { GrowingCatalogue } from '../../../src/calculators/emissions/catalogue.ts';
import type { Line } from '../../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { plausibilityOf } from '../../../src/calculators/emissions/plausibility.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import type { EnteredQuantity } from '../../../src/calculators/lines/entered.ts';

const catalogue = new GrowingCatalogue(commonKinds);

function year(of: number, quantity: EnteredQuantity, changes: Partial<Line> = {}) {
  const line: Line = { id: 'a', kind: 'grid-electricity', name: '外购电', fields: { quantity }, ...changes };
  return quantifyInventory({ ...newInventory(of), lines: [line] }, catalogue);
}

const codes = (now: EnteredQuantity, before: EnteredQuantity, changes: Partial<Line> = {}) =>
  plausibilityOf(year(2023, now, changes), year(2022, before)).map(({ code }) => code);

const kWh = (amount: number): EnteredQuantity => ({ amount, unit: 'kWh' });

describe('an amount beside that of the year before', () => {
  test('is not asked about up to ten times, or down to a tenth', () => {
    expect(codes(kWh(1000), kWh(100))).toEqual([]);
    expect(codes(kWh(10), kWh(100))).toEqual([]);
  });

  test('is asked about beyond ten times, and below a tenth', () => {
    expect(codes(kWh(1001), kWh(100))).toEqual(['muchMore']);
    expect(codes(kWh(9), kWh(100))).toEqual(['muchLess']);
  });

  test('looks like a slip of the unit from a thousand times on: 320 kWh after 320 万 kWh', () => {
    const [question] = plausibilityOf(year(2023, kWh(320)), year(2022, { amount: 320, unit: '10^4 kWh' }));
    expect(question).toMatchObject({
      line: 'a',
      code: 'unitSlip',
      facts: { now: 320, before: 3_200_000, unit: 'kWh', year: 2023, previousYear: 2022, ratio: 0.0001 },
    });
  });

  test('may be in another unit: 3 200 MWh and 320 万 kWh are the same', () => {
    expect(codes({ amount: 3200, unit: 'MWh' }, { amount: 320, unit: '10^4 kWh' })).toEqual([]);
  });

  test('is found by kind, name and site where the line has another id', () => {
    expect(codes(kWh(5000), kWh(100), { id: 'b' })).toEqual(['muchMore']);
    expect(codes(kWh(5000), kWh(100), { id: 'b', name: '二厂外购电' })).toEqual([]);
  });

  test('has nothing to be compared with where either is zero or cannot be read', () => {
    expect(codes(kWh(0), kWh(100))).toEqual([]);
    expect(codes(kWh(100), kWh(0))).toEqual([]);
    expect(codes({ amount: '约三', unit: 'kWh' }, kWh(100))).toEqual([]);
  });
});
