import { describe, expect, test } from 'vitest';
import { dataQualityOf } from '../../../../src/calculators/footprint/analysis/data-quality.ts';
import {
  rateGeography,
  rateTechnology,
  rateTime,
  yearsBetween,
} from '../../../../src/calculators/footprint/analysis/data-quality-rubric.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

/** Of a study of the year 2024 in Chongqing. */
const qualityOf = async (lines: readonly TestLine[]) => {
  const { study, lines: read } = await quantified(aStudy(lines));
  return dataQualityOf(read, study);
};

const own = (value: number, data?: TestLine['data']): TestLine => ({
  kind: 'material',
  fields: ownFactor(value),
  ...(data && { data }),
});

describe('the rubric of this site', () => {
  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [6, 3],
    [7, 4],
    [10, 4],
    [11, 5],
    [undefined, 5],
  ])('data %s years from the study are a %i', (years, score) => {
    expect(rateTime(years)).toEqual({ score, by: years === undefined ? 'unknown' : 'rubric' });
  });

  test('years are counted from the nearest end of the period', () => {
    expect([2019, 2021, 2022, 2023, 2026].map((year) => yearsBetween(year, [2021, 2023]))).toEqual([
      2, 0, 0, 0, 3,
    ]);
  });

  test.each([
    ['CN-CQ', 'CN-CQ', 1],
    ['CN', 'CN', 1],
    ['CN', 'CN-CQ', 2],
    ['CN-SH', 'CN-CQ', 3],
    ['CN-SH', 'CN', 3],
    ['GB', 'CN-CQ', 4],
    [undefined, 'CN-CQ', 5],
  ])('data of %s in a study of %s are a %i', (region, area, score) => {
    expect(rateGeography(region, area).score).toBe(score);
  });

  test('the technology is rated by where the data come from, while the reader doesn’t judge it', () => {
    expect(
      (['primary', 'supplier', 'secondary', 'proxy'] as const).map((one) => rateTechnology(one).score),
    ).toEqual([1, 2, 3, 5]);
    expect(rateTechnology(undefined)).toEqual({ score: 5, by: 'unknown' });
  });
});

describe('the quality of a study', () => {
  test('national power of 2024 from a meter: technology 1, geography 2, time 1; their mean is 4/3', async () => {
    const { aspects, score } = await qualityOf([
      { kind: 'electricity', fields: { quantity: amount(1, 'kWh') }, data: { source: 'primary' } },
    ]);
    expect([aspects.technology.score, aspects.geography.score, aspects.time.score]).toEqual([1, 2, 1]);
    expect(score).toBeCloseTo(4 / 3, 12);
  });

  test('is weighted by what the lines emit: 3 kg as a 1 and 1 kg as a 5 are a 2', async () => {
    const judged = { source: 'primary', geography: 1, time: 1 } as const;
    const { aspects } = await qualityOf([own(3, judged), own(-1, { ...judged, technology: 5 })]);
    expect(aspects.technology).toEqual({
      score: 2,
      shares: { 1: 0.75, 2: 0, 3: 0, 4: 0, 5: 0.25 },
      unknownShare: 0,
    });
  });

  test('of what is unknown is a 5, and its share is told: it isn’t silently good', async () => {
    const { aspects, score } = await qualityOf([
      own(1),
      own(3, { source: 'primary', year: 2024, geography: 1 }),
    ]);
    expect(aspects.time).toMatchObject({ score: 2, unknownShare: 0.25 });
    expect(aspects.technology.unknownShare).toBe(0.25);
    expect(score).toBe(2);
  });

  test('takes the older of the year that was typed and the year of the factor', async () => {
    const power = (year: number): TestLine => ({
      kind: 'electricity',
      fields: { quantity: amount(1, 'kWh') },
      data: { source: 'primary', year },
    });
    const { lines } = await qualityOf([power(2020), power(2025)]);
    expect(lines.map(({ year }) => year)).toEqual([2020, 2024]);
    expect(lines.map(({ time }) => time.score)).toEqual([3, 1]);
  });

  test('of a transport is that of its oldest leg, and of its place where all legs have one', async () => {
    const transport = (...factors: readonly string[]): TestLine => ({
      kind: 'transport',
      fields: { quantity: amount(1, 't') },
      legs: factors.map((factor) => ({ id: factor, fields: { factor, distance: amount(9, 'km') } })),
    });
    const [petrol, truck] = ['freight-van-petrol-gb-2025', 'freight-heavy-petrol-truck-10t-cn'];
    const { lines } = await qualityOf([
      transport('freight-van-diesel-gb-2025', petrol),
      transport(petrol, truck),
    ]);
    expect(lines.map(({ year, geography }) => [year, geography])).toEqual([
      [2025, { score: 4, by: 'rubric' }],
      [undefined, { score: 5, by: 'unknown' }],
    ]);
    expect(lines[0]?.line.result?.factorGroup).toBe(`freight-van-diesel-gb-2025 + ${petrol}`);
  });

  test('asks about data of more than ten years ago, unless the reader judges their time', async () => {
    const { problems } = await qualityOf([
      own(1, { source: 'proxy', year: 2010 }),
      own(1, { source: 'proxy', year: 2010, time: 3 }),
      own(1, { source: 'proxy', year: 'long ago' }),
    ]);
    expect(problems.map(([line, { code, severity }]) => [line, code, severity])).toEqual([
      ['line-1', 'dataOld', 'ask'],
      ['line-3', 'notANumber', 'ask'],
    ]);
    expect(problems[0]?.[1].facts).toEqual({ year: 2010, years: 14 });
  });

  test('of nothing is no number', async () => {
    const { score, aspects } = await qualityOf([]);
    expect(score).toBeUndefined();
    expect(aspects.time).toMatchObject({ score: undefined, unknownShare: 0 });
  });

  test('of fuel, biomass and incineration by the registry is known as far as their factors say it', async () => {
    const { lines } = await quantified(
      aStudy([
        { kind: 'fuel', fields: { fuel: 'natural-gas', quantity: amount(1, 'Nm3') } },
        { kind: 'biomass', fields: { biomass: 'wood', quantity: amount(1, 'kg') } },
        { kind: 'incineration', fields: { waste: 'municipal-paper', quantity: amount(1, 'kg') } },
      ]),
    );
    expect(lines.map(({ result }) => result && 'describes' in result)).toEqual([true, true, true]);
  });
});
