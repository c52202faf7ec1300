import { describe, expect, test } from 'vitest';
import { codesOf, measureOf, of, quantifiedMeasure, reduced } from './one-plan.ts';

const withScope3 = { stated: { scope1: 1000, electricity: 10_000, scope3: 50_000 } };

describe('what isn’t bought', () => {
  test('10 t of recycled in place of primary aluminium cans: 10 × (9 115.90131 − 995.0779) kg', () => {
    const cans = measureOf('recycled-material', {
      amount: of(10, 't'),
      virgin: 'material-aluminium-cans-primary-gb-2025',
      recycled: 'material-aluminium-cans-recycled-gb-2025',
    });
    expect(
      quantifiedMeasure(cans, withScope3).problems.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    const { scope3, total } = reduced(cans, withScope3);
    expect(scope3.value).toBeCloseTo((10 * (9115.90131 - 995.0779)) / 1000, 9);
    expect(total.location.value).toBe(scope3.value);
  });

  test('factors of two publications are asked about', () => {
    const mixed = measureOf('recycled-material', {
      amount: of(10, 't'),
      virgin: 'material-carbon-steel-cn',
      recycled: 'material-steel-cans-recycled-gb-2025',
    });
    expect(codesOf(quantifiedMeasure(mixed))).toContain('publicationsDiffer');
  });

  test('a factor per piece, or one that isn’t a material’s mass, is refused', () => {
    const wrong = measureOf('recycled-material', {
      amount: of(10, 't'),
      virgin: 'grid-electricity-cn-cq-2023',
      recycled: 'material-steel-cans-recycled-gb-2025',
    });
    expect(codesOf(quantifiedMeasure(wrong))).toContain('factorNotUsable');
  });

  test('20 000 m³ of water used again are 12 t, less the electricity it takes', () => {
    const water = measureOf('water-reuse', { water: of(2, '10^4 m3'), auxiliary: of(10, 'MWh') });
    const { scope3, electricity } = reduced(water, withScope3);
    expect(scope3.value).toBeCloseTo(20_000 * 0.6 * 0.001, 9);
    expect(electricity.value).toBe(-10_000);
  });

  test('500 000 sheets that aren’t printed are 2.3 t: trivial, and shown as that', () => {
    const paper = measureOf('paperless', { sheets: of(50, '10^4 piece') });
    expect(reduced(paper, withScope3).scope3.value).toBeCloseTo(500_000 * 4.6e-3 * 0.001, 9);
  });

  test('counts in the plan only where its baseline has scope 3', () => {
    const paper = quantifiedMeasure(measureOf('paperless', { sheets: of(50, '10^4 piece') }));
    expect(paper.reduction?.mid.scope3.value).toBeCloseTo(2.3, 9);
    expect(paper.reduction?.mid.total.location.value).toBe(0);
    expect(codesOf(paper)).toContain('scope3NotCounted');
  });
});

describe('the reader’s own figures', () => {
  const own = (fields: Parameters<typeof measureOf>[1]) =>
    measureOf('own-estimate', { document: '节能量审核报告', ...fields });

  test('of electricity, fuel, scope 1 and scope 3 stand for all levels', () => {
    const measure = quantifiedMeasure(
      own({
        electricity: of(100, 'MWh'),
        fuel: 'natural-gas',
        fuelAmount: of(100, 'GJ'),
        scope1: of(3, 'tCO2e'),
        scope3: of(4, 'tCO2e'),
      }),
      withScope3,
    );
    const { low, mid, high } = measure.reduction ?? {};
    expect([low?.total.location.value, high?.total.location.value]).toEqual(
      [1, 1].map(() => mid?.total.location.value),
    );
    const gas = (15.3 * 0.99 * (44 / 12) + 0.028 + 0.0265) / 1000;
    expect(mid?.total.location.value).toBeCloseTo(55.81 + 100 * gas + 3 + 4, 9);
  });

  test('below zero they add', () => {
    const { electricity, total } = reduced(own({ electricity: of(-100, 'MWh') }));
    expect(electricity.value).toBe(-100_000);
    expect(total.market.value).toBeCloseTo(-60.96, 9);
  });

  test('without any figure, or without a document, are asked about', () => {
    expect(codesOf(quantifiedMeasure(own({})))).toContain('nothingChosen');
    expect(codesOf(quantifiedMeasure(own({ scope1: of(1, 'tCO2e'), document: '' })))).toContain(
      'estimateWithoutDocument',
    );
  });
});

test('what only enables others reduces nothing, and offsets are never more than that', () => {
  const audit = measureOf('enabling', {}, { measure: 'A.23' });
  expect(reduced(audit).total.location.value).toBe(0);
  const offsets = measureOf('own-estimate', { scope1: of(100, 'tCO2e') }, { measure: 'A.32' });
  expect(codesOf(quantifiedMeasure(offsets))).toEqual(['estimatorNotOfMeasure']);
});
