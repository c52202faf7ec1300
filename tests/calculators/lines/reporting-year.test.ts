import { describe, expect, test } from 'vitest';
import {
  periodEntry,
  reportingYear,
  reportingYearOf,
  type Month,
} from '../../../src/calculators/lines/reporting-year.ts';

const months: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('a reporting year', () => {
  test.each([
    [1, '2025-01-01', '2025-12-31'],
    // Nine of its months lie in 2025.
    [4, '2025-04-01', '2026-03-31'],
    // Six and six: it is called after the first.
    [7, '2025-07-01', '2026-06-30'],
    // Eight of its months lie in 2025, though it begins in 2024.
    [9, '2024-09-01', '2025-08-31'],
    [10, '2024-10-01', '2025-09-30'],
  ] as const)('2025 that begins in month %i goes from %s to %s', (month, from, to) => {
    expect(reportingYear(2025, month)).toEqual({ from, to });
  });

  test('ends on the last day of February, in a leap year the 29th', () => {
    expect(reportingYear(2023, 3).to).toBe('2024-02-29');
    expect(reportingYear(2024, 3).to).toBe('2025-02-28');
  });

  test.each(months)(
    'that begins in month %i follows the one before without a gap, and holds its own days',
    (month) => {
      const next = Date.parse(reportingYear(2026, month).from) - Date.parse(reportingYear(2025, month).to);
      expect(next).toBe(86_400_000);
      const { from, to } = reportingYear(2025, month);
      expect([from, to].map((day) => reportingYearOf(day, month))).toEqual([2025, 2025]);
    },
  );

  test('is said of an inventory only where it isn’t the calendar year', () => {
    expect(periodEntry(2025)).toEqual({});
    expect(periodEntry(2025, 1)).toEqual({});
    expect(periodEntry(2025, 4)).toEqual({ period: { from: '2025-04-01', to: '2026-03-31' } });
  });
});
