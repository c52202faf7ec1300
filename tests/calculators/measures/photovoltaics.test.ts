import { describe, expect, test } from 'vitest';
import { formulaText } from '../../../src/calculators/engine/explanation-text.ts';
import { rederive } from '../../../src/calculators/engine/explanation.ts';
import { codesOf, measureOf, of, quantified, quantifiedMeasure, reduced, reductionOf } from './one-plan.ts';

/** 1 MWp on a roof in Chongqing, four fifths of which the factory uses itself. */
const roof = measureOf('rooftop-pv', {
  capacity: of(1000, 'kWp'),
  selfUse: of(80, '%'),
});

describe('a megawatt-peak on a roof in Chongqing', () => {
  test('saves 1 000 kWp × 775 kWh/kWp × 80 % of electricity, at the average of 2023 and at what nothing covers', () => {
    const { electricity, scope2, total } = reductionOf(quantifiedMeasure(roof));
    expect(electricity.value).toBeCloseTo(1000 * 775 * 0.8, 6);
    // Chongqing 2023: 0.5581 kg/kWh; the national average without traded non-fossil power: 0.6096 kg/kWh.
    expect(scope2.location.value).toBeCloseTo((620_000 * 0.5581) / 1000, 9);
    expect(scope2.market.value).toBeCloseTo((620_000 * 0.6096) / 1000, 9);
    expect(total).toEqual(scope2);
    expect(formulaText(scope2.location, 'en')).toBe('1,000 kWp × 775 kWh/kWp × 80 % × 0.5581 kgCO₂/kWh');
    expect(rederive(scope2.location)).toBe(scope2.location.value);
  });

  test('between 650 and 900 kWh per kWp, unless the reader knows the yield of the place', () => {
    const { reduction } = quantifiedMeasure(roof);
    expect([reduction?.low, reduction?.high].map((one) => one?.electricity.value)).toEqual([
      1000 * 650 * 0.8,
      1000 * 900 * 0.8,
    ]);
    const measured = {
      ...roof,
      fields: { ...roof.fields, specificYield: of(820, 'kWh') },
    };
    const own = quantifiedMeasure(measured).reduction;
    expect([own?.low, own?.mid, own?.high].map((one) => one?.electricity.value)).toEqual(
      [1, 1, 1].map(() => 1000 * 820 * 0.8),
    );
  });

  test('yields a little less each year: in the third year 0.5 % twice', () => {
    const { years } = quantified([roof]);
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    const reduced = years.map((year) => year.without.location.value - year.with.mid.location.value);
    const first = (620_000 * 0.5581) / 1000;
    expect(reduced[0]).toBeCloseTo(first, 6);
    expect(reduced[2]).toBeCloseTo(first * 0.995 ** 2, 6);
  });

  test('by area: 6 500 m² at 6.5 m² per kWp are a megawatt-peak', () => {
    const byArea = measureOf('rooftop-pv', {
      size: 'area',
      area: of(6500, 'm2'),
      selfUse: of(80, '%'),
    });
    expect(reductionOf(quantifiedMeasure(byArea)).electricity.value).toBeCloseTo(620_000, 6);
  });
});

const facade = measureOf('bipv', { capacity: of(200, 'kWp'), selfUse: of(100, '%') });
const battery = measureOf('storage', {});
const cooling = measureOf('pv-air-conditioning', {
  use: of(400, 'MWh'),
  modules: 'yes',
  capacity: of(100, 'kWp'),
  selfUse: of(100, '%'),
});
const saved = (measures: Parameters<typeof quantified>[0]) =>
  Object.fromEntries(
    quantified(measures).measures.map((one) => [one.line.kind, reductionOf(one).electricity.value]),
  );

describe('what belongs to a plant', () => {
  test('a façade yields 52.5 % of the best tilt: 200 kWp × 775 × 0.525', () => {
    expect(reduced(facade).electricity.value).toBeCloseTo(200 * 775 * 0.525, 6);
  });

  test('a battery brings back 20 points of the generation, less 12.5 %, and nothing without a plant', () => {
    expect(saved([roof, battery])['storage']).toBeCloseTo(1000 * 775 * 0.2 * 0.875, 6);
    const alone = quantifiedMeasure(battery);
    expect(reductionOf(alone).total.location.value).toBe(0);
    expect(codesOf(alone)).toContain('storageWithoutPv');
  });

  test('no battery brings back more than was fed in: where 95 % is used already, 5 points', () => {
    const busy = { ...roof, fields: { ...roof.fields, selfUse: of(95, '%') } };
    expect(saved([busy, battery])['storage']).toBeCloseTo(1000 * 775 * 0.05 * 0.875, 6);
  });

  test('roof, façade and air conditioner are one plant, the largest, unless the reader says no', () => {
    const plan = quantified([roof, facade, cooling]);
    const [ofRoof, ofFacade, ofCooling] = plan.measures;
    expect(ofRoof && reductionOf(ofRoof).electricity.value).toBeCloseTo(620_000, 6);
    expect(ofFacade && reductionOf(ofFacade).electricity.value).toBe(0);
    // 6.5 % of 400 MWh are saved by the direct current; its 100 kWp are on the roof already.
    expect(ofCooling && reductionOf(ofCooling).electricity.value).toBeCloseTo(400_000 * 0.065, 6);
    expect(ofFacade?.problems.find(({ code }) => code === 'countedOnce')?.facts).toEqual({
      line: 'rooftop-pv',
      id: 'rooftop-pv',
    });
    const apart = { ...facade, fields: { ...facade.fields, sameInstallation: 'no' } };
    expect(saved([roof, apart])['bipv']).toBeCloseTo(200 * 775 * 0.525, 6);
  });
});
