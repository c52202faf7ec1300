import { sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';

/** A part of the footprint: a line, a stage, a gas. */
export interface Part {
  readonly value: Quantification<'kgCO2e'>;
  /** Of the footprint, with its sign; all parts add up to 1. Undefined where the footprint is zero. */
  readonly share: number | undefined;
  /** Of all absolute amounts, 0 to 1, so that a credit doesn't hide what stands beside it. All add up to 1, or to 0. */
  readonly weight: number;
}

/** Describes parts by the amounts they consist of. `whole`: all amounts there are. */
export class Parts {
  readonly #total: number;
  readonly #size: number;

  constructor(whole: readonly Quantification<'kgCO2e'>[]) {
    this.#total = sum(whole, 'kgCO2e', 'footprint').value;
    this.#size = sizeOf(whole);
  }

  of(amounts: readonly Quantification<'kgCO2e'>[], label: Label = 'total'): Part {
    const [only] = amounts;
    const value = only && amounts.length === 1 ? only : sum(amounts, 'kgCO2e', label);
    return {
      value,
      share: this.#total === 0 ? undefined : value.value / this.#total,
      weight: this.#size === 0 ? 0 : sizeOf(amounts) / this.#size,
    };
  }
}

const sizeOf = (amounts: readonly Quantification[]): number =>
  amounts.reduce((size, { value }) => size + Math.abs(value), 0);
