import { describe, expect, test } from 'vitest';
import { nodesOf, overridesIn } from '../../../src/calculators/engine/explanation.ts';
import { codesOf, errorsOf, gasOf, quantifyOne, tonnesOf } from './one-line.ts';
import type { EnteredQuantity, Override } from '../../../src/calculators/lines/entered.ts';

/** Grid electricity in MWh, 0.5581 t each: what was read shows in the tonnes. */
const meter = (quantity: Omit<EnteredQuantity, 'unit'>) =>
  quantifyOne('grid-electricity', { quantity: { ...quantity, unit: 'MWh' } });
const read = (quantity: Omit<EnteredQuantity, 'unit'>) => meter(quantity).result?.activity?.value;

describe('numbers as people type them', () => {
  test.each([
    ['1,234.5', 1234.5],
    ['１２３４．５', 1234.5],
    ['1 234.5', 1234.5],
    ['1.2万', 12_000],
    ['1.2e3', 1200],
    ['1200 MWh', 1200],
    [1200, 1200],
    ['0', 0],
  ])('%j MWh are %d', (amount, expected) => {
    expect(read({ amount })).toBe(expected);
  });

  test('percentages with or without the sign are the same', () => {
    const share = (amount: string) =>
      tonnesOf(
        quantifyOne('shielding-gas', { quantity: { amount: 1, unit: 't' }, co2Share: { amount, unit: '%' } }),
      );
    expect(share('18')).toBeCloseTo(0.18, 12);
    expect(share('18%')).toBeCloseTo(0.18, 12);
    expect(share('１８％')).toBeCloseTo(0.18, 12);
  });
});

describe('twelve bills', () => {
  const bills = [10, 11, 12, 9, 8, 9, 12, 13, 10, 9, 10, 11];

  test('are added, and each stays visible', () => {
    const line = meter({ months: bills });
    expect(line.result?.activity?.value).toBe(124);
    const months = nodesOf(line.result?.activity ?? never()).filter(({ label }) => label === 'month');
    expect(months.map(({ value }) => value)).toEqual(bills);
    expect(codesOf(line.problems, 'ask')).toEqual([]);
  });

  test('with gaps say which months are missing', () => {
    const line = meter({ months: [10, '', null, ...bills.slice(3)] });
    expect(line.problems).toMatchObject([
      { severity: 'ask', code: 'gapsInMonths', facts: { months: '2, 3' } },
    ]);
    expect(line.result?.activity?.value).toBe(101);
  });

  test('one of which is ten times the others want a second look', () => {
    const line = meter({ months: [...bills.slice(0, 11), 110] });
    expect(line.problems).toMatchObject([{ code: 'implausible', facts: { came: 110, median: 10 } }]);
  });

  test('one of which can’t be read are refused', () => {
    expect(errorsOf(meter({ months: [...bills.slice(0, 11), '1,5'] }))).toEqual(['ambiguousNumber']);
  });
});

describe('a stock balance', () => {
  test('is opening + purchases − closing − resold', () => {
    expect(read({ balance: { opening: 100, purchases: 500, closing: 120, resold: 30 } })).toBe(450);
    expect(read({ balance: { opening: '100', purchases: '500', closing: '120' } })).toBe(480);
  });

  test('below zero is refused, with what came of it', () => {
    const { problems } = meter({ balance: { opening: 1, purchases: 2, closing: 4 } });
    expect(problems).toMatchObject([{ code: 'negativeBalance', facts: { came: -1, unit: 'MWh' } }]);
  });

  test('wants each of its three figures', () => {
    expect(errorsOf(meter({ balance: { opening: 1, purchases: '', closing: 0 } }))).toEqual(['missing']);
  });
});

test('what is passed on to tenants leaves the line, and can’t be more than came', () => {
  expect(read({ amount: 100, passedOn: '15' })).toBe(85);
  expect(read({ months: Array.from({ length: 12 }, () => 10), passedOn: 15 })).toBe(105);
  expect(errorsOf(meter({ amount: 100, passedOn: 101 }))).toEqual(['negativeBalance']);
});

test('a leaf says how it is known and which document it stands in', () => {
  const line = quantifyOne(
    'grid-electricity',
    { quantity: { amount: 5, unit: 'MWh' } },
    { status: 'billed', evidence: { document: '2023 年电费结算单' } },
  );
  expect(line.result?.activity?.basis).toEqual({
    kind: 'entered',
    status: 'billed',
    document: '2023 年电费结算单',
  });
});

describe('an override', () => {
  const boiler = (overrides: Readonly<Record<string, Override>>) =>
    quantifyOne(
      'stationary-combustion',
      { fuel: 'natural-gas', quantity: { amount: 1, unit: '10^4 Nm3' } },
      { overrides },
    );
  const measured = {
    value: '355.4',
    reason: '每月抽样检测',
    document: '检测报告',
    origin: 'measured',
  } as const;

  test('of the calorific value with its reason counts, and keeps what it replaces', () => {
    const line = boiler({ ncv: measured });
    expect(gasOf(line, 'CO2')).toBeCloseTo((0.3554 * 15.3 * 0.99 * 44) / 12, 9);
    const [override] = overridesIn(line.result?.location?.total ?? never());
    expect(override?.basis).toMatchObject({
      kind: 'overridden',
      reason: '每月抽样检测',
      origin: 'measured',
      document: '检测报告',
      instead: { value: 389.31 },
    });
  });

  test('without a reason keeps the line out', () => {
    const line = boiler({ ncv: { ...measured, reason: '  ' } });
    expect(errorsOf(line)).toEqual(['overrideWithoutReason']);
    expect(line.result).toBeUndefined();
  });

  test('that is no number keeps the line out', () => {
    expect(errorsOf(boiler({ oxidation: { value: 'all of it', reason: '检测' } }))).toEqual(['notANumber']);
  });

  test('of a global warming potential doesn’t count: one set holds for the whole inventory', () => {
    const line = boiler({ gwp: { value: 30, reason: '偏好' } });
    expect(tonnesOf(line)).toBe(tonnesOf(boiler({})));
  });
});

function never(): never {
  throw new Error('The line should have a result.');
}
