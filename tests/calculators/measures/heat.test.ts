import { describe, expect, test } from 'vitest';
import { rederive } from '../../../src/calculators/engine/explanation.ts';
import { codesOf, measureOf, of, quantifiedMeasure, reduced } from './one-plan.ts';

/**
 * Natural gas of the registry (GB/T 32151.34—2024): 15.3 tC/TJ × 0.99 × 44/12 of CO2, with 1 kg of CH4 and 0.1 kg of N2O
 * per TJ (IPCC 2006), whose AR5 potentials are 28 and 265: t/GJ.
 */
const gas = (15.3 * 0.99 * (44 / 12) + 0.028 + 0.0265) / 1000;

/** The electricity factors of Chongqing, and of what nothing covers, in 2023: t/kWh. */
const [location, market] = [0.5581 / 1000, 0.6096 / 1000];

describe('a boiler', () => {
  test('with an economiser burns 4 to 10 % less of its 20 × 10^4 Nm³: 389.31 GJ each', () => {
    const { reduction } = quantifiedMeasure(measureOf('boiler-efficiency', { use: of(20, '10^4 Nm3') }));
    const energy = 20 * 389.31;
    expect(reduction?.low.scope1.value).toBeCloseTo(energy * gas * 0.04, 9);
    expect(reduction?.mid.scope1.value).toBeCloseTo(energy * gas * 0.07, 9);
    expect(reduction?.high.scope1.value).toBeCloseTo(energy * gas * 0.1, 9);
    expect(reduction?.mid.fuels.map(({ fuel, amount }) => [fuel, amount.value])).toEqual([
      ['natural-gas', expect.closeTo(energy * 0.07, 9)],
    ]);
  });

  test('of 92 % in place of one of 85 % burns 1 − 85 ÷ 92 less', () => {
    const better = { use: of(1000, 'GJ'), method: 'efficiency', before: of(85, '%'), after: of(92, '%') };
    expect(reduced(measureOf('boiler-efficiency', better)).scope1.value).toBeCloseTo(
      1000 * gas * (1 - 85 / 92),
      9,
    );
  });

  test('is not needed for waste heat that is used: 900 GJ ÷ 0.90 of fuel, less what the pumps take', () => {
    const recovered = measureOf('waste-heat', {
      heat: of(900, 'GJ'),
      efficiency: of(90, '%'),
      auxiliary: of(5, 'MWh'),
    });
    const { scope1, electricity, total } = reduced(recovered);
    expect(scope1.value).toBeCloseTo(1000 * gas, 9);
    expect(electricity.value).toBe(-5000);
    expect(total.location.value).toBeCloseTo(1000 * gas - 5000 * location, 9);
  });

  test('as a flow: 10 t/h × 4.2 kJ/(kg·K) × 10 K × 5 000 h are 2 100 GJ', () => {
    const flow = measureOf('waste-heat', {
      method: 'flow',
      flow: of(10, 't'),
      specificHeat: of(4.2, 'kJ/kg'),
      temperatureDifference: of(10, '°C'),
      hours: of(5000, 'h'),
      efficiency: of(100, '%'),
    });
    expect(reduced(flow).fuels[0]?.amount.value).toBeCloseTo((10_000 * 4.2 * 10 * 5000) / 1e6, 6);
  });
});

/** 9 000 GJ of heat from a gas boiler of 90 %. */
const pump = (cop?: number) =>
  measureOf('heat-pump', {
    heat: of(9000, 'GJ'),
    efficiency: of(90, '%'),
    ...(cop !== undefined && { cop: of(cop, '1') }),
  });
const unlimited = { stated: { scope1: 100_000, electricity: 100_000 } };

describe('a heat pump in place of a gas boiler of 90 %', () => {
  test.each([2.2, 3.2])('at COP %d: Q ÷ η × EF of gas − Q ÷ COP × EF of electricity', (cop) => {
    const { total } = reduced(pump(cop), unlimited);
    const heat = 9000 / 0.0036;
    expect(total.location.value).toBeCloseTo((9000 / 0.9) * gas - (heat / cop) * location, 6);
    expect(total.market.value).toBeCloseTo((9000 / 0.9) * gas - (heat / cop) * market, 6);
  });

  test('the sign turns between 2.2 and 3.2, and is told', () => {
    expect(reduced(pump(2.2), unlimited).total.location.value).toBeLessThan(0);
    expect(reduced(pump(3.2), unlimited).total.location.value).toBeGreaterThan(0);
    const told = quantifiedMeasure(pump(2.2), unlimited).problems.filter(
      ({ code }) => code === 'emissionsRise',
    );
    expect(told.map(({ facts }) => facts['basis'])).toEqual(['location', 'market']);
    expect(codesOf(quantifiedMeasure(pump(3.2), unlimited))).not.toContain('emissionsRise');
  });

  test('breaks even at η × EF of electricity ÷ EF of gas per heat: at that COP nothing is reduced', () => {
    const figures = quantifiedMeasure(pump(3), unlimited).effect?.mid.figures ?? [];
    const [byLocation = NaN, byMarket = NaN] = figures.map(({ value }) => value);
    expect(byLocation).toBeCloseTo((0.9 * 0.5581) / (gas * 3.6), 9);
    expect(byMarket).toBeCloseTo((0.9 * 0.6096) / (gas * 3.6), 9);
    for (const figure of figures) expect(rederive(figure)).toBeCloseTo(figure.value, 12);
    expect(reduced(pump(byLocation), unlimited).total.location.value).toBeCloseTo(0, 6);
    expect(reduced(pump(byMarket), unlimited).total.market.value).toBeCloseTo(0, 6);
  });

  test('at the 56.1 kgCO₂/GJ of the IPCC: 2.36 at 0.5306, 2.49 at 0.5581, 2.72 at 0.6096 kg/kWh', () => {
    // The registry oxidises 99 % of the carbon; with all of it and CO2 alone the factor is 15.3 × 44/12 = 56.1.
    const breakEven = (factor: number) => (0.9 * factor) / (15.3 * (44 / 12) * 0.0036);
    expect([0.5306, 0.5581, 0.6096].map((factor) => breakEven(factor).toFixed(2))).toEqual([
      '2.36',
      '2.49',
      '2.72',
    ]);
    const whole = { value: '1', reason: '全部氧化' };
    const all = {
      ...pump(3),
      overrides: {
        oxidation: whole,
        ch4Factor: { ...whole, value: '0' },
        n2oFactor: { ...whole, value: '0' },
      },
    };
    const figures = quantifiedMeasure(all, unlimited).effect?.mid.figures ?? [];
    expect(figures.map(({ value }) => value.toFixed(2))).toEqual(['2.49', '2.72']);
  });

  test('without a COP of its own takes 2.8 to 3.8', () => {
    const { reduction } = quantifiedMeasure(pump(), unlimited);
    const added = [reduction?.low, reduction?.mid, reduction?.high].map((one) => one?.electricity.value);
    [2.8, 3.3, 3.8].forEach((cop, index) => expect(added[index]).toBeCloseTo(-9000 / 0.0036 / cop, 3));
  });
});
