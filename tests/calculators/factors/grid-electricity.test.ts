import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gridAreas,
  gridElectricity,
  gridFactorFor,
} from '../../../src/calculators/factors/grid-electricity.ts';

const years = [2021, 2022, 2023];

describe('the announced factors', () => {
  test.each(years)('of %i are complete: 7 regions, 30 provinces, the nation in three ways', (year) => {
    const kinds = gridElectricity
      .filter((factor) => factor.year === year)
      .map(({ region }) => gridAreas.find(({ id }) => id === region)?.kind);
    const count = (kind: string) => kinds.filter((known) => known === kind).length;
    expect(['nation', 'residual', 'fossil', 'grid-region', 'province'].map(count)).toEqual([1, 1, 1, 7, 30]);
  });

  test('Chongqing emits 0.5581 kg per kWh in 2023, 0.5227 in 2022 and 0.4743 in 2021', () => {
    expect([2023, 2022, 2021].map((year) => gridFactorFor('CN-CQ', year)?.factor.value)).toEqual([
      0.5581, 0.5227, 0.4743,
    ]);
  });

  test('the nation emits 0.5306 in 2023, 0.6096 without market-traded non-fossil power', () => {
    expect(gridFactorFor('CN', 2023)?.factor.value).toBe(0.5306);
    expect(gridFactorFor('CN-RESIDUAL', 2023)?.factor.value).toBe(0.6096);
  });

  test('the province of Chongqing is 2.26 times the region of the south-west, 0.2472', () => {
    const region = gridFactorFor('CN-SOUTHWEST-GRID', 2023)?.factor.value ?? 0;
    expect(0.5581 / region).toBeCloseTo(0.5581 / 0.2472, 10);
  });

  test('Tibet has none', () => {
    expect(
      gridAreas.some(({ id, name }) => /XZ/.test(id) || /西藏|Tibet|Xizang/.test(name.zh + name.en)),
    ).toBe(false);
  });

  test('replace none of another year', () => {
    expect(gridElectricity.filter(({ supersededBy }) => supersededBy)).toEqual([]);
  });

  test('are named for what they describe', () => {
    expect(gridFactorFor('CN-CQ', 2023)?.factor).toMatchObject({
      id: 'grid-electricity-cn-cq-2023',
      name: { zh: '2023 年重庆电力二氧化碳排放因子' },
      citation: { reference: 'mee-nbs-2025-47', locator: '附件 表1—表4 重庆' },
    });
  });
});

describe('an inventory takes', () => {
  test('the factor of its own year', () => {
    expect(gridFactorFor('CN-CQ', 2022)).toMatchObject({ exact: true, factor: { year: 2022 } });
  });

  test('else the nearest earlier one, flagged: 2025 takes 2023', () => {
    expect(gridFactorFor('CN-CQ', 2025)).toMatchObject({ exact: false, factor: { year: 2023 } });
    expect(gridFactorFor('CN-CQ', 2025)?.later).toBeUndefined();
  });

  test('a later one only where none is earlier, and says so: 2019 takes 2021', () => {
    expect(gridFactorFor('CN-CQ', 2019)).toMatchObject({ exact: false, later: true, factor: { year: 2021 } });
  });

  test('no unverified one: the residual factor of 2021 is passed over for that of 2022', () => {
    expect(gridElectricity.find(({ id }) => id === 'grid-electricity-cn-residual-2021')?.confidence).toBe(
      'unverified',
    );
    expect(gridFactorFor('CN-RESIDUAL', 2021)).toMatchObject({
      exact: false,
      later: true,
      factor: { year: 2022 },
    });
  });

  test('never a later year where an earlier one exists, and never an unverified one', () => {
    const area = fc.constantFrom(...gridAreas.map(({ id }) => id));
    fc.assert(
      fc.property(area, fc.integer({ min: 1990, max: 2100 }), (id, year) => {
        const choice = gridFactorFor(id, year);
        const usable = gridElectricity
          .filter(({ region, confidence }) => region === id && confidence !== 'unverified')
          .map((factor) => factor.year ?? 0);
        const earlier = usable.filter((known) => known <= year);
        expect(choice?.factor.confidence).not.toBe('unverified');
        expect(choice?.factor.year).toBe(earlier.length ? Math.max(...earlier) : Math.min(...usable));
        expect(choice?.exact).toBe(choice?.factor.year === year);
        expect(choice?.later).toBe(earlier.length ? undefined : true);
      }),
    );
  });
});
