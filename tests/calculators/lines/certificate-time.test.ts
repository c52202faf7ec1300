import { describe, expect, test } from 'vitest';
import { calendarYearsOf } from '../../../src/calculators/lines/certificate-time.ts';
import { reportingYear } from '../../../src/calculators/lines/reporting-year.ts';

describe('the calendar years of an inventory', () => {
  test('are those that its period touches, and its own alone where none can be read', () => {
    expect(calendarYearsOf(2025, undefined)).toEqual([2025]);
    expect(calendarYearsOf(2025, reportingYear(2025, 4))).toEqual([2025, 2026]);
    expect(calendarYearsOf(2025, { from: '2025-04-01', to: 'March' })).toEqual([2025]);
  });
});
