import { describe, expect, test } from 'vitest';
import { quantifyPlan } from '../../../src/calculators/measures/quantify-plan.ts';
import type { Line } from '../../../src/calculators/emissions/inventory.ts';
import { lineOf, quantify } from '../emissions/one-line.ts';
import { catalogue, measureOf, of, planOf, quantified } from './one-plan.ts';

const boiler = lineOf('stationary-combustion', { quantity: of(10, '10^4 Nm3') });
const grid = (amount: number, fields: Line['fields'] = {}, overrides: Line['overrides'] = {}) =>
  lineOf('grid-electricity', { quantity: of(amount, 'MWh'), ...fields }, { overrides });
const certificates = lineOf('certificate', {
  quantity: of(200, 'MWh'),
  cancellation: 'cancelled',
  generated: '2023-06',
});
const heat = lineOf('heat', { quantity: of(1000, 'GJ') });

/** A plan from an inventory of 2023. */
const from = (lines: readonly Line[], ...more: readonly Parameters<typeof quantify>[1][]) => {
  const inventory = quantify(lines, more[0]);
  const saving = measureOf('variable-speed', { use: of(100, 'MWh'), saving: of(10, '%') });
  const plan = quantifyPlan(
    { plan: planOf([saving], { baseline: 'inventory' }), inventories: [inventory] },
    catalogue,
  );
  return { inventory, ...plan };
};

describe('a plan that starts from an inventory', () => {
  test('starts from its very totals, by location and by market', () => {
    const { inventory, baseline } = from([boiler, grid(1000), certificates, heat]);
    const { total } = inventory.totals.ghgProtocol;
    expect(baseline.total.location.value).toBeCloseTo(total.location.total.value, 9);
    expect(baseline.total.market.value).toBeCloseTo(total.market.total.value, 9);
    expect([baseline.grid.value, baseline.covered.value]).toEqual([1_000_000, 200_000]);
    expect(baseline.otherScope2.location.value).toBeCloseTo(110, 9);
    expect(baseline.scope3).toBeUndefined();
  });

  test('counts a saved kilowatt-hour as the inventory counted it: its area, its year, its residual rule', () => {
    const { measures } = from([grid(1000)], { area: 'CN-SC' });
    expect(measures[0]?.reduction?.mid.scope2.location.value).toBeCloseTo(10 * 0.1564, 9);
    expect(measures[0]?.reduction?.mid.scope2.market.value).toBeCloseTo(10 * 0.6096, 9);
  });

  test('with the factor that its line took instead of the published one', () => {
    const own = { emissionFactor: { value: '0.5', reason: '地方发布' } };
    const { measures } = from([grid(1000, {}, own)]);
    expect(measures[0]?.reduction?.mid.scope2.location.value).toBeCloseTo(10 * 0.5, 9);
  });

  test('with the mean of its lines where they take different ones: (600 × 0.5581 + 400 × 0.2472) ÷ 1 000', () => {
    const { measures, baseline } = from([grid(600), grid(400, { area: 'CN-SOUTHWEST-GRID' })]);
    const mean = (600 * 0.5581 + 400 * 0.2472) / 1000;
    expect(measures[0]?.reduction?.mid.scope2.location.value).toBeCloseTo(10 * mean, 9);
    expect(baseline.electricity.location.value).toBeCloseTo(1000 * mean, 9);
  });

  test('with the values it was made with, whatever the registry says now', () => {
    const inventory = quantify([grid(1000)]);
    const [location] = inventory.used;
    if (!location) throw new Error('The grid has a factor.');
    const pins = { factors: { [location.id]: { ...location, value: 0.4 } }, selections: {} };
    const { measures } = from([grid(1000)], { pins });
    expect(measures[0]?.reduction?.mid.scope2.location.value).toBeCloseTo(10 * 0.4, 9);
  });

  test('asks about lines that are in no total', () => {
    const { baseline } = from([grid(1000), lineOf('heat', {})]);
    expect(baseline.findings.map(({ code }) => code)).toContain('linesNotCounted');
  });

  test('needs the inventory of its base year', () => {
    const { findings, years, measures } = quantifyPlan(
      { plan: planOf([measureOf('enabling', {})], { baseline: 'inventory' }), inventories: [] },
      catalogue,
    );
    expect(findings.map(({ code }) => code)).toContain('noInventory');
    expect(years).toEqual([]);
    expect(measures).toHaveLength(1);
  });
});

describe('a plan that starts from what is stated', () => {
  test('takes the averages of its area and year: 1 000 t, 10 000 MWh, of which 2 000 are covered', () => {
    const { baseline } = quantified([], { stated: { scope1: '1,000', electricity: '1万', certified: 2000 } });
    expect(baseline.total.location.value).toBeCloseTo(1000 + 10_000 * 0.5581, 9);
    expect(baseline.total.market.value).toBeCloseTo(1000 + 8_000 * 0.6096, 9);
  });

  test('says what it can’t read, and counts it as nothing', () => {
    const { baseline, findings } = quantified([], { stated: { scope1: 'many', electricity: 100 } });
    expect(baseline.scope1.value).toBe(0);
    expect(findings.find(({ code }) => code === 'notANumber')?.field).toBe('stated.scope1');
  });

  test('where nothing is stated, has no trajectory', () => {
    const { findings, years } = quantified([], { stated: {} });
    expect(findings.map(({ code }) => code)).toContain('baselineMissing');
    expect(years).toEqual([]);
  });

  test('in an area that has no factor keeps its measures, unestimated', () => {
    const { measures, findings } = quantified([measureOf('enabling', {})], { area: 'constructor' });
    expect(findings.map(({ code }) => code)).toContain('unknownArea');
    expect(measures.map(({ reduction }) => reduction)).toEqual([undefined]);
  });
});
