import { isDay } from './is-day.ts';
import type { LineReader } from './line-reader.ts';

/** What a calendar year can be: from the base years of the first inventories to the ends of crediting periods. */
export const calendarYears = { first: 1990, last: 2100 } as const;

type FieldReader = Pick<LineReader, 'fields' | 'line' | 'text' | 'add'>;

/**
 * The day of a date field as YYYY-MM-DD. Nothing where there is none, which is noted unless the field is optional, and
 * nothing where it is no day of the calendar, which always is.
 */
export function readDate(read: FieldReader, key: string): string | undefined {
  const came = typedIn(read, key, 'date');
  if (came === undefined || isDay(came)) return came;
  read.add('error', 'notADate', key, { came: came.slice(0, 64) });
  return undefined;
}

/** The calendar year of a year field; what is missing or can't be read is noted as for a date. */
export function readYear(read: FieldReader, key: string): number | undefined {
  const came = typedIn(read, key, 'year');
  if (came === undefined) return undefined;
  // Full-width digits are what a Chinese keyboard gives, and many write the 年.
  const [, digits] = /^(\d{4})\s*年?$/.exec(came.normalize('NFKC')) ?? [];
  const year = Number(digits);
  if (year >= calendarYears.first && year <= calendarYears.last) return year;
  read.add('error', 'notAYear', key, { came: came.slice(0, 64), ...calendarYears });
  return undefined;
}

function typedIn(read: FieldReader, key: string, type: 'date' | 'year'): string | undefined {
  const field = read.fields.find((known) => known.key === key);
  if (field?.type !== type) return undefined;
  const came = read.text(key);
  // A quantity in the place of a day, as a foreign file may have it, can't be read, but isn't nothing.
  if (came || typeof read.line.fields[key] === 'object') return came;
  if (!field.optional) read.add('error', 'missing', key);
  return undefined;
}
