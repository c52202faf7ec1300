import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, magnitude, plainText } from '../../../src/calculators/engine/decimal.ts';
import { plus, product } from '../../../src/calculators/engine/decimal-arithmetic.ts';

describe('a decimal', () => {
  test.each([
    ['8.53459', 853459n, -5],
    ['1.2e-3', 12n, -4],
    ['1200', 12n, 2],
    ['0.150', 15n, -2],
    ['.5', 5n, -1],
    ['5.', 5n, 0],
    ['0.000', 0n, 0],
  ])('%s is read exactly as it is written', (text, coefficient, exponent) => {
    expect(decimalOf(text)).toEqual({ negative: false, coefficient, exponent });
  });

  test('of a computed number holds the digits that were meant, without the noise of binary arithmetic', () => {
    expect(plainText(decimalOf(1.15 * 1.5))).toBe('1.725');
    expect(plainText(decimalOf(0.1 + 0.2))).toBe('0.3');
    expect(plainText(decimalOf(4.35 * 100))).toBe('435');
  });

  test('is printed without an exponent, whatever its size', () => {
    expect(plainText(decimalOf('1.2e21'))).toBe('1200000000000000000000');
    expect(plainText(decimalOf(1e-7))).toBe('0.0000001');
    expect(plainText(decimalOf('-1.5'), 3)).toBe('-1.500');
  });

  test.each(['', '.', '-', '1,5', '1.2.3', '0x10', 'Infinity', '1e', ' 1', '１'])('“%s” is none', (text) => {
    expect(() => decimalOf(text)).toThrow(RangeError);
  });

  test.each([NaN, Infinity, -Infinity])('%s is none', (value) => {
    expect(() => decimalOf(value)).toThrow(RangeError);
  });

  test('refuses an exponent whose digits would fill the memory', () => {
    expect(() => decimalOf('1e999999999')).toThrow(/out of the range/);
    expect(() => decimalOf('1'.repeat(5000))).toThrow(/out of the range/);
  });

  test('knows the power of ten of its first digit', () => {
    expect([123, 0.05, 9.99, 1, 0].map((value) => magnitude(decimalOf(value)))).toEqual([2, -2, 0, 0, 0]);
  });

  test('multiplies exactly: 0.1 × 3 is 0.3, and 1.15 × 1.5 is 1.725', () => {
    const times = (a: number, b: number) => plainText(product(decimalOf(a), decimalOf(b)));
    expect([times(0.1, 3), times(1.15, 1.5), times(-2, 0.5), times(0, -1), times(1200, 1000)]).toEqual([
      '0.3',
      '1.725',
      '-1',
      '0',
      '1200000',
    ]);
  });

  test('survives printing and reading, for any number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainText(decimalOf(String(value)));
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('a sum is exact where the computer’s isn’t', () => {
    const added = (a: number | string, b: number | string) => plainText(plus(decimalOf(a), decimalOf(b)));
    expect([added(0.1, 0.2), added(0.8, -1.1), added(-2, 2), added('1e20', '1e-5'), added(0, 7)]).toEqual([
      '0.3',
      '-0.3',
      '0',
      '100000000000000000000.00001',
      '7',
    ]);
  });
});
