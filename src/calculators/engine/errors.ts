import type { Unit } from './units.ts';

/** Two units that can't be joined: a bug of a calculator, or a factor and a quantity that don't belong together. */
export class UnitMismatch extends Error {
  override readonly name = 'UnitMismatch';
  readonly expected: Unit;
  readonly came: Unit;
  readonly of: string;

  constructor(expected: Unit, came: Unit, of: string) {
    super(`${of} is in ${came}; ${expected} or a unit of the same dimension was expected.`);
    this.expected = expected;
    this.came = came;
    this.of = of;
  }
}
