import { describe, expect, test } from 'vitest';
import { rederive } from '../../../src/calculators/engine/explanation.ts';
import { codesOf, measureOf, of, quantified } from './one-plan.ts';

const saving = (year: string, id = year) =>
  measureOf('own-estimate', { year, scope1: of(100, 'tCO2e'), document: '节能诊断' }, { id });
const base = 1000 + 10_000 * 0.5581;

describe('the years of a plan', () => {
  test('each less by the measures that work in it', () => {
    const { years } = quantified([saving('2024'), saving('2026')]);
    expect(years.map((year) => [year.year, year.with.mid.location.value])).toEqual([
      [2024, expect.closeTo(base - 100, 9)],
      [2025, expect.closeTo(base - 100, 9)],
      [2026, expect.closeTo(base - 200, 9)],
    ]);
  });

  test('grow by 5 % a year without measures; certificates don’t grow along', () => {
    const stated = { scope1: 1000, electricity: 10_000, certified: 4000, otherScope2: 50 };
    const { years } = quantified([], { growth: 5, stated });
    const second = years[1]?.without;
    expect(second?.location.value).toBeCloseTo(1.05 ** 2 * (1050 + 10_000 * 0.5581), 6);
    expect(second?.market.value).toBeCloseTo(1.05 ** 2 * 1050 + (1.05 ** 2 * 10_000 - 4000) * 0.6096, 6);
    expect(second && rederive(second.market)).toBeCloseTo(second?.market.value ?? NaN, 9);
  });

  test('shrink by 5 % a year no further than what nothing covers: by market zero is the least', () => {
    const stated = { scope1: 0, electricity: 10_000, certified: 9_700 };
    const { years } = quantified([], { growth: -5, stated });
    const market = years.map(({ without }) => without.market.value);
    expect(market).toEqual([0, 0, 0]);
    expect(years[0]?.without.location.value).toBeCloseTo(9_500 * 0.5581, 6);
  });

  test('are held against the straight line to the target: 10, 20 and 30 % after one, two and three years', () => {
    const { years, outcome } = quantified([saving('2024')], { target: 30, scope2: 'location' });
    expect(years.map(({ target }) => target?.location.value)).toEqual(
      [0.9, 0.8, 0.7].map((left) => expect.closeTo(base * left, 6)),
    );
    expect(outcome?.remaining.mid.value).toBeCloseTo(base - 100, 9);
    expect(outcome?.gap?.mid.value).toBeCloseTo(base - 100 - base * 0.7, 6);
  });

  test('tell by how much each is above its target, with the calculation', () => {
    const { years } = quantified([saving('2024')], { target: 30 });
    expect(years.map(({ gap }) => gap?.mid.location.value)).toEqual(
      [0.9, 0.8, 0.7].map((left) => expect.closeTo(base - 100 - base * left, 6)),
    );
    for (const { gap } of years) expect(gap && rederive(gap.mid.location)).toBe(gap?.mid.location.value);
    expect(quantified([saving('2024')]).years.every(({ target, gap }) => !target && !gap)).toBe(true);
  });

  test('begin with the line at the base year, however much later the plan begins', () => {
    const { years } = quantified([], { baseYear: 2023, from: 2026, to: 2028, target: 50 });
    expect(years[0]?.target?.location.value).toBeCloseTo(base * (1 - 0.5 * (3 / 5)), 6);
  });
});

describe('when a measure works', () => {
  test('one that works in the base year is in its meters already', () => {
    const { measures, years } = quantified([saving('2023')]);
    expect(measures[0] && codesOf(measures[0])).toContain('inBaseline');
    expect(measures[0]?.reduction).toBeUndefined();
    expect(years[0]?.with.mid.location.value).toBeCloseTo(base, 9);
  });

  test('one that works after the plan isn’t counted in it', () => {
    const { measures } = quantified([saving('2027')]);
    expect(measures[0] && codesOf(measures[0])).toContain('afterPlan');
    expect(measures[0]?.counts).toBe(false);
  });

  test('one without a year works from the first, and is asked for it', () => {
    const { measures, years } = quantified([saving('')]);
    expect(measures[0] && codesOf(measures[0])).toContain('yearMissing');
    expect(years[0]?.with.mid.location.value).toBeCloseTo(base - 100, 9);
  });

  test('measures chain only in the years in which both work', () => {
    const use = of(1000, 'MWh');
    const first = measureOf('ac-supervision', { use, saving: of(20, '%'), year: '2025' });
    const second = measureOf('vrf', { use, saving: of(30, '%'), charge: of(0, 'kg') });
    const { years } = quantified([first, second]);
    const saved = years.map((year) => (base - year.with.mid.location.value) / 0.5581);
    expect(saved[0]).toBeCloseTo(1000 * 0.3, 6);
    expect(saved[1]).toBeCloseTo(1000 * (1 - 0.8 * 0.7), 6);
  });
});

describe('what each measure reduces in a year', () => {
  const inYear = (result: ReturnType<typeof quantified>, place: number) =>
    [...(result.years[place]?.reductions.mid ?? [])].map(([{ id }, { total }]) => [id, total.location.value]);

  test('is all of what the year is less by, from the year on in which it works', () => {
    const result = quantified([saving('2024'), saving('2026')]);
    expect(inYear(result, 0)).toEqual([['2024', 100]]);
    expect(inYear(result, 2)).toEqual([
      ['2024', 100],
      ['2026', 100],
    ]);
  });

  test('stands in the order in which they act, not in that of the plan', () => {
    const certificates = measureOf('green-power', { certified: of(100, 'MWh'), origin: 'wind' });
    const lamps = measureOf('lighting', { use: of(100, 'MWh') });
    const result = quantified([certificates, saving('2024'), lamps]);
    expect(inYear(result, 0).map(([id]) => id)).toEqual(['lighting', '2024', 'green-power']);
  });

  test('falls with a roof that loses 0.5 % a year: its third yields 1 000 MWh × 0.995²', () => {
    const roof = measureOf('rooftop-pv', {
      capacity: of(1000, 'kWp'),
      specificYield: of(1000, 'kWh'),
      selfUse: of(100, '%'),
      decline: of(0.5, '%'),
    });
    expect(inYear(quantified([roof]), 2)).toEqual([['rooftop-pv', expect.closeTo(558.1 * 0.995 ** 2, 6)]]);
  });
});

describe('how long a plan is', () => {
  const codes = (from: number, to: number) => quantified([], { from, to }).findings.map(({ code }) => code);

  test('three years at least (guideline 7.1.2)', () => {
    expect(codes(2024, 2025)).toContain('planTooShort');
    expect(codes(2024, 2026)).not.toContain('planTooShort');
  });

  test.each([
    [2023, 2026],
    [2026, 2024],
    [2024.5, 2030],
    [2024, 1e9],
  ])('and in order after its base year, which %d to %d isn’t', (from, to) => {
    expect(codes(from, to)).toContain('planYearsDisordered');
    expect(quantified([], { from, to }).years).toEqual([]);
  });

  test('rates that can’t be meant are told', () => {
    const { findings } = quantified([], { growth: '-5', target: 120, discountRate: 'x' });
    expect(findings.map(({ code, field }) => [code, field])).toEqual([
      ['outOfRange', 'target'],
      ['notANumber', 'discountRate'],
    ]);
  });
});
