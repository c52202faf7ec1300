import { normalised, type Decimal } from './decimal.ts';

/** The exact product of two decimals. */
export function product(a: Decimal, b: Decimal): Decimal {
  return normalised(a.negative !== b.negative, a.coefficient * b.coefficient, a.exponent + b.exponent);
}

/** The exact sum of two decimals. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const at = (one: Decimal) =>
    (one.negative ? -one.coefficient : one.coefficient) * 10n ** BigInt(one.exponent - exponent);
  const sum = at(a) + at(b);
  return normalised(sum < 0n, sum < 0n ? -sum : sum, exponent);
}
