import { expect, test } from 'vitest';
import { widthsOf } from '../../../src/calculators/workbook/widths.ts';

test('a column is as wide as its longest text and 2, a character of Han being two of others', () => {
  // 造林碳汇 CCER: 4 × 2 + 1 + 4 = 13.
  expect(
    widthsOf([
      ['名称', 'Quantity'],
      ['造林碳汇 CCER', 1200],
    ]),
  ).toEqual([15, 12]);
});

test('no column is narrower than 12 or wider than 40, whatever stands in it', () => {
  expect(widthsOf([['t', 'x'.repeat(500), undefined]])).toEqual([12, 40, 12]);
});
