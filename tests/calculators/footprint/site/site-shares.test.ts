import { describe, expect, test } from 'vitest';
import { siteProblemsOf, siteSharesOf } from '../../../../src/calculators/footprint/site/site-shares.ts';
import type { Allocation, FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import { amount, aStudy, type TestLine } from '../one-study.ts';

const power = (share: string | number, more: Partial<TestLine> = {}): TestLine => ({
  kind: 'electricity',
  name: 'power of workshop 1',
  per: 'period',
  fields: { quantity: amount(90, 'MWh') },
  site: { year: 2024, line: 'grid-1', share },
  ...more,
});

const product = (name: string, lines: readonly TestLine[], more: Partial<FootprintStudy> = {}) =>
  aStudy(lines, { id: name, name, ...more });

const problems = (...studies: readonly FootprintStudy[]) =>
  siteSharesOf(studies).flatMap(({ problem }) => problem ?? []);

describe('what products take of one line of the factory’s inventory', () => {
  test('is 60 % and 40 %: all of it', () => {
    const uses = siteSharesOf([product('A', [power(60)]), product('B', [power('40 %')])]);
    expect(uses).toMatchObject([
      { year: 2024, line: 'grid-1', share: 1, takers: [{ share: 0.6 }, { share: 0.4 }] },
    ]);
    expect(uses[0]?.problem).toBeUndefined();
  });

  test('is refused beyond 100 %: 60 % and 50 %', () => {
    expect(problems(product('A', [power(60)]), product('B', [power(50)]))).toMatchObject([
      {
        severity: 'error',
        code: 'siteShareExceeded',
        facts: { year: 2024, line: 'power of workshop 1', came: expect.closeTo(110, 9) },
      },
    ]);
  });

  test('is refused within one study, too', () => {
    expect(problems(product('A', [power(60), power(50)]))).toHaveLength(1);
  });

  test('is the product’s share of the process: all of it, 60 : 40 by mass, for both co-products', () => {
    const split = (first: number, second: number): readonly Allocation[] => [
      {
        id: 'melt',
        name: 'melting',
        method: 'mass',
        products: [
          { name: 'this', massKg: first },
          { name: 'that', massKg: second },
        ],
      },
    ];
    const lines = [power(100, { allocation: 'melt' })];
    const [use] = siteSharesOf([
      product('A', lines, { allocations: split(6, 4) }),
      product('B', lines, { allocations: split(4, 6) }),
    ]);
    expect(use?.share).toBeCloseTo(1, 12);
    expect(use?.problem).toBeUndefined();
  });

  test('is not what scenarios take, nor another year’s line, nor what can’t be read', () => {
    const another = power(60, { site: { year: 2023, line: 'grid-1', share: 60 } });
    expect(
      problems(
        product('A', [power(60)]),
        product('A, recycled', [power(60)], { scenarioOf: 'A' }),
        product('B', [another, power('much')]),
      ),
    ).toEqual([]);
  });

  test('may be three thirds, typed with two decimals: 33.34 % each', () => {
    expect(problems(...['A', 'B', 'C'].map((name) => product(name, [power(33.34)])))).toEqual([]);
  });
});

describe('what a study is told of the shares', () => {
  const told = (study: FootprintStudy, ...studies: readonly FootprintStudy[]) => {
    const { problems: ofStudy, ofLines } = siteProblemsOf(study, studies);
    return { products: ofStudy.map(({ facts }) => facts['products']), lines: ofLines.map(([line]) => line) };
  };
  const named = (name: string, share: number, more: Partial<FootprintStudy> = {}) =>
    product(name, [power(share)], { product: { name }, ...more });

  test('names the products, and stands with its own lines that take', () => {
    const [a, b] = [named('Housing', 60), named('Slab', 50)];
    expect(told(a, a, b)).toEqual({ products: ['Housing, Slab'], lines: ['line-1'] });
    expect(siteProblemsOf(a, [a, b]).problems[0]?.facts).toMatchObject({ maximum: 100 });
  });

  test('is nothing where only others take too much', () => {
    const mine = product('Mine', [{ kind: 'electricity', fields: {} }]);
    expect(told(mine, mine, named('A', 60), named('B', 50))).toEqual({ products: [], lines: [] });
  });

  test('is of a scenario in the place of its study', () => {
    const [a, b] = [named('Housing', 60), named('Slab', 40)];
    const thrifty = named('Housing, thrifty', 50, { scenarioOf: 'Housing' });
    const lavish = named('Housing, lavish', 70, { scenarioOf: 'Housing' });
    expect(told(thrifty, a, b, thrifty, lavish).lines).toEqual([]);
    expect(told(lavish, a, b, thrifty, lavish).lines).toEqual(['line-1']);
  });
});
