import { describe, expect, test } from 'vitest';
import { rederive } from '../../../src/calculators/engine/explanation.ts';
import { abatementCurve } from '../../../src/calculators/measures/economics/abatement-curve.ts';
import type { Plan, PlannedMeasure } from '../../../src/calculators/measures/plan.ts';
import { measureOf, of, quantified, quantifiedMeasure } from './one-plan.ts';

const economics = (measure: PlannedMeasure, change: Partial<Plan> = {}) => {
  const known = quantifiedMeasure(measure, { electricityPrice: 0.7, discountRate: 6, ...change }).economics;
  if (!known) throw new Error('The measure counts.');
  return known.mid;
};

/** 1 MWp for 3 million CNY, which saves 620 000 kWh a year. */
const roof = measureOf('rooftop-pv', {
  capacity: of(1000, 'kWp'),
  selfUse: of(80, '%'),
  capex: of(300, '10^4 CNY'),
  running: of(3, '10^4 CNY'),
  benefit: of(6, '10^4 CNY'),
  lifetime: of(25, 'a'),
});
const yearly = 620_000 * 0.7 + 60_000 - 30_000;
/** Of 6 % over 25 years: 0.06 ÷ (1 − 1.06^−25). */
const annuity = 3_000_000 * (0.06 / (1 - 1.06 ** -25));

describe('a roof for three million', () => {
  test('saves 620 000 kWh × 0.70, earns 60 000 by feeding in, costs 30 000 a year', () => {
    expect(economics(roof).annualSaving?.value).toBeCloseTo(yearly, 6);
  });

  test('pays back in capex ÷ that', () => {
    expect(economics(roof).payback?.value).toBeCloseTo(3_000_000 / yearly, 9);
  });

  test('costs (annuity − saving) ÷ tonnes: below zero, it earns money with each tonne', () => {
    const { costPerTonne } = economics(roof);
    expect(costPerTonne.location?.value).toBeCloseTo((annuity - yearly) / (620 * 0.5581), 6);
    expect(costPerTonne.market?.value).toBeCloseTo((annuity - yearly) / (620 * 0.6096), 6);
    expect(costPerTonne.location?.value).toBeLessThan(0);
    expect(costPerTonne.location && rederive(costPerTonne.location)).toBeCloseTo(
      costPerTonne.location?.value ?? NaN,
      9,
    );
  });

  test('without interest is spread evenly: 3 000 000 ÷ 25, which is said', () => {
    expect(economics(roof, { discountRate: 0 }).annuity?.value).toBeCloseTo(120_000, 6);
    expect(economics(roof, { discountRate: '' }).annuity?.value).toBeCloseTo(120_000, 6);
    expect(quantified([roof]).findings.map(({ code }) => code)).toContain('noDiscountRate');
  });

  test('without a price of electricity has neither saving nor cost, and says which is missing', () => {
    const { missing, annualSaving, payback, costPerTonne } = economics(roof, { electricityPrice: '' });
    expect(missing).toEqual(['electricityPrice']);
    expect([annualSaving, payback, costPerTonne]).toEqual([undefined, undefined, {}]);
  });
});

describe('fuel', () => {
  test('is priced as it is billed: 3.5 CNY/Nm³ are 3.5 × 10 000 ÷ 389.31 CNY/GJ', () => {
    const boiler = measureOf('boiler-efficiency', {
      use: of(20, '10^4 Nm3'),
      savingOfEconomiser: of(10, '%'),
      fuelPrice: of(3.5, 'CNY'),
      fuelPriceUnit: 'Nm3',
    });
    expect(economics(boiler).annualSaving?.value).toBeCloseTo(20_000 * 3.5, 6);
  });

  test('that costs less than the electricity in its place never pays back', () => {
    const pump = measureOf('heat-pump', {
      heat: of(1000, 'GJ'),
      efficiency: of(90, '%'),
      cop: of(3, '1'),
      fuelPrice: of(1, 'CNY'),
      fuelPriceUnit: 'Nm3',
      capex: of(100_000, 'CNY'),
      lifetime: of(15, 'a'),
    });
    const { annualSaving, payback, costPerTonne } = economics(pump);
    expect(annualSaving?.value).toBeLessThan(0);
    expect(payback).toBeUndefined();
    expect(costPerTonne.location?.value).toBeGreaterThan(0);
  });
});

