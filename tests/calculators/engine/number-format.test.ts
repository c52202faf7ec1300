import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  formatTonnes,
  machineReadable,
} from '../../../src/calculators/engine/number-format.ts';
import { formatWithUncertainty } from '../../../src/calculators/engine/uncertainty-format.ts';

describe('a number on the screen', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234.5, '1,234.5'],
    [1234567.8901, '1,234,567.8901'],
    [-1234.5, '−1,234.5'],
    [0.000012, '0.000012'],
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('is rounded by GB/T 8170, by decimals, significant digits or an interval', () => {
    expect(formatNumber(1234.565, { decimals: 2 })).toBe('1,234.56');
    expect(formatNumber(1234.565, { decimals: 2, mode: 'half-up' })).toBe('1,234.57');
    expect(formatNumber(1234.5, { decimals: 0 })).toBe('1,234');
    expect(formatNumber(123456, { significant: 3 })).toBe('123,000');
    expect(formatNumber(0.55814, { significant: 4 })).toBe('0.5581');
    expect(formatNumber(63.37, { interval: '0.5' })).toBe('63.5');
    expect(formatNumber(1250, { decimals: -2 })).toBe('1,200');
  });

  test('keeps its zeros where the decimals say so, and has no sign where it is rounded to zero', () => {
    expect(formatNumber(2, { decimals: 2 })).toBe('2.00');
    expect(formatNumber(-0.004, { decimals: 2 })).toBe('0.00');
  });

  test('of a text shows every digit', () => {
    expect(formatNumber('12345678901234567890.123')).toBe('12,345,678,901,234,567,890.123');
  });

  test('in a file for machines has no commas and the minus of the keyboard', () => {
    expect(formatNumber(-1234567.5, machineReadable)).toBe('-1234567.5');
    expect(formatNumber(-1234567.5, { grouping: false })).toBe('−1234567.5');
  });

  test('too long to read has an exponent', () => {
    expect(formatNumber(1e300)).toBe('1e300');
    expect(formatNumber(-1.25e-200)).toBe('−1.25e-200');
    expect(formatNumber(1.5e300, { decimals: 2 })).toBe('1.5e300');
  });

  test.each([NaN, Infinity, -Infinity])('%d is none', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
    expect(() => formatTonnes(value)).toThrow(RangeError);
  });
});

describe('tonnes for a reader', () => {
  test.each([
    [123456.78, '123,457'],
    [10_000, '10,000'],
    [9_999.94, '9,999.9'],
    [1234.56, '1,234.6'],
    [100, '100.0'],
    [99.994, '99.99'],
    [1, '1.00'],
    [0.55814, '0.558'],
    [0.00012345, '0.000123'],
    [0.9996, '1.00'],
    [0, '0'],
    [-1234.56, '−1,234.6'],
  ])('%d t is %s', (tonnes, text) => {
    expect(formatTonnes(tonnes)).toBe(text);
  });

  test('half a tonne goes to the even tonne, or up where the programme asks for it', () => {
    expect(formatTonnes(12_344.5)).toBe('12,344');
    expect(formatTonnes(12_344.5, { mode: 'half-up' })).toBe('12,345');
  });
});

describe('a value with its range', () => {
  test.each([
    [1234.56, 54.32, '1,235 ± 54'],
    [155_000, 15_000, '155,000 ± 15,000'],
    [123_456, 9_950, '123,000 ± 10,000'],
    [12.3456, 0.0312, '12.346 ± 0.031'],
    [12.3456, 0.999, '12.3 ± 1.0'],
    [12.3456, 0.0996, '12.35 ± 0.10'],
    [-1234.56, 54.32, '−1,235 ± 54'],
    [3, 1234, '0 ± 1,200'],
    [0.558, 0, '0.558 ± 0'],
  ])('%d ± %d is shown as %s', (value, halfWidth, text) => {
    expect(formatWithUncertainty(value, halfWidth).text).toBe(text);
  });

  test('gives the two parts apart as well', () => {
    expect(formatWithUncertainty(1234.56, 54.32, machineReadable)).toEqual({
      value: '1235',
      halfWidth: '54',
      text: '1235 ± 54',
    });
  });

  test.each([-1, NaN, Infinity])('has no half-width of %d', (halfWidth) => {
    expect(() => formatWithUncertainty(1, halfWidth)).toThrow(RangeError);
  });
});
