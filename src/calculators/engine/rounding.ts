import { decimalOf, magnitude, normalised, plainText } from './decimal.ts';

/**
 * How an exact half is rounded. `half-even`: to the even digit (四舍六入五成双, GB/T 8170-2008). `half-up`: away from
 * zero (四舍五入), which some trading programmes ask for.
 */
export type RoundingMode = 'half-even' | 'half-up';

/**
 * The interval (修约间隔) that the result is a whole multiple of: 1, 2 or 5 times a power of ten, as a text or a number
 * (0.01, 1, '100'). Those with 5 and 2 are the standard's 0.5-unit and 0.2-unit rounding.
 */
export type RoundingInterval = string | number;

export interface RoundingOptions {
  /** Half to even unless said otherwise. */
  readonly mode?: RoundingMode;
}

/**
 * Rounds once by GB/T 8170-2008, in decimal arithmetic. Of a negative number the absolute value is rounded and the sign
 * put before it; a zero carries no sign. The result shows the decimals of the interval: 2.050 by 0.1 is "2.0".
 *
 * Give the unrounded value: what was rounded before rounds differently (8.53459 → 8.535 → 8.54, where 8.53 is right).
 * A text is taken exactly as written, a number at 15 significant digits (`decimalOf`).
 * @throws RangeError for what is no number, and for an interval that is not 1, 2 or 5 times a power of ten.
 */
export function roundTo(
  value: number | string,
  interval: RoundingInterval,
  { mode = 'half-even' }: RoundingOptions = {},
): string {
  const number = decimalOf(value);
  const step = decimalOf(interval);
  if (step.negative || ![1n, 2n, 5n].includes(step.coefficient)) {
    throw new RangeError(`A rounding interval is 1, 2 or 5 times a power of ten, not ${interval}.`);
  }
  // 2X to the unit and halved, 5X to the unit and divided by five: the multiples of the interval nearest to X.
  const shift = number.exponent - step.exponent;
  const dividend = number.coefficient * 10n ** BigInt(Math.max(shift, 0));
  const divisor = step.coefficient * 10n ** BigInt(Math.max(-shift, 0));
  const multiples = nearest(dividend, divisor, mode);
  const rounded = normalised(number.negative, multiples * step.coefficient, step.exponent);
  return plainText(rounded, Math.max(-step.exponent, 0));
}

/**
 * Rounds to a number of significant digits (有效数字): 0.0345 to two is "0.034", 9.96 to two is "10".
 * @throws RangeError as `roundTo`, and where `digits` is no whole number from 1 on.
 */
export function roundSignificant(
  value: number | string,
  digits: number,
  options: RoundingOptions = {},
): string {
  return roundTo(value, significantInterval(value, digits, options), options);
}

/**
 * The interval that leaves `digits` significant digits of a value: '0.001' for 0.0345 and two digits. For 9.96, which
 * two digits make a 10, it is '1', so that the result again has two. For a zero it is '1'.
 */
export function significantInterval(
  value: number | string,
  digits: number,
  options: RoundingOptions = {},
): string {
  if (!Number.isInteger(digits) || digits < 1) {
    throw new RangeError(`Significant digits are counted from 1, not ${digits}.`);
  }
  const number = decimalOf(value);
  if (number.coefficient === 0n) return '1';
  const place = magnitude(number) - digits + 1;
  // The carry of 9.96 is seen only by rounding; the value itself is still rounded once, by the caller.
  const carried = magnitude(decimalOf(roundTo(value, `1e${place}`, options))) > magnitude(number);
  return plainText({ negative: false, coefficient: 1n, exponent: carried ? place + 1 : place });
}

function nearest(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const below = dividend / divisor;
  const twice = 2n * (dividend % divisor);
  const up = twice === divisor ? mode === 'half-up' || below % 2n === 1n : twice > divisor;
  return up ? below + 1n : below;
}
