import { describe, expect, test } from 'vitest';
import { GrowingCatalogue } from '../../../src/calculators/emissions/catalogue.ts';
import { compareYears, type ComparisonOptions } from '../../../src/calculators/emissions/compare-years.ts';
import type { Inventory } from '../../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';

const catalogue = new GrowingCatalogue(commonKinds);

/** Heat by the gigajoule, at 0.11 tCO2/GJ, and R-32 by the kilogram. */
function year(of: number, heat: number | undefined, r32: number, changes: Partial<Inventory> = {}) {
  const lines: Inventory['lines'] = [
    ...(heat === undefined
      ? []
      : [
          {
            id: 'heat',
            kind: 'heat',
            name: '热力',
            fields: { quantity: { amount: heat, unit: 'GJ' } },
          } as const,
        ]),
    {
      id: 'r32',
      kind: 'fugitive',
      name: '空调',
      fields: { equipment: 'refrigeration', substance: 'HFC-32', quantity: { amount: r32, unit: 'kg' } },
    },
  ];
  return quantifyInventory({ ...newInventory(of), lines, ...changes }, catalogue);
}

const rowOf = (id: string, years: Parameters<typeof compareYears>[0], options: ComparisonOptions = {}) =>
  compareYears(years, options).rows.find((row) => row.id === id);

const codesOf = (years: Parameters<typeof compareYears>[0], options: ComparisonOptions) =>
  compareYears(years, { baseYear: 2022, ...options }).findings.map(({ code }) => code);

describe('several years side by side', () => {
  const years = [year(2024, 800, 0), year(2022, 1000, 0), year(2023, 900, 0)];

  test('stand in the order of time, whatever the order they came in', () => {
    expect(compareYears(years).years).toEqual([2022, 2023, 2024]);
  });

  test('show the change against the base year and the year before, in tonnes and percent', () => {
    const row = rowOf('scope2-location', years, { baseYear: 2022 });
    // 1 000, 900 and 800 GJ × 0.11 = 110, 99 and 88 t
    expect(row?.values.map((value) => Math.trunc((value ?? 0) * 1000 + 0.5) / 1000)).toEqual([110, 99, 88]);
    expect(row?.fromBase[0]).toBeUndefined();
    expect(row?.fromBase[2]?.absolute).toBeCloseTo(-22, 9);
    expect(row?.fromBase[2]?.percent).toBeCloseTo(-20, 9);
    expect(row?.fromPrevious[2]?.percent).toBeCloseTo((-11 / 99) * 100, 9);
  });

  test('a source that a year doesn’t have has no figure there, which is not zero', () => {
    const row = rowOf('heat', [year(2022, undefined, 1), year(2023, 100, 1)], { baseYear: 2022 });
    expect(row?.values[0]).toBeUndefined();
    expect(row?.fromBase[1]).toBeUndefined();
  });

  test('a change from zero has no percentage', () => {
    const change = rowOf('scope1', [year(2022, 1, 0), year(2023, 1, 10)], { baseYear: 2022 })?.fromBase[1];
    expect(change).toMatchObject({ percent: undefined });
    // 10 kg × 677
    expect(change?.absolute).toBeCloseTo(6.77, 9);
  });

  test('the lines of a year add up to its total', () => {
    const { rows } = compareYears(years);
    const lines = rows
      .filter(({ kind }) => kind === 'line')
      .reduce((all, { values }) => all + (values[0] ?? 0), 0);
    expect(lines).toBeCloseTo(rows.find(({ id }) => id === 'total-location')?.values[0] ?? NaN, 9);
  });

  test('without inventories there is nothing to compare', () => {
    expect(compareYears([])).toMatchObject({
      years: [],
      baseYear: undefined,
      comparable: true,
      findings: [],
    });
  });
});

