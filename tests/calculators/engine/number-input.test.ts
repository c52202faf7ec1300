import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, machineReadable } from '../../../src/calculators/engine/number-format.ts';
import { parseNumber } from '../../../src/calculators/engine/number-input.ts';

const read = (text: string) => {
  const result = parseNumber(text);
  return result.ok
    ? [result.value, ...(result.unitHint === undefined ? [] : [result.unitHint])]
    : result.reason;
};

describe('a number that is typed', () => {
  test.each([
    ['1234.5', 1234.5],
    ['  42 ', 42],
    ['+7', 7],
    ['-3.5', -3.5],
    ['- 3.5', -3.5],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    ['-0', 0],
    ['1.2e3', 1200],
    ['1.2E-3', 0.0012],
    ['0.1', 0.1],
  ])('“%s” is %d', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test.each([
    ['１２３．４', 123.4],
    ['－３', -3],
    ['＋３', 3],
    ['１，２３４．５', 1234.5],
    ['1，234', 1234],
    ['\u3000１２\u3000', 12],
    ['1.2ｅ3', 1200],
  ])('“%s” in full width is %d', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test.each(['−3', '–3', '—3', '﹣3', '负3', '负 3'])('“%s” is minus three', (text) => {
    expect(read(text)).toEqual([-3]);
  });

  test.each([
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['12,345,678.9', 12_345_678.9],
    ['1 234.5', 1234.5],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u202f234', 1234],
    ["1'234", 1234],
    ['1’234’567.5', 1_234_567.5],
    ['-1,234', -1234],
  ])('“%s” in groups of three is %d', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test.each([
    ['1.2万', 12_000],
    ['1.2 万', 12_000],
    ['1.005万', 10_050],
    ['3亿', 300_000_000],
    ['1.5万亿', 1.5e12],
    ['2千', 2_000],
    ['5百', 500],
    ['5百万', 5_000_000],
    ['1.1千万', 11_000_000],
    ['十万', undefined],
    ['5十万', 500_000],
    ['1,234万', 12_340_000],
    ['１．２万', 12_000],
    ['-0.3万', -3_000],
  ])('“%s” is %d, with the point moved exactly', (text, value) => {
    expect(read(text)).toEqual(value === undefined ? 'not-a-number' : [value]);
  });

  test.each([
    ['1234.5 kWh', 1234.5, 'kWh'],
    ['1234.5kWh', 1234.5, 'kWh'],
    ['42.5万Nm³', 425_000, 'Nm³'],
    ['42.5 万 kWh', 425_000, 'kWh'],
    ['12千瓦时', 12, '千瓦时'],
    ['1.2万千瓦时', 12_000, '千瓦时'],
    ['3千克', 3, '千克'],
    ['3千吨', 3_000, '吨'],
    ['3百帕', 3, '百帕'],
    ['3.5万元', 35_000, '元'],
    ['20 ℃', 20, '℃'],
    ['20°C', 20, '°C'],
    ['100㎡', 100, '㎡'],
    ['12 (kWh)', 12, '(kWh)'],
    ['5eV', 5, 'eV'],
    ['5E3 kWh', 5000, 'kWh'],
    ['１２ｋＷｈ', 12, 'kWh'],
    ['3 kg/h', 3, 'kg/h'],
    ['12%', 0.12, '%'],
    ['12 %', 0.12, '%'],
    ['１２．５％', 0.125, '%'],
    ['7%', 0.07, '%'],
    ['3‰', 3, '‰'],
  ])('“%s” is %d, and “%s” is handed on', (text, value, hint) => {
    expect(read(text)).toEqual([value, hint]);
  });
});

describe('what is typed in two meanings', () => {
  test.each([
    '1,5',
    '1,23',
    '12,34',
    '1.234,5',
    '1.234.567',
    '1,2345',
    '0,123',
    '1,234,56',
    '1,234 567',
    '1234,567',
    '12 34',
    '1 23',
    "1'23",
    '1,5 kWh',
    '12,5%',
    '１，５',
    '100 10^4 kWh',
  ])('“%s” is refused as ambiguous', (text) => {
    expect(read(text)).toBe('ambiguous');
  });
});

describe('what is no number', () => {
  test.each(['', ' ', '\u3000\t\n', '\ufeff', ' '.repeat(1000)])('nothing (case %#) is empty', (text) => {
    expect(read(text)).toBe('empty');
  });

  test.each([
    'abc',
    'kWh',
    '-',
    '—',
    '.',
    ',',
    '%',
    '万',
    '十二万',
    'NaN',
    'Infinity',
    '-Infinity',
    '∞',
    '1/2',
    '3-5',
    '10~20',
    '2024-01-01',
    '1..2',
    '1,,234',
    '3。5',
    '1、2',
    '1万2千',
    '--3',
    '+-3',
    '(3)',
    '12(3)',
    '≈12',
    '¥12',
    '1e',
    '1e+',
    '1e5.5',
    '1e3e4',
    '5×10^3',
    '5x10^3',
    '0x10',
    '1_000',
    '12;DROP TABLE',
    '=1+1',
    '١٢',
  ])('“%s” is refused', (text) => {
    expect(read(text)).toBe('not-a-number');
  });

  test.each(['1e400', '-1e400', '1e-400', '1e99999999999', '9e307万亿', '1'.repeat(65), '9'.repeat(1e6)])(
    'a number out of reach is too large (case %#)',
    (text) => {
      expect(read(text)).toBe('too-large');
    },
  );

  test('is handed back for the message, cut where it is long', () => {
    expect(parseNumber('abc')).toEqual({ ok: false, reason: 'not-a-number', text: 'abc' });
    expect(parseNumber('x'.repeat(1e6))).toEqual({ ok: false, reason: 'too-large', text: 'x'.repeat(64) });
  });
});

describe('for any input', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(..."0123456789.,' eE+-−－％%万亿千百kWh³\u3000\u00a0１２３，"),
      maxLength: 20,
    }),
  );
  const widen = (text: string) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

  test('an answer comes, a finite number or a reason', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const result = parseNumber(text);
        if (result.ok) expect(Number.isFinite(result.value)).toBe(true);
        else expect(['empty', 'not-a-number', 'ambiguous', 'too-large']).toContain(result.reason);
      }),
      { numRuns: 2000 },
    );
  });

  test('full width and half width mean the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(read(widen(text))).toEqual(read(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('what is printed is read back: any finite number with all its digits, grouped or not', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const exact = value === 0 ? 0 : value;
        expect(read(formatNumber(String(value)))).toEqual([exact]);
        expect(read(formatNumber(String(value), machineReadable))).toEqual([exact]);
      }),
      { numRuns: 2000 },
    );
  });

  test('万 is four zeros, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9999 }), (whole, fraction) => {
        const decimals = String(fraction).padStart(4, '0');
        expect(read(`${whole}.${decimals}万`)).toEqual([whole * 10_000 + fraction]);
      }),
    );
  });
});
