import { decimalOf, magnitude, plainText } from './decimal.ts';
import type { RoundingInterval, RoundingMode } from './rounding.ts';
import { roundSignificant, roundTo } from './rounding.ts';

/** How a number is written. Of `decimals`, `significant`, `upTo` and `interval` at most one; none leaves it unrounded. */
export interface NumberFormat {
  readonly decimals?: number;
  readonly significant?: number;
  /** At most so many significant digits, and no zeros at the end: an input or a factor, which is as precise as it is. */
  readonly upTo?: number;
  readonly interval?: RoundingInterval;
  readonly mode?: RoundingMode;
  /** Commas between groups of three digits. Yes, unless said otherwise. */
  readonly grouping?: boolean;
  /** The minus sign − (U+2212) that is as wide as the +, or the - of the keyboard, which a file for machines needs. */
  readonly minus?: '−' | '-';
}

/** The form for CSV and other files that machines read: no commas, and the keyboard's minus. */
export const machineReadable = { grouping: false, minus: '-' } as const satisfies NumberFormat;

/** Beyond this many characters 1e-60 says more than sixty zeros; such numbers come from a mistyped exponent. */
const longest = 40;

/**
 * Writes a number the same way in every browser and language: 1,234.5, −0.03. Rounding is by `roundTo`; without any, a
 * number shows its 15 significant digits less the zeros at the end, and a text all its digits.
 * @throws RangeError for what is no finite number.
 */
export function formatNumber(value: number | string, format: NumberFormat = {}): string {
  const { grouping = true, minus = '−' } = format;
  const text = rounded(value, format);
  const short = text.length > longest ? scientific(text) : text;
  const unsigned = short.replace(/^-/, '');
  return (short.startsWith('-') ? minus : '') + (grouping ? grouped(unsigned) : unsigned);
}

/**
 * Tonnes of CO2e for a reader, by size: whole tonnes from 10 000, one decimal from 100, two from 1, and three
 * significant digits below 1. The size is that of the unrounded value. A file or a report with its own rule passes it
 * to `formatNumber` instead.
 */
export function formatTonnes(
  tonnes: number,
  format: Pick<NumberFormat, 'mode' | 'grouping' | 'minus'> = {},
): string {
  const size = Math.abs(tonnes);
  if (size < 1) return formatNumber(tonnes, { ...format, significant: 3 });
  return formatNumber(tonnes, { ...format, decimals: size >= 10_000 ? 0 : size >= 100 ? 1 : 2 });
}

function rounded(
  value: number | string,
  { decimals, significant, upTo, interval, mode }: NumberFormat,
): string {
  if (decimals !== undefined) return roundTo(value, `1e${-decimals}`, { mode });
  if (significant !== undefined) return roundSignificant(value, significant, { mode });
  if (upTo !== undefined)
    return roundSignificant(value, upTo, { mode })
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
  if (interval !== undefined) return roundTo(value, interval, { mode });
  return plainText(decimalOf(value));
}

function grouped(unsigned: string): string {
  const [whole = '', ...rest] = unsigned.split('.');
  return [whole.replace(/\d(?=(\d{3})+$)/g, '$&,'), ...rest].join('.');
}

function scientific(text: string): string {
  const number = decimalOf(text);
  const [first = '0', ...others] = number.coefficient.toString();
  const point = others.length > 0 ? '.' : '';
  return `${text.startsWith('-') ? '-' : ''}${first}${point}${others.join('')}e${magnitude(number)}`;
}
