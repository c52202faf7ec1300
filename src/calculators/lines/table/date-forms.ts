import { isDay } from '../is-day.ts';
import { calendarYears } from '../read-date.ts';

/** Full-width digits and signs as the keyboard's, no spaces. */
const plain = (cell: string): string => cell.normalize('NFKC').replace(/\s+/g, ' ').trim();

const two = (digits: string): string => digits.padStart(2, '0');

const isYear = (year: string): boolean =>
  Number(year) >= calendarYears.first && Number(year) <= calendarYears.last;

/** What may stand behind a day where a spreadsheet counts it as a moment. */
const MIDNIGHT = /[ T]0{1,2}:00(:00(\.0+)?)?Z?$/;

/**
 * A day as YYYY-MM-DD: 2025年3月1日, 2025/3/1, 2025.03.01, 2025-3-1, 20250301. A number such as 45717, as a spreadsheet counts
 * days, may be anything and is none.
 */
export function dayOf(cell: string): string | undefined {
  const text = plain(cell).replace(MIDNIGHT, '').replaceAll(' ', '');
  const [, year, month, day] =
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/.exec(text) ??
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)?.toSpliced(2, 1) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (!year || !month || !day || !isYear(year)) return undefined;
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isDay(iso) ? iso : undefined;
}

/** A month as YYYY-MM: 2025年3月, 2025年03月份, 2025/3, 2025.03, 2025-3, 202503, or any day of it. */
export function monthOf(cell: string): string | undefined {
  const text = plain(cell).replaceAll(' ', '');
  const [, year, month] =
    /^(\d{4})年(\d{1,2})月份?$/.exec(text) ??
    /^(\d{4})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})$/.exec(text) ??
    [];
  if (!year || !month) return dayOf(cell)?.slice(0, 7);
  return isYear(year) && Number(month) >= 1 && Number(month) <= 12 ? `${year}-${two(month)}` : undefined;
}

/** The month of a year that another cell names: 3月, 03 and 3月份 of 2025. */
export function monthOfYear(month: string, year: string): string | undefined {
  const [, named] = /^(\d{1,2})(?:月份?)?$/.exec(plain(month)) ?? [];
  const of = yearOf(year);
  return named && of ? monthOf(`${of}-${named}`) : undefined;
}

/** A calendar year: 2025, 2025年, 2025年度. */
export function yearOf(cell: string): string | undefined {
  const [, year] = /^(\d{4})(?:年度?)?$/.exec(plain(cell).replaceAll(' ', '')) ?? [];
  return year && isYear(year) ? year : undefined;
}