describe('different global warming potentials', () => {
  const years = [year(2022, 0, 1000), year(2023, 0, 1000, { gwp: 'AR6' })];

  test('are said, and never mixed silently', () => {
    const comparison = compareYears(years, { baseYear: 2022 });
    expect(comparison.comparable).toBe(false);
    expect(comparison.gwpSets).toEqual(['AR5', 'AR6']);
    expect(comparison.rows.find(({ id }) => id === 'scope1')?.fromBase[1]?.acrossSets).toBe(true);
    expect(codesOf(years, {})).toEqual(['setsDiffer', 'effectUnknown']);
  });

  test('make a recalculation due where the base year by the new set differs by more than the threshold', () => {
    // 771 instead of 677 per kg, + 13.88 %, beyond 5 %
    const [, due] = compareYears(years, { baseYear: 2022, catalogue }).findings;
    expect(due).toMatchObject({ code: 'recalculationDue', facts: { cause: 'method', threshold: 5 } });
    expect(due?.facts['effect']).toBeCloseTo(94, 9);
    expect(due?.facts['percent']).toBeCloseTo((94 / 677) * 100, 9);
  });
});

describe('the base year', () => {
  const years = [year(2022, 1000, 0), year(2023, 1000, 0)];

  test('stays where nothing changed but the activity', () => {
    expect(codesOf(years, { catalogue })).toEqual([]);
  });

  test('is to be computed again for a structural change beyond the threshold: 6 of 110 t are 5.45 %', () => {
    const change = { year: 2023, kind: 'structural', description: '收购二厂' } as const;
    expect(codesOf(years, { changes: [{ ...change, effect: 6 }] })).toEqual(['recalculationDue']);
    expect(codesOf(years, { changes: [{ ...change, effect: -5 }] })).toEqual(['recalculationNotNeeded']);
    expect(codesOf(years, { changes: [change] })).toEqual(['effectUnknown']);
  });

  test('is to be computed again for changes that only together are beyond it: 3 + 3 of 110 t', () => {
    const change = { year: 2023, kind: 'structural', description: '', effect: 3 } as const;
    expect(codesOf(years, { changes: [change, { ...change, kind: 'error' }] })).toEqual([
      'recalculationNotNeeded',
      'recalculationNotNeeded',
      'recalculationDue',
    ]);
  });

  test('changes before the base year, or after the year in question, don’t matter', () => {
    const change = { kind: 'structural', description: '', effect: 50 } as const;
    expect(
      codesOf(years, {
        changes: [
          { ...change, year: 2022 },
          { ...change, year: 2024 },
        ],
      }),
    ).toEqual([]);
  });

  test('another rule of method is named with what it was and is', () => {
    const rules = { ...newInventory(2023).rules, residual: 'location' } as const;
    const other = [year(2022, 1000, 0), year(2023, 1000, 0, { rules })];
    const [finding, effect] = compareYears(other, { baseYear: 2022, catalogue }).findings;
    expect(finding).toMatchObject({
      code: 'methodDiffers',
      facts: { rule: 'residual', before: 'residual', after: 'location' },
    });
    // scope 1 and 2 by location don't depend on it
    expect(effect).toMatchObject({ code: 'recalculationNotNeeded', facts: { effect: 0 } });
  });

  test('another value under the same factor is found: heat at 0.12 instead of 0.11 is 9.1 % more', () => {
    const [base, later] = years;
    const factor = base?.used.find(({ unit, per }) => unit === 'tCO2' && per === 'GJ');
    if (!factor || !base || !later) throw new Error('The factor of heat was used.');
    const pins = { factors: { [factor.id]: { ...factor, value: 0.12 } }, selections: {} };
    const findings = compareYears([base, year(2023, 1000, 0, { pins })], {
      baseYear: 2022,
      catalogue,
    }).findings;
    expect(findings.map(({ code }) => code)).toEqual(['factorsDiffer', 'recalculationDue']);
    expect(findings[1]?.facts['percent']).toBeCloseTo((10 / 110) * 100, 9);
  });
});
