import { describe, expect, test } from 'vitest';
import type { PlanRecord } from '../../../../src/calculators/readiness/filled/records.ts';
import { assessed, itemOf } from '../one-assessment.ts';
import {
  answersOf,
  factsOf,
  filledBy,
  freight,
  gas,
  grid,
  inventoryRecord,
  planOf,
  unfinished,
} from './records.ts';

describe('An inventory of gas and grid electricity', () => {
  const inventories = [inventoryRecord(2025, [gas, grid])];
  const answers = answersOf({ inventories });

  test('shows that scopes 1 and 2 are counted, and how many lines of each', () => {
    expect(answers['5.3-r1']).toEqual(['met', 'scopes1And2Counted']);
    // That both are counted is the boundary of 5.3; that no source is missing (6.1.2) the reader confirms.
    expect(answers['6.1.2-r1']).toEqual(['partly', 'sourcesCounted']);
    expect(factsOf({ inventories }, '6.1.2-r1')).toEqual({
      year: 2025,
      scope1: 1,
      scope2: 1,
      scope3: 0,
      errors: 0,
    });
  });

  test('shows that scope 3 isn’t', () => {
    expect(answers['5.3-r2']).toEqual(['not', 'scope3NotCounted']);
    expect(answers['6.1.2-r2']).toEqual(['not', 'scope3NotCounted']);
  });

  test('shows a method that keeps to the rules, but no documented system', () => {
    expect(answers['6.1.1-r2']).toEqual(['met', 'rulesKept']);
    expect(answers['6.1.1-r1']).toEqual(['partly', 'inventoryKept']);
  });

  test('is that of last year for an assessment of 2026, but no target rests on it yet', () => {
    expect(answers['6.1.4-r1']).toEqual(['partly', 'yearWithoutTarget']);
  });

  test('answers nothing else', () => {
    expect(Object.keys(answers).sort()).toEqual([
      '5.3-r1',
      '5.3-r2',
      '6.1.1-r1',
      '6.1.1-r2',
      '6.1.2-r1',
      '6.1.2-r2',
      '6.1.4-r1',
    ]);
  });

  test('stands in the assessment as from the file, proven and overruled by the reader', () => {
    const inputs = { filled: filledBy({ inventories }) };
    expect(itemOf(assessed({}, {}, inputs), '5.3-r1')).toMatchObject({
      answer: 'met',
      by: 'file',
      proven: true,
    });
    expect(itemOf(assessed({ '5.3-r1': 'partly' }, {}, inputs), '5.3-r1')).toMatchObject({
      answer: 'partly',
      by: 'reader',
      problems: [{ code: 'answerDiffersFromFile', facts: { said: 'partly', answer: 'met' } }],
    });
  });
});

describe('The boundary', () => {
  const boundary = (...lines: Parameters<typeof inventoryRecord>[1]) =>
    answersOf({ inventories: [inventoryRecord(2025, lines)] })['5.3-r1'];

  test('of one scope is met in part: the other may have no source, which only the reader knows', () => {
    expect(boundary(grid)).toEqual(['partly', 'oneScopeCounted']);
    expect(boundary(gas)).toEqual(['partly', 'oneScopeCounted']);
  });

  test('of scope 3 alone isn’t met', () => {
    expect(boundary(freight)).toEqual(['not', 'neitherScopeCounted']);
  });

  test('with a line to correct is met in part, whatever else is counted', () => {
    const lines = [gas, grid, unfinished];
    expect(boundary(...lines)).toEqual(['partly', 'linesWithErrors']);
    const answers = answersOf({ inventories: [inventoryRecord(2025, lines)] });
    expect(answers['6.1.1-r2']).toEqual(['partly', 'linesWithErrors']);
  });

  test('of an inventory that counts nothing answers nothing', () => {
    expect(boundary()).toBeUndefined();
    expect(answersOf({ inventories: [inventoryRecord(2025, [unfinished])] })).toEqual({});
  });

  test('with a line of scope 3 shows that in part: neither that it is managed nor that all of it is there', () => {
    const answers = answersOf({ inventories: [inventoryRecord(2025, [gas, grid, freight])] });
    expect(answers['5.3-r2']).toEqual(['partly', 'scope3Counted']);
    expect(answers['6.1.2-r2']).toEqual(['partly', 'scope3Counted']);
  });
});

describe('Accounting every year (6.1.4)', () => {
  const yearly = (years: readonly number[], target?: string | number, more: Partial<PlanRecord> = {}) =>
    answersOf({
      inventories: years.map((year) => inventoryRecord(year, [gas, grid])),
      ...(target !== undefined && { plan: planOf({ target, ...more }) }),
    })['6.1.4-r1'];

  test('is met by the inventories of two years in a row with a plan that sets a target on them', () => {
    expect(yearly([2024, 2025], 30)).toEqual(['met', 'yearsCounted']);
    expect(yearly([2026, 2025], '30 %')).toEqual(['met', 'yearsCounted']);
    const inventories = [2024, 2025].map((year) => inventoryRecord(year, [gas, grid]));
    expect(factsOf({ inventories, plan: planOf({ target: 30 }) }, '6.1.4-r1')).toMatchObject({
      year: 2025,
      before: 2024,
    });
  });

  test('is met in part by one year alone, or with a gap: that it is every year isn’t shown', () => {
    expect(yearly([2025], 30)).toEqual(['partly', 'oneYearCounted']);
    expect(yearly([2023, 2025], 30)).toEqual(['partly', 'oneYearCounted']);
  });

  test('is met in part without a target, or with one that rests on no inventory', () => {
    for (const target of ['', 'about a third', 0, '-5']) {
      expect(yearly([2024, 2025], target)).toEqual(['partly', 'yearWithoutTarget']);
    }
    expect(yearly([2024, 2025], 30, { baseline: 'stated' })).toEqual(['partly', 'yearWithoutTarget']);
  });

  test('isn’t met where the latest inventory is older', () => {
    expect(yearly([2023, 2024], 30)).toEqual(['not', 'yearMissing']);
    const inventories = [inventoryRecord(2024, [gas, grid])];
    expect(factsOf({ inventories }, '6.1.4-r1')).toMatchObject({ year: 2024, expected: 2025 });
  });

  test('takes no account of inventories after the assessment', () => {
    expect(yearly([2024, 2027], 30)).toEqual(['not', 'yearMissing']);
    expect(answersOf({ inventories: [inventoryRecord(2027, [gas, grid])] })).toEqual({});
  });
});

describe('The carbon market', () => {
  const conditions = (carbonMarket: 'no' | 'national' | 'local' | 'unknown') =>
    filledBy({ inventories: [inventoryRecord(2025, [gas], { carbonMarket })] }).conditions;

  test.each([
    ['national', 'yes'],
    ['local', 'yes'],
    ['no', 'no'],
  ] as const)('“%s” in the inventory answers the condition with %s', (market, applies) => {
    expect(conditions(market)).toEqual([
      { condition: 'carbon-market', applies, code: 'carbonMarketInInventory', facts: { year: 2025, market } },
    ]);
  });

  test('that isn’t known is left to be asked', () => {
    expect(conditions('unknown')).toEqual([]);
  });
});
