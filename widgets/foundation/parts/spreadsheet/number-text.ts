import type { NumberFormat } from './number-formats.ts';

/** The last day that a workbook can hold, 9999-12-31, as a number of the 1900 system. */
const LAST_DAY = 2_958_465;

const day = 86_400;

/**
 * A cell's number as it would be typed: plain digits in full precision, a percentage with its sign, a date as YYYY-MM-DD
 * (a month as YYYY-MM). What is no date of the calendar, such as the 29 February 1900 of the 1900 system, stays a number.
 * @param written the number as the file writes it; what is none is given back
 * @param date1904 whether days are counted from 1904, as old Macs did
 */
export function numberText(written: string, format: NumberFormat, date1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (format === 'number') return plainDecimal(value);
  if (format === 'percent') return `${plainDecimal(value, 2)}%`;
  return dateText(value, format, date1904) ?? plainDecimal(value);
}

function dateText(value: number, format: NumberFormat, date1904: boolean): string | undefined {
  const serial = date1904 ? value + 1462 : value;
  const seconds = format === 'moment' ? Math.round(serial * day) : Math.floor(serial) * day;
  const whole = Math.floor(seconds / day);
  if (whole < 1 || whole > LAST_DAY || whole === 60) return undefined;
  // Behind the day that never was, days are counted one too high.
  const begins = Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const text = new Date(begins + seconds * 1000).toISOString();
  if (format === 'month') return text.slice(0, 7);
  if (format === 'year') return text.slice(0, 4);
  const time = text.slice(11, 19);
  if (time === '00:00:00') return text.slice(0, 10);
  return `${text.slice(0, 10)} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** A number times 10^shift without an exponent, by its shortest digits: 7.0000000000000007E-2 is 0.07. */
function plainDecimal(value: number, shift = 0): string {
  const [digits = '', power = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const point = whole.length + Number(power) + shift;
  const all = whole + fraction;
  const integer = all
    .slice(0, Math.max(0, point))
    .padEnd(point, '0')
    .replace(/^0+(?=.)/, '');
  const rest = ('0'.repeat(Math.max(0, -point)) + all.slice(Math.max(0, point))).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${integer || '0'}${rest && `.${rest}`}`;
}
