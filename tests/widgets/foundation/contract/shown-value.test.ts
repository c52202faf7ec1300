import { expect, test } from 'vitest';
import { formatTonnes } from '../../../../src/calculators/index.ts';
import { shownValue } from '../../../../widgets/foundation/contract/shown-value.ts';

test('is the number that a text shows, rounded as the text is', () => {
  expect(shownValue(formatTonnes(12_345.678))).toBe(12_346);
  expect(shownValue(formatTonnes(-123.456))).toBe(-123.5);
  expect(shownValue(formatTonnes(0.012345))).toBe(0.0123);
  expect(shownValue('1,234.50')).toBe(1234.5);
});

test('is the text itself where that shows no number', () => {
  expect(['—', '', ' ', 'AR5'].map(shownValue)).toEqual(['—', '', ' ', 'AR5']);
});
