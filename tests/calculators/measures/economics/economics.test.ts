import { describe, expect, test } from 'vitest';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import type { Plan, PlannedMeasure } from '../../../../src/calculators/measures/plan.ts';
import { measureOf, of, quantifiedMeasure } from '../one-plan.ts';

/** A roof of 1 000 kWp × 1 000 h, all of it used: 1 000 000 kWh a year, for 300 × 10^4 CNY over 20 years. */
const roof = (fields: PlannedMeasure['fields'] = {}) =>
  measureOf('rooftop-pv', {
    capacity: of(1000, 'kWp'),
    specificYield: of(1000, 'kWh'),
    selfUse: of(100, '%'),
    capex: of(300, '10^4 CNY'),
    lifetime: of(20, 'a'),
    ...fields,
  });

const priced = { electricityPrice: '0.7', discountRate: '6' };

const economicsOf = (measure: PlannedMeasure, change: Partial<Plan> = priced) => {
  const { economics, reduction } = quantifiedMeasure(measure, change);
  if (!economics || !reduction) throw new Error('The measure has no result.');
  return { ...economics.mid, tonnes: reduction.mid.total };
};

/** 6 % over 20 years: 0.06 ÷ (1 − 1.06⁻²⁰). */
const annuity = 3_000_000 * (0.06 / (1 - 1.06 ** -20));

describe('a roof of 1 MWp that costs 3 000 000 CNY', () => {
  test('saves 1 000 000 kWh × 0.7 CNY a year and is paid back in 3 000 000 ÷ 700 000 years', () => {
    const { annualSaving, payback } = economicsOf(roof());
    expect(annualSaving?.value).toBeCloseTo(700_000, 6);
    expect(payback?.value).toBeCloseTo(30 / 7, 9);
  });

  test('that costs 50 000 a year to run saves so much less, and other income so much more', () => {
    const { annualSaving } = economicsOf(roof({ running: of(5, '10^4 CNY'), benefit: of(20_000, 'CNY') }));
    expect(annualSaving?.value).toBeCloseTo(700_000 - 50_000 + 20_000, 6);
  });

  test('earns money with each tonne: (annuity − saving) ÷ tonnes is below zero, on either basis', () => {
    const { costPerTonne, tonnes } = economicsOf(roof());
    // 1 000 000 kWh at 0.5581 and 0.6096 kg: 558.1 and 609.6 t.
    expect(tonnes.location.value).toBeCloseTo(558.1, 6);
    expect(costPerTonne.location?.value).toBeCloseTo((annuity - 700_000) / 558.1, 6);
    expect(costPerTonne.market?.value).toBeCloseTo((annuity - 700_000) / 609.6, 6);
    expect(costPerTonne.market?.value).toBeLessThan(0);
  });

  test('costs 3 000 000 ÷ 20 a year where no rate is said', () => {
    const { annuity: yearly, costPerTonne } = economicsOf(roof(), { electricityPrice: '0.7' });
    expect(yearly?.value).toBe(150_000);
    expect(costPerTonne.location?.value).toBeCloseTo((150_000 - 700_000) / 558.1, 6);
  });

  test('shows how each figure came about', () => {
    const { annualSaving, payback, annuity: yearly, costPerTonne } = economicsOf(roof());
    for (const node of [annualSaving, payback, yearly, costPerTonne.location, costPerTonne.market]) {
      expect(node && rederive(node)).toBe(node?.value);
    }
  });
});

describe('a measure is never paid back', () => {
  test('that saves nothing a year', () => {
    const { annualSaving, payback, costPerTonne } = economicsOf(roof(), { electricityPrice: '0' });
    expect(annualSaving?.value).toBe(0);
    expect(payback).toBeUndefined();
    expect(costPerTonne.location?.value).toBeCloseTo(150_000 / 558.1, 6);
  });

  test('that costs more to run than it saves', () => {
    const { annualSaving, payback } = economicsOf(roof({ running: of(80, '10^4 CNY') }));
    expect(annualSaving?.value).toBeCloseTo(-100_000, 6);
    expect(payback).toBeUndefined();
  });
});

describe('what isn’t said is missing, not zero:', () => {
  test('without a price of electricity there is neither saving nor payback nor cost', () => {
    const { missing, annualSaving, payback, costPerTonne } = economicsOf(roof(), {});
    expect(missing).toEqual(['electricityPrice']);
    expect([annualSaving, payback]).toEqual([undefined, undefined]);
    expect(costPerTonne).toEqual({});
  });

  test('without an investment there is a saving but no cost, even with a lifetime', () => {
    const { capex: _, ...fields } = roof().fields;
    const { missing, annualSaving, payback, costPerTonne } = economicsOf({ ...roof(), fields });
    expect(missing).toEqual(['capex']);
    expect(annualSaving?.value).toBeCloseTo(700_000, 6);
    expect(payback).toBeUndefined();
    expect(costPerTonne).toEqual({});
  });

  test('without a lifetime there is a payback but no cost, unless nothing is invested', () => {
    const { lifetime: _, ...fields } = roof().fields;
    const { missing, payback, costPerTonne } = economicsOf({ ...roof(), fields });
    expect(missing).toEqual(['lifetime']);
    expect(payback?.value).toBeCloseTo(30 / 7, 9);
    expect(costPerTonne).toEqual({});
    const free = economicsOf({ ...roof(), fields: { ...fields, capex: of(0, 'CNY') } });
    expect(free.missing).toEqual([]);
    expect(free.costPerTonne.location?.value).toBeCloseTo(-700_000 / 558.1, 6);
  });

  test('a fuel without a price has no saving', () => {
    const boiler = measureOf('boiler-efficiency', { use: of(1000, 'GJ'), capex: of(0, 'CNY') });
    expect(economicsOf(boiler).missing).toEqual(['fuelPrice']);
  });
});

test('a heat pump pays for its electricity out of the gas it saves: 10 000 GJ × 80 CNY − 694 444 kWh × 0.7 CNY', () => {
  const pump = measureOf('heat-pump', {
    heat: of(9000, 'GJ'),
    efficiency: of(90, '%'),
    cop: of(3.6, '1'),
    fuelPrice: '80',
    fuelPriceUnit: 'GJ',
    capex: of(0, 'CNY'),
  });
  // 9 000 GJ ÷ 0.9 = 10 000 GJ of gas; 9 000 GJ ÷ 3.6 = 2 500 GJ = 694 444 kWh of electricity.
  const { annualSaving } = economicsOf(pump, { ...priced, stated: { scope1: 10_000, electricity: 10_000 } });
  expect(annualSaving?.value).toBeCloseTo(10_000 * 80 - (2500 / 0.0036) * 0.7, 4);
});

test('what reduces nothing has no cost per tonne, whatever it costs', () => {
  const enabling = measureOf('enabling', { capex: of(10, '10^4 CNY'), lifetime: of(5, 'a') });
  const { costPerTonne, annualSaving, missing } = economicsOf(enabling);
  expect(missing).toEqual([]);
  expect(annualSaving?.value).toBe(0);
  expect(costPerTonne).toEqual({});
});
