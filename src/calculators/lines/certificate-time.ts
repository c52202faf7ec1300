import { isDay } from './is-day.ts';
import type { Period } from './reporting-year.ts';

/** A month of the calendar as a number that counts on over the years. */
const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/** The month of a text such as 2025-03; nothing for any other text. */
export function readMonth(text: string): number | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year && month ? monthNumber(Number(year), Number(month)) : undefined;
}

/** The calendar year of a month. */
export const yearOfMonth = (month: number): number => Math.floor(month / 12);

/** Until when certificates of power generated before 2024 are valid (国能发新能规〔2024〕67号). */
const END_OF_2025 = monthNumber(2025, 12);
const START_OF_2024 = monthNumber(2024, 1);

/** 24 months, the month of generation among them: generated 2025-03, valid for the last time in 2027-02. */
const VALID_MONTHS = 24;

/** The last month in which a certificate of power generated in a month may be declared. */
export function lastValidMonth(generated: number): number {
  return generated < START_OF_2024 ? END_OF_2025 : generated + VALID_MONTHS - 1;
}

/** From this year on a certificate counts for the year in which its power was generated. */
const SAME_YEAR_FROM = 2026;

/**
 * Whether a certificate of power generated in a month can count for a year of consumption: from 2026 for its own year
 * only, before while it is valid.
 */
export function isForYear(generated: number, year: number): boolean {
  const madeIn = yearOfMonth(generated);
  return year >= SAME_YEAR_FROM
    ? madeIn === year
    : madeIn <= year && lastValidMonth(generated) >= monthNumber(year, 1);
}

/** A year with the calendar years that its period touches; alone where that is the calendar year or can't be read. */
export function calendarYearsOf(year: number, period: Period | undefined): readonly number[] {
  if (!period || !isDay(period.from) || !isDay(period.to)) return [year];
  return [...new Set([year, ...[period.from, period.to].map((day) => Number(day.slice(0, 4)))])];
}
