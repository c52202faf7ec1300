import { describe, expect, test } from 'vitest';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import { measureOf, of, quantified } from '../one-plan.ts';

/** 1 000 t of scope 1 and 10 000 MWh at 0.5581 kg by location and 0.6096 by market, in 2023. */
const start = { location: 1000 + 5581, market: 1000 + 6096 };

const own = (year: number, tonnes: number) =>
  measureOf(
    'own-estimate',
    { year: String(year), scope1: of(tonnes, 'tCO2e') },
    { id: `own-${year}`, name: `own-${year}` },
  );

describe('a year of the plan', () => {
  test('is lower by the measures that work in it, each from its own year on', () => {
    const { years } = quantified([own(2024, 100), own(2026, 50)]);
    expect(years.map(({ year, with: levels }) => [year, levels.mid.location.value])).toEqual([
      [2024, start.location - 100],
      [2025, start.location - 100],
      [2026, start.location - 150],
    ]);
  });

  test('holds what each measure reduces in it, which together is all of the reduction', () => {
    const { years } = quantified([own(2024, 100), own(2026, 50)]);
    const last = years.at(-1);
    const reduced = [...(last?.reductions.mid ?? [])].map(([{ id }, { total }]) => [id, total.market.value]);
    expect(reduced).toEqual([
      ['own-2024', 100],
      ['own-2026', 50],
    ]);
    expect([...(years[0]?.reductions.mid.keys() ?? [])].map(({ id }) => id)).toEqual(['own-2024']);
  });

  test('keeps measures in the order in which they act, not in that of the plan', () => {
    const certificates = measureOf('green-power', { certified: of(100, 'MWh'), origin: 'wind' });
    const lamps = measureOf('lighting', { use: of(100, 'MWh') });
    const { years } = quantified([certificates, own(2024, 10), lamps]);
    expect([...(years[0]?.reductions.mid.keys() ?? [])].map(({ kind }) => kind)).toEqual([
      'lighting',
      'own-estimate',
      'green-power',
    ]);
  });

  test('of a roof that loses 0.5 % a year: its third yields 1 000 MWh × 0.995²', () => {
    const roof = measureOf('rooftop-pv', {
      capacity: of(1000, 'kWp'),
      specificYield: of(1000, 'kWh'),
      selfUse: of(100, '%'),
      decline: of(0.5, '%'),
    });
    const { years } = quantified([roof]);
    const inYear = years.map(({ reductions }) => [...reductions.mid.values()][0]?.total.location.value);
    expect(inYear[0]).toBeCloseTo(558.1, 6);
    expect(inYear[2]).toBeCloseTo(558.1 * 0.995 ** 2, 6);
  });
});

describe('the target', () => {
  test('of −30 % after three years asks for 10 % less each, and the gap is what is above it', () => {
    const { years, outcome } = quantified([own(2024, 1000)], { target: '30' });
    expect(years.map(({ target }) => target?.market.value)).toEqual([
      expect.closeTo(start.market * 0.9, 6),
      expect.closeTo(start.market * 0.8, 6),
      expect.closeTo(start.market * 0.7, 6),
    ]);
    expect(years.map(({ gap }) => gap?.mid.market.value)).toEqual([
      expect.closeTo(start.market * 0.1 - 1000, 6),
      expect.closeTo(start.market * 0.2 - 1000, 6),
      expect.closeTo(start.market * 0.3 - 1000, 6),
    ]);
    expect(outcome?.gap).toEqual({
      low: years[2]?.gap?.low.market,
      mid: years[2]?.gap?.mid.market,
      high: years[2]?.gap?.high.market,
    });
    for (const { gap } of years) expect(gap && rederive(gap.mid.market)).toBe(gap?.mid.market.value);
  });

  test('that nobody set leaves no gap', () => {
    const { years, outcome } = quantified([own(2024, 100)]);
    expect(years.every(({ target, gap }) => !target && !gap)).toBe(true);
    expect(outcome?.gap).toBeUndefined();
  });
});
