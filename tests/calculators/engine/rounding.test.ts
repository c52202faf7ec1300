import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, decimalOf } from '../../../src/calculators/engine/decimal.ts';
import { roundSignificant, roundTo, significantInterval } from '../../../src/calculators/engine/rounding.ts';

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: -9, max: 3 }))
  .map(([digits, exponent]) => `${digits}e${exponent}`);
const anyInterval = fc
  .tuple(fc.constantFrom(1, 2, 5), fc.integer({ min: -6, max: 4 }))
  .map(([step, exponent]) => plainText(decimalOf(`${step}e${exponent}`)));

describe('rounding by GB/T 8170-2008', () => {
  test.each([
    // fewer than half: down; more than half, or half with a digit behind it: up
    ['12.1498', '1', '12'],
    ['12.1498', '0.1', '12.1'],
    ['1268', '100', '1300'],
    ['10.5002', '1', '11'],
    // exactly half: to the even digit
    ['1.050', '0.1', '1.0'],
    ['0.35', '0.1', '0.4'],
    ['2500', '1000', '2000'],
    ['3500', '1000', '4000'],
  ])('%s by an interval of %s is %s', (value, interval, rounded) => {
    expect(roundTo(value, interval)).toBe(rounded);
  });

  test('of a negative number rounds the absolute value and puts the sign before it', () => {
    expect(roundTo('-355', '10')).toBe('-360');
    expect(roundTo('-325', '10')).toBe('-320');
    expect(roundTo('-2.5', '1')).toBe('-2');
    expect(roundSignificant('-0.0365', 2)).toBe('-0.036');
  });

  test('shows no sign before a zero', () => {
    expect(roundTo('-0', '1')).toBe('0');
    expect(roundTo(-0, 0.01)).toBe('0.00');
    expect(roundTo('-0.4', '1')).toBe('0');
    expect(roundTo('-0.04', '0.1')).toBe('0.0');
    expect(roundSignificant(-0, 3)).toBe('0');
  });

  test('takes one step: 15.4546 to the unit is 15, though 15.455 → 15.46 → 15.5 → 16', () => {
    expect(roundTo('15.4546', '1')).toBe('15');
    expect(['15.4546', '0.001', '0.01', '0.1', '1'].reduce((value, by) => roundTo(value, by))).toBe('16');
  });

  test.each([
    // 2X: 120.50 → 120, 120.76 → 121, 120.56 → 121, −121.50 → −122
    ['60.25', '60.0'],
    ['60.38', '60.5'],
    ['60.28', '60.5'],
    ['-60.75', '-61.0'],
  ])('by half a unit %s is %s', (value, rounded) => {
    expect(roundTo(value, '0.5')).toBe(rounded);
  });

  test.each([
    // 5X to hundreds: 4150 → 4200, 4210 → 4200, 4200 → 4200, −4650 → −4600
    ['830', '840'],
    ['842', '840'],
    ['840', '840'],
    ['-930', '-920'],
  ])('by a fifth of a hundred %s is %s', (value, rounded) => {
    expect(roundTo(value, '20')).toBe(rounded);
  });

  test('half up is 四舍五入: every exact half away from zero', () => {
    const halfUp = (value: string) => roundTo(value, '1', { mode: 'half-up' });
    expect(['0.5', '1.5', '2.5', '-2.5', '2.4999', '-0.4'].map(halfUp)).toEqual([
      '1',
      '2',
      '3',
      '-3',
      '2',
      '0',
    ]);
    expect(roundSignificant('0.0345', 2, { mode: 'half-up' })).toBe('0.035');
  });

  test('of a number sees the decimal that was meant, where toFixed and Math.round see the binary one', () => {
    expect(roundTo(1.15 * 1.5, 0.01)).toBe('1.72'); // 1.725, which binary holds as 1.7249999999999999
    expect(roundTo(2.675, 0.01)).toBe('2.68'); // binary 2.67499999999999982
    expect(roundTo(1.005, 0.01)).toBe('1.00');
    expect(roundTo(1.015, 0.01)).toBe('1.02');
    expect(roundTo(0.1 + 0.2, 0.1)).toBe('0.3');
    expect(roundTo(-0.5, 1)).toBe('0');
    expect(roundTo(1e21, 1)).toBe('1000000000000000000000');
    expect(roundTo(5e-324, 0.01)).toBe('0.00');
  });

  test('accepts the interval as a number, and shows the decimals it has', () => {
    expect(roundTo(2, 0.001)).toBe('2.000');
    expect(roundTo(2, '0.100')).toBe('2.0');
    expect(roundTo(1234.5, 100)).toBe('1200');
    expect(roundTo(0.3, 1e-7)).toBe('0.3000000');
  });

  test.each(['0', '3', '0.25', '-1', '15', 'x', ''])('has no interval of %s', (interval) => {
    expect(() => roundTo(1, interval)).toThrow(RangeError);
  });

  test.each([NaN, Infinity, 'abc', '1,5', '', '１'])('refuses %s', (value) => {
    expect(() => roundTo(value, 1)).toThrow(RangeError);
  });
});

