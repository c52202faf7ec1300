import { describe, expect, test } from 'vitest';
import { roundSignificant, roundTo } from '../../src/calculators/engine/rounding.ts';

/** What was rounded, to which interval or how many significant digits, and what the source printed. */
type Row = readonly [value: string, to: string | { significant: number }, printed: string];

const examples: readonly { source: string; rows: readonly Row[] }[] = [
  {
    source: 'a textbook on GB/T 8170-2008, §4.5.1: once, never by way of 8.535',
    rows: [['8.53459', { significant: 3 }, '8.53']],
  },
  {
    source: '数值修约, zhidaotian.com (2010): half a unit, and half of ten',
    rows: [
      ['63.37', '0.5', '63.5'],
      ['63.37', '5', '65'],
    ],
  },
  {
    source: '数字修约规则, bbs.3c3t.com (2009)',
    rows: [
      ['13.2476', '0.1', '13.2'],
      ['13.2476', '0.01', '13.25'],
      ['13.2476', '1', '13'],
      ['1167', '100', '1200'],
      ['1167', '10', '1170'],
      ['10.502', '1', '11'],
      ['2.050', '0.1', '2.0'],
      ['0.150', '0.1', '0.2'],
      ['1350', '100', '1400'],
      ['0.0345', { significant: 2 }, '0.034'],
    ],
  },
  {
    source: 'Java SE API, java.math.RoundingMode, summary table, column HALF_EVEN',
    rows: [
      ['5.5', '1', '6'],
      ['2.5', '1', '2'],
      ['1.6', '1', '2'],
      ['1.1', '1', '1'],
      ['1.0', '1', '1'],
      ['-1.0', '1', '-1'],
      ['-1.1', '1', '-1'],
      ['-1.6', '1', '-2'],
      ['-2.5', '1', '-2'],
      ['-5.5', '1', '-6'],
    ],
  },
  {
    source: 'assertions of an open-source test of banker’s rounding (bankersRound2)',
    rows: [
      ['1.005', '0.01', '1.00'],
      ['1.015', '0.01', '1.02'],
      ['2.125', '0.01', '2.12'],
      ['2.135', '0.01', '2.14'],
    ],
  },
];

describe.each(examples)('$source', ({ rows }) => {
  const round = (value: number | string, to: Row[1]) =>
    typeof to === 'string' ? roundTo(value, to) : roundSignificant(value, to.significant);

  test.each(rows)('%s to %o is printed as %s', (value, to, printed) => {
    expect(round(value, to)).toBe(printed);
  });

  test.each(rows)('%s to %o is %s as a binary number, too', (value, to, printed) => {
    expect(round(Number(value), to)).toBe(printed);
  });
});
