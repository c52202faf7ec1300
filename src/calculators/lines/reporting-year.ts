/** A reporting period by its first and its last day, in ISO. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The month that a reporting year begins with; 1 is the calendar year. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/**
 * Whether a year that begins in this month is called after the next one: a fiscal year has the name of the calendar year that
 * most of its months lie in, whose grid factors it takes; where both hold six, of the first.
 */
const isCalledAfterNext = (month: Month): boolean => month > 7;

/** The days of a reporting year: 2025 from April ends in March 2026, 2025 from October began in October 2024. */
export function reportingYear(year: number, month: Month = 1): Period {
  if (month === 1) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const first = isCalledAfterNext(month) ? year - 1 : year;
  const day = (months: number, of: number) =>
    new Date(Date.UTC(first, months, of)).toISOString().slice(0, 10);
  return { from: day(month - 1, 1), to: day(month + 11, 0) };
}

/** What an inventory or a claim says of its period: nothing where it is the calendar year. */
export const periodEntry = (year: number, month: Month = 1): { readonly period?: Period } =>
  month === 1 ? {} : { period: reportingYear(year, month) };

/** The reporting year that a day lies in. */
export function reportingYearOf(day: string, month: Month = 1): number {
  const [year = NaN, of = 1] = day.split('-').map(Number);
  return (of < month ? year - 1 : year) + (isCalledAfterNext(month) ? 1 : 0);
}
