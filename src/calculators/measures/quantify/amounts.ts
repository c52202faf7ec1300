import { subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';
import type { Unit } from '../../engine/units.ts';

/** A sum without what is nothing, and without a step where only one is left. */
export function together<U extends Unit>(
  parts: readonly Quantification<U>[],
  unit: U,
  label: Label,
): Quantification<U> {
  const counting = parts.filter(({ value }) => value !== 0);
  const [only] = counting;
  return only && counting.length === 1 ? only : sum(counting, unit, label);
}

/** A difference without a step where nothing is taken away. */
export function less<U extends Unit>(
  from: Quantification<U>,
  others: readonly Quantification<U>[],
  label: Label,
): Quantification<U> {
  return others.length ? subtract(from, others, label) : from;
}
