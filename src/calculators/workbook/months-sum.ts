import { formatNumber } from '../engine/number-format.ts';
import { readNumber } from '../lines/typed-number.ts';

/** What is wrong with the number beside twelve months. */
export interface SumProblem {
  readonly problem: 'sumOfMonths';
  /** The sum that should stand there. */
  readonly expected: readonly [string];
}

/** The sum of the months that can be read, each as it came; '' for an empty one. Below zero counts: a sheet adds it, too. */
export function sumOfMonths(months: readonly string[]): number {
  return months.reduce((sum, month) => sum + (numberOf(month) ?? 0), 0);
}

/**
 * What is told where the cell of the sum isn't the sum of the months that came. A program that saved without computing left the
 * sum of the months `before`, and a sheet adds up no text as 1.2万: neither was typed by anybody.
 */
export function sumProblem(
  came: string,
  months: readonly string[],
  before: readonly string[] = months,
): SumProblem | undefined {
  const sum = sumOfMonths(months);
  const value = numberOf(came);
  const plain = months.reduce((all, month) => all + (Number(month) || 0), 0);
  const isOne = value !== undefined && [sum, plain, sumOfMonths(before)].some((one) => isNear(one, value));
  return came === '' || isOne ? undefined : { problem: 'sumOfMonths', expected: [formatNumber(sum)] };
}

const numberOf = (text: string): number | undefined => readNumber(text, '', () => {}, { signed: true });

/** Two ways of adding differ in the last digits. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
