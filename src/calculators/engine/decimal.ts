/** An exact decimal number: ± coefficient × 10^exponent, written without trailing zeros; zero is 0 × 10^0. */
export interface Decimal {
  readonly negative: boolean;
  /** Never negative. */
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** A double ends near 1e308; what lies far beyond is no quantity, and its digits would fill the memory. */
const largestExponent = 400;

/** The digits of a double that mean something: the 16th and 17th carry the noise of binary arithmetic. */
const significantDigits = 15;

/**
 * Reads a number as a decimal. A text ("8.53459", "1.2e-3", "-0") is taken exactly as written. A number is taken at
 * 15 significant digits, so that 1.15 × 1.5, which a computer holds as 1.7249999999999999, is the 1.725 that was meant.
 * @throws RangeError for what is no finite decimal number.
 */
export function decimalOf(value: number | string): Decimal {
  const text = typeof value === 'number' ? value.toPrecision(significantDigits) : value;
  const [, sign, whole = '', fraction = '', power = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = whole + fraction;
  if (sign === undefined || digits === '') throw new RangeError(`“${text}” is no decimal number.`);
  const shift = Number(power);
  if (Math.abs(shift) > largestExponent || digits.length > largestExponent) {
    throw new RangeError(`“${text.slice(0, 40)}” is out of the range of numbers.`);
  }
  return normalised(sign === '-', BigInt(digits), shift - fraction.length);
}

/** ± coefficient × 10^exponent without trailing zeros in the coefficient. */
export function normalised(negative: boolean, coefficient: bigint, exponent: number): Decimal {
  if (coefficient === 0n) return { negative, coefficient, exponent: 0 };
  const digits = coefficient.toString();
  const kept = digits.replace(/0+$/, '');
  return { negative, coefficient: BigInt(kept), exponent: exponent + digits.length - kept.length };
}

/** The power of ten of the first digit: 2 for 123, -2 for 0.05. Zero has none, and 0 is given for it. */
export function magnitude({ coefficient, exponent }: Decimal): number {
  return coefficient === 0n ? 0 : coefficient.toString().length - 1 + exponent;
}

/**
 * Without an exponent, with at least `decimals` places: 1200, 2.0, -0.036. Zero has no sign.
 * More places than `decimals` are shown where the number has them, so nothing is lost.
 */
export function plainText({ negative, coefficient, exponent }: Decimal, decimals = 0): string {
  const places = Math.max(decimals, -exponent, 0);
  const digits = (coefficient * 10n ** BigInt(places + exponent)).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  const sign = negative && coefficient !== 0n ? '-' : '';
  return sign + digits.slice(0, point) + (places > 0 ? `.${digits.slice(point)}` : '');
}
