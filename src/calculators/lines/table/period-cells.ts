import { isDay } from '../is-day.ts';
import { calendarYears } from '../read-date.ts';
import { dayOf, monthOf, yearOf } from './date-forms.ts';
import { monthOf as monthNamed } from './headings.ts';

/** When a row's amount was used, as its cell says it. */
export type Period =
  /** A month; `taken` where it was chosen of two, as for a bill from 26 February to 25 March. */
  | { readonly is: 'month'; readonly month: number; readonly year?: number; readonly taken?: true }
  | { readonly is: 'year'; readonly year?: number }
  /** A quarter, half a year, or what nobody can read. */
  | { readonly is: 'other' };

/** A bill that covers more days is of more than a month. */
const LONGEST_BILL = 45;

const DAY = 86_400_000;

/**
 * Reads a month as bills and meters write it: 2025年3月, 2025.3, 2025-03, 202503, 3月, 三月, Mar 2025, 3/2025, a day of it, the
 * number that a spreadsheet counts a day by (45717), two days. Nothing for an empty cell. Never throws.
 */
export function periodIn(cell: string): Period | undefined {
  const text = plain(cell);
  if (/^[-–—/]*$/.test(text)) return undefined;
  if (/^(全年|年度|全年度|wholeyear|fullyear|annual)$/.test(text)) return { is: 'year' };
  const year = yearOf(text) ?? /^(\d{4})年?(?:全年|年度)$/.exec(text)?.[1];
  if (year !== undefined) return { is: 'year', year: Number(year) };
  const iso = monthOf(text) ?? turned(text) ?? serialDay(text)?.slice(0, 7);
  if (iso !== undefined) return { is: 'month', month: Number(iso.slice(5)), year: Number(iso.slice(0, 4)) };
  return namedMonth(text) ?? between(text) ?? { is: 'other' };
}

/** Full-width signs as the keyboard's, without spaces and the time of day. */
const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '')
    .replace(/\s+/g, '');

/** 3/2025 as 2025-03. */
function turned(text: string): string | undefined {
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return month !== undefined && year !== undefined ? monthOf(`${year}-${month}`) : undefined;
}

/** The day of a number by which spreadsheets count days since 1900, within the years of this calendar. */
function serialDay(text: string): string | undefined {
  const [, digits] = /^(\d{5})(?:\.\d+)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30) + Number(digits) * DAY).toISOString().slice(0, 10);
  const year = Number(day.slice(0, 4));
  return year >= calendarYears.first && year <= calendarYears.last ? day : undefined;
}

/** 3月, 03, 三月, March 2025. */
function namedMonth(text: string): Period | undefined {
  const month = /^\d{1,2}$/.test(text) ? Number(text) : monthNamed(text);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const [year] = /(19|20)\d\d/.exec(text) ?? [];
  return { is: 'month', month, ...(year !== undefined && { year: Number(year) }) };
}

/** Two days, by the month in which the middle of them lies. */
function between(text: string): Period | undefined {
  for (const { 0: sign, index } of text.matchAll(/至|到|~|–|—|-+/g)) {
    const from = dayOf(text.slice(0, index));
    const end = text.slice(index + sign.length);
    const to = from && (dayOf(end) ?? dayOf(withYear(from, end)));
    if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) continue;
    const [start, days] = [Date.parse(from), (Date.parse(to) - Date.parse(from)) / DAY];
    if (days < 0 || days > LONGEST_BILL) return undefined;
    const middle = new Date(start + (days / 2) * DAY).toISOString();
    const one = from.slice(0, 7) === to.slice(0, 7);
    return {
      is: 'month',
      month: Number(middle.slice(5, 7)),
      year: Number(middle.slice(0, 4)),
      ...(!one && { taken: true }),
    };
  }
  return undefined;
}

/** 3.25 behind a day of 2025 is 2025-3-25. */
function withYear(day: string, end: string): string {
  const [, month, date] = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(end) ?? [];
  return month !== undefined && date !== undefined ? `${day.slice(0, 4)}-${month}-${date}` : '';
}
