import { describe, expect, test } from 'vitest';
import { codesOf, measureOf, of, quantified, quantifiedMeasure, reduced, reductionOf } from './one-plan.ts';

/** 10 000 MWh from the grid, of which certificates cover 9 900. */
const green = { stated: { scope1: 1000, electricity: 10_000, certified: 9900 } };
const saving = measureOf('variable-speed', { use: of(1000, 'MWh'), saving: of(30, '%') });
const power = (amount: number) => measureOf('green-power', { certified: of(amount, 'MWh') });

describe('electricity that is green already', () => {
  test('300 MWh saved lower the location-based figure by all, the market-based by the 100 MWh that nothing covered', () => {
    const { total } = reduced(saving, green);
    expect(total.location.value).toBeCloseTo(300 * 0.5581, 9);
    expect(total.market.value).toBeCloseTo(100 * 0.6096, 9);
  });

  test('is told, and so are certificates that exceed what is left of the grid’s', () => {
    const plan = quantified([saving], green);
    expect(plan.measures[0]?.problems.find(({ code }) => code === 'alreadyGreen')?.facts).toEqual({
      came: 200,
    });
    expect(plan.findings.find(({ code }) => code === 'certificatesAboveGrid')?.facts).toEqual({
      came: 9900,
      available: 9700,
    });
  });

  test('what is added is covered by nothing', () => {
    const trucks = measureOf('electric-vehicles', {
      distance: of(100_000, 'km'),
      consumption: of(35, 'L'),
      electricityUse: of(140, 'kWh'),
    });
    const { electricity, scope2 } = reduced(trucks, green);
    expect(electricity.value).toBeCloseTo(-140_000, 6);
    expect(scope2.market.value).toBeCloseTo(-140 * 0.6096, 9);
  });
});

describe('green power', () => {
  test('of 500 MWh lowers the market-based figure at what uncovered electricity takes, and no other', () => {
    const { total, certified } = reduced(power(500));
    expect(total.location.value).toBe(0);
    expect(total.market.value).toBeCloseTo(500 * 0.6096, 9);
    expect(certified.value).toBe(500_000);
  });

  test('covers no more than nothing covers yet', () => {
    const measure = quantifiedMeasure(power(500), green);
    expect(reductionOf(measure).total.market.value).toBeCloseTo(100 * 0.6096, 9);
    expect(measure.problems.find(({ code }) => code === 'certifiesMore')?.facts).toEqual({
      came: 500,
      available: 100,
    });
  });

  test('comes after savings: of 10 000 MWh a roof saves 620, and 9 380 are left to cover', () => {
    const roof = measureOf('rooftop-pv', { capacity: of(1000, 'kWp'), selfUse: of(80, '%') });
    const [ofPower] = quantified([power(10_000), roof]).measures;
    expect(ofPower && reductionOf(ofPower).certified.value).toBeCloseTo(9_380_000, 3);
  });

  test('of biomass is asked about: what burns leaves CH4 and N2O', () => {
    const biomass = measureOf('green-power', { certified: of(1, 'MWh'), origin: 'biomass' });
    expect(codesOf(quantifiedMeasure(biomass))).toContain('certificateBurns');
  });
});

describe('more than there is', () => {
  test('no plant saves more electricity than the factory takes from the grid', () => {
    const huge = measureOf('rooftop-pv', { capacity: of(100_000, 'kWp'), selfUse: of(100, '%') });
    const measure = quantifiedMeasure(huge);
    expect(reductionOf(measure).electricity.value).toBe(10_000_000);
    expect(measure.problems.find(({ code }) => code === 'savesMoreElectricity')?.facts).toEqual({
      came: expect.closeTo(77_500, 6),
      available: 10_000,
    });
  });

  test('no boiler saves more than the factory emits', () => {
    const boiler = measureOf('boiler-efficiency', {
      use: of(1_000_000, 'GJ'),
      savingOfEconomiser: of(10, '%'),
    });
    const measure = quantifiedMeasure(boiler);
    expect(reductionOf(measure).scope1.value).toBe(1000);
    expect(codesOf(measure)).toContain('savesMoreEmissions');
  });

  test('nor does it save the price of gas that isn’t burnt: 1 000 of some 5 559 t there would be to save', () => {
    const boiler = measureOf('boiler-efficiency', {
      use: of(1_000_000, 'GJ'),
      savingOfEconomiser: of(10, '%'),
      fuelPrice: of(100, 'CNY'),
      fuelPriceUnit: 'GJ',
    });
    const { reduction, economics } = quantifiedMeasure(boiler);
    const [fuel] = reduction?.mid.fuels ?? [];
    const perGj = (15.3 * 0.99 * (44 / 12) + 0.028 + 0.0265) / 1000;
    expect(fuel?.amount.value).toBeCloseTo(1000 / perGj, 6);
    expect(economics?.mid.annualSaving?.value).toBeCloseTo((1000 / perGj) * 100, 4);
  });

  test('where nothing is known of the factory, nothing limits a measure', () => {
    const huge = measureOf('rooftop-pv', { capacity: of(100_000, 'kWp'), selfUse: of(100, '%') });
    expect(reduced(huge, { stated: {} }).electricity.value).toBeCloseTo(77_500_000, 3);
  });
});
