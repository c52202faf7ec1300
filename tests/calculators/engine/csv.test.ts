import { describe, expect, test } from 'vitest';
import { csvCell, csvOf, csvText } from '../../../src/calculators/engine/csv.ts';

describe('a CSV file', () => {
  test('begins with the mark that Excel needs for Chinese and ends its lines as RFC 4180 says', () => {
    expect(csvOf([['电力', 1]])).toBe('\ufeff电力,1\r\n');
  });

  test('keeps a text that a spreadsheet would run as a formula a text', () => {
    expect(['=1+1', '+86', '-5', '@x', '\tx'].map(csvCell)).toEqual(["'=1+1", "'+86", "'-5", "'@x", "'\tx"]);
  });

  test('gives back the text that was kept one, apostrophes of its own included', () => {
    for (const text of ['=1+1', "'=1+1", "''-5", "'tis", '-', 'a']) expect(csvText(csvCell(text))).toBe(text);
  });

  test('puts commas, quotes and line breaks in quotes', () => {
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('5" pipe')).toBe('"5"" pipe"');
    expect(csvCell('=a\nb')).toBe(`"'=a\nb"`);
  });

  test('writes a number so that it reads back as the same one, negative ones too', () => {
    expect(csvCell(-0.1 - 0.2)).toBe('-0.30000000000000004');
    expect(csvCell(-0)).toBe('0');
    expect(csvCell(NaN)).toBe('');
    expect(csvCell(undefined)).toBe('');
  });
});
