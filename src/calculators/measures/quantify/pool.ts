import type { Quantification } from '../../engine/quantification.ts';
import type { Unit } from '../../engine/units.ts';

/** Sums of the same numbers in another order differ by less. */
const NOISE = 1e-9;

/** What is there to be reduced: electricity that is bought, emissions of a scope. No more than all of it can be taken. */
export class Pool<U extends Unit> {
  #left: number;

  constructor(left = Infinity) {
    this.#left = left;
  }

  get left(): number {
    return this.#left;
  }

  /** What of an amount is there to be taken: all of it, or the part that was left. */
  take(amount: Quantification<U>): Quantification<U> {
    const left = Math.max(0, this.#left);
    const all = amount.value <= left * (1 + NOISE);
    this.#left = left - Math.min(left, amount.value);
    return all ? amount : { ...amount, value: left, basis: { kind: 'assigned', of: [amount] } };
  }

  add(amount: Quantification<U>): void {
    this.#left += amount.value;
  }
}
