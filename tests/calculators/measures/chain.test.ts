import { describe, expect, test } from 'vitest';
import type { Plan, PlannedMeasure } from '../../../src/calculators/measures/plan.ts';
import { measureOf, of, quantified, reductionOf } from './one-plan.ts';

/** The kilowatt-hours that measures save together and each, in the order they are given. */
function saved(measures: readonly PlannedMeasure[], change: Partial<Plan> = {}) {
  const each = quantified(measures, change).measures.map((one) => reductionOf(one).electricity.value);
  return { each, all: each.reduce((sum, one) => sum + one, 0) };
}

const air = of(400, 'MWh');
const supervision = measureOf('ac-supervision', { use: air, saving: of(20, '%') });
const vrf = measureOf('vrf', { use: air, saving: of(30, '%'), charge: of(0, 'kg') });

describe('measures on one load', () => {
  test('chain: 20 % by supervision, then 30 % by inverters of what is left: 1 − 0.8 × 0.7 of 400 MWh', () => {
    const { each, all } = saved([vrf, supervision]);
    expect(each[1]).toBeCloseTo(80_000, 6);
    expect(each[0]).toBeCloseTo(0.8 * 400_000 * 0.3, 6);
    expect(all).toBeCloseTo(400_000 * (1 - 0.8 * 0.7), 6);
  });

  test('and say on what the later one acts', () => {
    const [ofVrf] = quantified([vrf, supervision]).measures;
    expect(ofVrf?.problems.find(({ code }) => code === 'chained')?.facts).toEqual({
      lines: 'ac-supervision',
      share: expect.closeTo(80, 9),
    });
  });

  test('that the reader names differently stand apart', () => {
    const named = { ...vrf, fields: { ...vrf.fields, load: '研发楼' } };
    expect(saved([named, supervision]).all).toBeCloseTo(400_000 * (0.3 + 0.2), 6);
  });

  test('of different size chain for the part they share: 50 % of 100 MWh leaves 87.5 % of 400 MWh', () => {
    const hall = measureOf('ac-supervision', { use: of(100, 'MWh'), saving: of(50, '%') });
    const { each } = saved([hall, vrf]);
    expect(each[0]).toBeCloseTo(50_000, 6);
    expect(each[1]).toBeCloseTo(400_000 * 0.3 * (1 - 50 / 400), 6);
  });

  test('of a boiler: 10 % by an economiser, and half the heat by a pump: 1 − 0.9 × 0.5 of its fuel', () => {
    const boiler = measureOf('boiler-efficiency', { use: of(10_000, 'GJ'), savingOfEconomiser: of(10, '%') });
    const pump = measureOf('heat-pump', { heat: of(4500, 'GJ'), efficiency: of(90, '%') });
    const fuels = quantified([pump, boiler], { stated: { scope1: 5000, electricity: 5000 } }).measures.map(
      (one) => reductionOf(one).fuels[0]?.amount.value,
    );
    expect(fuels[1]).toBeCloseTo(1000, 6);
    expect(fuels[0]).toBeCloseTo(5000 * 0.9, 6);
  });

  test('two amounts of heat from elsewhere stand side by side', () => {
    const heat = (id: string) =>
      measureOf('waste-heat', { heat: of(900, 'GJ'), efficiency: of(90, '%') }, { id });
    const fuels = quantified([heat('first'), heat('second')]).measures.map(
      (one) => reductionOf(one).fuels[0]?.amount.value,
    );
    expect(fuels).toEqual([expect.closeTo(1000, 9), expect.closeTo(1000, 9)]);
  });

  test('another fuel is another load', () => {
    const ofFuel = (fuel: string, id: string) =>
      measureOf('boiler-efficiency', { fuel, use: of(1000, 'GJ'), savingOfEconomiser: of(10, '%') }, { id });
    const fuels = quantified([ofFuel('natural-gas', 'gas'), ofFuel('diesel', 'oil')]).measures.map(
      (one) => reductionOf(one).fuels[0]?.amount.value,
    );
    expect(fuels).toEqual([expect.closeTo(100, 9), expect.closeTo(100, 9)]);
  });
});

describe('what acts on a whole meter', () => {
  const platform = measureOf('energy-platform', { use: of(10_000, 'MWh'), saving: of(5, '%') });

  test('sees what others have saved behind it: 5 % of 10 000 − 400 × 0.3 MWh', () => {
    const { each } = saved([platform, vrf]);
    expect(each[0]).toBeCloseTo(0.05 * (10_000_000 - 120_000), 6);
    const [ofPlatform] = quantified([platform, vrf]).measures;
    expect(ofPlatform?.problems.find(({ code }) => code === 'chained')?.facts).toEqual({
      lines: 'vrf',
      share: expect.closeTo(98.8, 9),
    });
  });

  test('says which these are, by their names or else by their numbers in the annex', () => {
    const nameless = measureOf('lighting', { use: of(100, 'MWh') }, { name: '' });
    const [ofPlatform] = quantified([platform, vrf, nameless]).measures;
    expect(ofPlatform?.problems.find(({ code }) => code === 'chained')?.facts['lines']).toBe('A.14, vrf');
  });

  test('on a part of the factory sees its part of that: 5 % of 5 000 MWh × (1 − 120 ÷ 10 000)', () => {
    const half = { ...platform, fields: { ...platform.fields, use: of(5000, 'MWh') } };
    expect(saved([half, vrf]).each[0]).toBeCloseTo(0.05 * 5_000_000 * (1 - 120 / 10_000), 6);
  });

  test('a platform and its meters count once, the one that saves more', () => {
    const meters = measureOf('equipment-monitoring', { use: of(10_000, 'MWh'), saving: of(3, '%') });
    expect(saved([meters, platform]).each).toEqual([0, expect.closeTo(500_000, 6)]);
    const [ofMeters] = quantified([meters, platform]).measures;
    expect(ofMeters?.problems.map(({ code }) => code)).toContain('countedOnce');
  });
});