describe('significant digits', () => {
  test.each([
    ['8.53459', 3, '8.53'],
    ['0.0325', 2, '0.032'],
    ['32500', 2, '32000'],
    ['1.2e-3', 1, '0.001'],
    ['123456', 3, '123000'],
    ['5', 3, '5.00'],
    // a carry: 9.96 is 10 to two digits and 10.0 to three
    ['9.96', 2, '10'],
    ['9.96', 3, '9.96'],
    ['99.96', 3, '100'],
    ['0.0996', 2, '0.10'],
    ['995', 2, '1000'],
    ['-9.96', 2, '-10'],
  ])('%s to %i is %s', (value, digits, rounded) => {
    expect(roundSignificant(value, digits)).toBe(rounded);
  });

  test('are counted from one', () => {
    for (const digits of [0, -1, 1.5, NaN]) expect(() => roundSignificant(1, digits)).toThrow(RangeError);
  });

  test('name the interval they round by', () => {
    expect([54.32, 9.96, 0.00123, 123456, 0].map((value) => significantInterval(value, 2))).toEqual([
      '1',
      '1',
      '0.0001',
      '10000',
      '1',
    ]);
  });
});

describe('for any decimal', () => {
  const scaled = (text: string, interval: string) =>
    Number(decimalOf(text).coefficient) * 10 ** (decimalOf(text).exponent - decimalOf(interval).exponent);

  test('the result is at most half an interval away', () => {
    fc.assert(
      fc.property(anyDecimal, anyInterval, (value, interval) => {
        const step = Number(decimalOf(interval).coefficient);
        const distance = Math.abs(scaled(value, interval) - scaled(roundTo(value, interval), interval));
        expect(distance).toBeLessThanOrEqual(
          (step / 2) * (1 + 1e-9) + Math.abs(scaled(value, interval)) * 1e-15,
        );
      }),
    );
  });

  test('rounding what is rounded changes nothing', () => {
    fc.assert(
      fc.property(
        anyDecimal,
        anyInterval,
        fc.constantFrom('half-even', 'half-up'),
        (value, interval, mode) => {
          const once = roundTo(value, interval, { mode });
          expect(roundTo(once, interval, { mode })).toBe(once);
        },
      ),
    );
  });

  test('the opposite number rounds to the opposite', () => {
    fc.assert(
      fc.property(anyDecimal, anyInterval, (value, interval) => {
        const opposite = value.startsWith('-') ? value.slice(1) : `-${value}`;
        const unsigned = (text: string) => text.replace(/^-/, '');
        expect(unsigned(roundTo(opposite, interval))).toBe(unsigned(roundTo(value, interval)));
      }),
    );
  });

  test('an exact half goes to the even multiple, for every whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (whole) => {
        expect(Number(roundTo(`${whole}.5`, 1)) % 2).toBe(0);
        expect(roundTo(`${whole}.50000000000000000001`, 1)).toBe(String(whole + 1));
        expect(roundTo(`${whole}.49999999999999999999`, 1)).toBe(String(whole));
      }),
    );
  });

  test('significant digits are as many as were asked for', () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: 1, max: 12 }), (value, digits) => {
        const result = roundSignificant(value, digits);
        if (result === '0') return;
        const shown = result.replace(/^-?[0.]*/, '').replace('.', '');
        // A whole number can't show that its zeros count: 1200 stands for two, three or four digits.
        if (result.includes('.')) expect(shown).toHaveLength(digits);
        else expect(shown.replace(/0+$/, '').length).toBeLessThanOrEqual(digits);
      }),
    );
  });
});
