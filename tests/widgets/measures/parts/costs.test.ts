import { describe, expect, test } from 'vitest';
import { abatementCurve } from '../../../../src/calculators/measures/economics/abatement-curve.ts';
import { planCosts } from '../../../../src/calculators/measures/economics/plan-costs.ts';
import type { PlannedMeasure } from '../../../../src/calculators/measures/plan.ts';
import { columnsOf, reasonOf } from '../../../../widgets/measures/parts/abatement-costs.ts';
import { yearRows } from '../../../../widgets/measures/parts/costs-by-year.ts';
import { paybackText } from '../../../../widgets/measures/parts/measure-costs.ts';
import { known, yuan, yuanRange } from '../../../../widgets/measures/parts/money-text.ts';
import { measureOf, of, quantified, quantifiedMeasure } from '../../../calculators/measures/one-plan.ts';

const own = (id: string, fields: PlannedMeasure['fields']) =>
  measureOf('own-estimate', { scope1: of(100, 'tCO2e'), capex: of(0, 'CNY'), ...fields }, { id, name: id });

test('the columns of the curve are numbered as the rows of its table: −50, then 20 CNY/t', () => {
  const { measures } = quantified([
    own('dear', { running: of(2000, 'CNY') }),
    own('earning', { benefit: of(5000, 'CNY') }),
  ]);
  const { steps } = abatementCurve(measures, 'market');
  expect(steps.map(({ measure }) => measure.line.id)).toEqual(['earning', 'dear']);
  expect(columnsOf(steps)).toMatchObject([
    { number: 1, tonnes: 100, cost: -50 },
    { number: 2, tonnes: 100, cost: 20 },
  ]);
});

test('what was invested adds up over the years', () => {
  const invested = (year: string, capex: number) => own(year, { year, capex: of(capex, '10^4 CNY') });
  const rows = yearRows(planCosts(quantified([invested('2024', 100), invested('2026', 50)])));
  expect(rows.map(({ name, values }) => [name, ...values.slice(0, 2)])).toEqual([
    ['2024', '1,000,000', '1,000,000'],
    ['2025', '0', '1,000,000'],
    ['2026', '500,000', '1,500,000'],
  ]);
});

describe('a payback', () => {
  const payback = (fields: PlannedMeasure['fields']) =>
    paybackText(quantifiedMeasure(own('one', fields)), '不能回收');

  test('of 100 000 CNY that earn 40 000 a year is 2.5 years', () => {
    expect(payback({ capex: of(10, '10^4 CNY'), benefit: of(4, '10^4 CNY') })).toBe('2.5');
  });

  test('never comes where a year costs more than it earns', () => {
    expect(payback({ capex: of(10, '10^4 CNY'), running: of(1, 'CNY') })).toBe('不能回收');
  });

  test('of nothing is none, whatever a year costs or earns', () => {
    expect(payback({ running: of(1, 'CNY') })).toBe('—');
    expect(payback({ benefit: of(1, 'CNY') })).toBe('—');
  });

  test('isn’t known where the investment or a price isn’t, nor where there is no result', () => {
    const { capex: _, ...fields } = own('one', { running: of(1, 'CNY') }).fields;
    expect(paybackText(quantifiedMeasure({ ...own('one', {}), fields }), '不能回收')).toBe('—');
    const lamps = measureOf('lighting', { use: of(100, 'MWh'), capex: of(1000, 'CNY') });
    expect(paybackText(quantifiedMeasure(lamps), '不能回收')).toBe('—');
    expect(paybackText({ money: { ...quantifiedMeasure(lamps).money } }, '不能回收')).toBe('—');
  });
});

test('money is whole from 1 000 yuan on, and has fen below where there are any', () => {
  expect([1234.5, 999.5, -25.5, 0].map(yuan)).toEqual(['1,234', '999.50', '−25.50', '0']);
});

test('what isn’t known is a dash and not a zero', () => {
  expect(known(undefined, yuan)).toBe('—');
  expect(yuanRange(undefined, undefined)).toBe('—');
});

describe('a measure that is not on the curve', () => {
  const reason = (measures: readonly PlannedMeasure[], place: number) => {
    const problems = quantified(measures).measures[place]?.problems ?? [];
    return reasonOf(problems, 'market');
  };

  test('says why where that was found: it counts once with another, or emissions rise on this basis', () => {
    const platform = measureOf('energy-platform', { use: of(1000, 'MWh') });
    const meters = measureOf('equipment-monitoring', { use: of(500, 'MWh') });
    expect(reason([platform, meters], 1)?.code).toBe('countedOnce');
    const rising = reason([own('rising', { scope1: of(-5, 'tCO2e') })], 0);
    expect([rising?.code, rising?.facts['basis']]).toEqual(['emissionsRise', 'market']);
  });

  test('has nothing more to say where it only enables others', () => {
    expect(reason([measureOf('enabling', {})], 0)).toBeUndefined();
  });
});
