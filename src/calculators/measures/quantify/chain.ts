import { defined, portion, subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Unit } from '../../engine/units.ts';
import type { PartOf } from '../effect.ts';

/** What is saved of a load: an amount of it, or a share of an amount. */
type Saving = PartOf<'electricity'> | PartOf<'fuel'>;

const ALL = defined(1, '1', '1', 'share');

/**
 * Measures on one load, in their order: each acts on what those before it leave, so that together they save
 * `1 − Π(1 − s)` of it and never more than all. A share of a part of the load counts for that part; amounts that leave the
 * load altogether (heat that comes from elsewhere) stand side by side.
 *
 * The load is the largest that any of them names; of a whole meter it may be `atLeast` what is known of it.
 */
export class Chain<U extends Unit> {
  readonly #load: Quantification | undefined;
  /** By how much each share lessens the load: 1 − s × part ÷ load. */
  readonly #left: Quantification<'1'>[] = [];
  readonly #amounts: Quantification[] = [];

  constructor(savings: readonly Saving[], unit: U, atLeast: readonly Quantification<U>[] = []) {
    const amounts = savings.filter(({ on }) => !on?.share).map(({ amount }) => amount);
    const loads = [
      ...savings.filter(({ on }) => on?.share).map(({ amount }) => amount),
      ...(amounts.length ? [sum(amounts, unit, 'energyUse')] : []),
      ...atLeast,
    ];
    this.#load = loads.reduce<Quantification | undefined>(
      (largest, one) => (largest && largest.value >= one.value ? largest : one),
      undefined,
    );
  }

  /** What is left of the load for the next saving, as a share; nothing where it is all of it. Then it takes its part. */
  take({ amount, on }: Saving): Quantification<'1'> | undefined {
    const remaining = productOf([...this.#left, ...(on?.share ? this.#leftByAmounts() : [])]);
    if (on?.share) this.#takeShare(amount, on.share);
    else this.#amounts.push(amount);
    return remaining;
  }

  /** What leaves the load before anything else does. */
  takeAmount(amount: Quantification): void {
    if (amount.value > 0) this.#amounts.push(amount);
  }

  #takeShare(amount: Quantification, share: Quantification<'1'>): void {
    const load = this.#load;
    if (!load || load.value <= 0) return;
    const taken = amount.value === load.value ? share : partOf(portion(amount, share, 'savingShare'), load);
    this.#left.push(subtract(ALL, [taken], 'remainingShare'));
  }

  #leftByAmounts(): readonly Quantification<'1'>[] {
    if (!this.#amounts.length || !this.#load || this.#load.value <= 0) return [];
    const taken = sum(this.#amounts, this.#load.unit, 'savedElectricity');
    return [subtract(ALL, [partOf(taken, this.#load)], 'remainingShare')];
  }
}

const partOf = (part: Quantification, whole: Quantification): Quantification<'1'> => ({
  label: 'savingShare',
  value: part.value / whole.value,
  unit: '1',
  basis: { kind: 'quotient', of: [part, whole] },
});

function productOf(shares: readonly Quantification<'1'>[]): Quantification<'1'> | undefined {
  const [first, ...others] = shares;
  if (!first || !others.length) return first;
  return {
    label: 'remainingShare',
    value: shares.reduce((product, { value }) => product * value, 1),
    unit: '1',
    basis: { kind: 'product', of: shares },
  };
}