describe('what isn’t said is missing and not zero:', () => {
  const { capex: _, lifetime: __, ...bare } = roof.fields;
  const saving = { ...roof, fields: bare };

  test('without an investment there is a saving, but neither payback nor cost', () => {
    const { missing, annualSaving, payback, costPerTonne } = economics(saving);
    expect(missing).toEqual(['capex']);
    expect(annualSaving?.value).toBeCloseTo(yearly, 6);
    expect([payback, costPerTonne]).toEqual([undefined, {}]);
  });

  test('without a lifetime there is a payback, and a cost only where nothing is invested', () => {
    const bought = economics({ ...saving, fields: { ...bare, capex: of(300, '10^4 CNY') } });
    expect(bought.missing).toEqual(['lifetime']);
    expect(bought.payback?.value).toBeCloseTo(3_000_000 / yearly, 9);
    expect(bought.costPerTonne).toEqual({});
    const free = economics({ ...saving, fields: { ...bare, capex: of(0, 'CNY') } });
    expect(free.missing).toEqual([]);
    expect(free.costPerTonne.location?.value).toBeCloseTo(-yearly / (620 * 0.5581), 6);
  });

  test('a fuel without a price has no saving', () => {
    const boiler = measureOf('boiler-efficiency', { use: of(1000, 'GJ'), capex: of(0, 'CNY') });
    const { missing, annualSaving } = economics(boiler);
    expect([missing, annualSaving]).toEqual([['fuelPrice'], undefined]);
  });
});

test('what saves nothing a year never pays back, and what reduces nothing has no cost per tonne', () => {
  const audit = economics(measureOf('enabling', { capex: of(10, '10^4 CNY'), lifetime: of(5, 'a') }));
  expect([audit.missing, audit.annualSaving?.value]).toEqual([[], 0]);
  expect([audit.payback, audit.costPerTonne]).toEqual([undefined, {}]);
});

describe('the marginal abatement cost curve', () => {
  const cheap = measureOf('variable-speed', {
    use: of(1000, 'MWh'),
    capex: of(200_000, 'CNY'),
    lifetime: of(10, 'a'),
  });
  const dear = measureOf('own-estimate', {
    scope1: of(50, 'tCO2e'),
    document: '报价',
    capex: of(1_000_000, 'CNY'),
    lifetime: of(10, 'a'),
  });
  const unknown = measureOf('efficient-motors', { use: of(100, 'MWh') });
  const audit = measureOf('enabling', { capex: of(50_000, 'CNY') });
  const { measures } = quantified([dear, audit, unknown, roof, cheap], {
    electricityPrice: 0.7,
    discountRate: 6,
  });
  const { steps, apart } = abatementCurve(measures, 'location');

  test('begins with what earns most per tonne', () => {
    expect(steps.map(({ measure }) => measure.line.kind)).toEqual([
      'variable-speed',
      'rooftop-pv',
      'own-estimate',
    ]);
  });

  test('is as wide as what is reduced, one step after the other', () => {
    expect(steps[0]?.from).toBe(0);
    for (const [index, step] of steps.entries()) {
      expect(step.to - step.from).toBeCloseTo(step.tonnes.value, 9);
      if (index) expect(step.from).toBe(steps[index - 1]?.to);
    }
  });

  test('is the same in whatever order the plan was entered', () => {
    const reversed = abatementCurve([...measures].reverse(), 'location').steps;
    expect(reversed.map(({ measure }) => measure.line.id)).toEqual(
      steps.map(({ measure }) => measure.line.id),
    );
  });

  test('leaves apart what reduces nothing and what nobody knows the cost of', () => {
    expect(apart.map(({ measure, why }) => [measure.line.kind, why])).toEqual([
      ['enabling', 'no-reduction'],
      ['efficient-motors', 'no-cost'],
    ]);
  });
});
