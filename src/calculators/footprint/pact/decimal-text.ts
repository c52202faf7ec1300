import { decimalOf, plainText } from '../../engine/decimal.ts';

/**
 * A number as the data model writes it: a decimal without an exponent, at the 15 significant digits that a computer's
 * number means. 0.1 + 0.2 is 0.3, and nothing is −0.
 * @throws RangeError for what is no finite number
 */
export function decimalText(value: number): string {
  return plainText(decimalOf(value));
}
