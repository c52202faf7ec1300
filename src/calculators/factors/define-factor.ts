import type { Factor } from '../engine/factor.ts';
import type { Unit } from '../engine/units.ts';
import type { ReferenceId } from '../references.ts';

/** A factor of the registry: its reference is a key of `references.ts`, so a number without a source doesn't compile. */
export type CitedFactor<U extends Unit = Unit, P extends Unit = Unit> = Factor<U, P, ReferenceId>;

/** Declares a factor, keeping its units as types, so that kWh can't meet a factor per km. */
/* @__NO_SIDE_EFFECTS__ */
export function defineFactor<const U extends Unit, const P extends Unit>(
  factor: CitedFactor<U, P>,
): CitedFactor<U, P> {
  return factor;
}
